/// An entry of an archive that a test builds, honest or not.
package struct PackedFile: Sendable {
  package var name: [UInt8]
  package var bytes: [UInt8]
  /// The kind of entry and who may use it, as Unix writes both.
  package var mode: Int
  /// What a link points at.
  package var target = ""
  /// Whether it claims to be encrypted; ZIP only.
  package var isEncrypted = false
  /// What the directory calls it, where that is something else; ZIP only.
  package var directoryName: [UInt8]?
  /// Whether the bytes are packed already, and how many they become; ZIP only.
  package var unpackedSize: Int?

  package init(_ name: String, _ text: String = "", mode: Int = 0o100644) {
    self.init(name, bytes: Array(text.utf8), mode: mode)
  }

  package init(_ name: String, bytes: [UInt8], mode: Int = 0o100644) {
    self.name = Array(name.utf8)
    self.bytes = bytes
    self.mode = mode
  }

  package static func folder(_ name: String) -> Self {
    PackedFile(name + "/", mode: 0o040755)
  }

  package static func symbolicLink(_ name: String, to target: String) -> Self {
    var file = PackedFile(name, target, mode: 0o120777)
    file.target = target
    return file
  }

  /// A file of zeros, packed as tightly as can be.
  package static func zeros(_ name: String, count: Int) -> Self {
    var file = PackedFile(name, bytes: Deflated.zeros(count: count))
    file.unpackedSize = count
    return file
  }
}

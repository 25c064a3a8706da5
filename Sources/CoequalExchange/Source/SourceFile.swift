public import Markup

/// A file that somebody wants imported: its bytes, and the name by which findings call it.
public struct SourceFile: Hashable, Sendable {
  /// The path as findings show it.
  public var name: String
  /// Everything in it.
  public var bytes: [UInt8]

  /// Makes a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Makes a file of a text, mostly for tests and examples.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The name without its folders.
  public var lastName: Substring {
    name.split(separator: "/").last ?? ""
  }

  /// What follows the last dot of the name, in lower case; empty where there is none.
  public var nameExtension: String {
    let parts = lastName.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 ? parts[parts.count - 1].lowercased() : ""
  }

  /// The text of the file, to show findings in.
  public var source: SourceText { SourceText(name: name, unchecked: bytes) }
}

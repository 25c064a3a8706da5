import CoequalModel
import Crypto

/// What answers depend on, as one hash: the files of the plugin, the check, its options and the subject.
public struct AnswerKey: Hashable, Sendable, CustomStringConvertible {
  /// The 64 hexadecimal digits of a SHA-256.
  public let description: String

  /// - Parameter subject: The line that the program gets.
  init(_ check: ProgramCheck, _ subject: [UInt8], _ digest: PluginDigest) {
    var hash = SHA256()
    // The first part changes whenever the same parts come to mean something else.
    Self.add("coequal answers 1", to: &hash)
    Self.add(digest.description, to: &hash)
    Self.add(check.id.lexical, to: &hash)
    let options = check.sortedOptions
    Self.add("\(options.count)", to: &hash)
    for option in options {
      Self.add(option.name.lexical, to: &hash)
      Self.add(option.value, to: &hash)
    }
    Self.add(subject, to: &hash)
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in hash.finalize() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    description = String(decoding: text, as: UTF8.self)
  }

  private static func add(_ text: String, to hash: inout SHA256) {
    add(Array(text.utf8), to: &hash)
  }

  /// Adds a part with its length in front, so that no two lists of parts are one text.
  private static func add(_ bytes: [UInt8], to hash: inout SHA256) {
    withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { hash.update(bufferPointer: $0) }
    hash.update(data: bytes)
  }
}

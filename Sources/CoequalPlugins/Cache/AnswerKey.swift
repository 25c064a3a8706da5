import CoequalModel
import Digests

/// What answers depend on, as one hash: the files of the plugin, the check, its options and the subject.
public struct AnswerKey: Hashable, Sendable, CustomStringConvertible {
  /// The 64 hexadecimal digits of a SHA-256.
  public let description: String

  /// - Parameter subject: The line that the program gets.
  init(_ check: ProgramCheck, _ subject: [UInt8], _ plugin: PluginDigest) {
    var digest = Digest(.sha256)
    let options = check.sortedOptions
    // The first part changes whenever the same parts come to mean something else.
    var texts = ["coequal answers 1", plugin.description, check.id.lexical, "\(options.count)"]
    for option in options { texts += [option.name.lexical, option.value] }
    for text in texts { digest.add(part: Array(text.utf8)) }
    digest.add(part: subject)
    description = digest.bytes.hexadecimal
  }
}

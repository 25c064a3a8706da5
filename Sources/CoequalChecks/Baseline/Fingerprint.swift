public import CoequalModel
import Digests
public import Markup

/// What a finding is about, apart from where its line stands: equal for the same finding before and
/// after somebody added lines above it or indented them.
///
/// The first 128 bits of a SHA-256 over the rule, the name of the file without its folders, the message,
/// the text at the place and its line; of a long line only what is near. Two findings of one file can
/// have the same when their lines are alike.
public struct Fingerprint: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 32 hexadecimal digits.
  public let description: String

  /// Longer texts are told apart by their beginnings and by what the message says.
  private static let mostBytes = 500

  /// How far around its place a line counts, since some files are one line.
  private static let nearBytes = 250

  /// The fingerprint of a finding.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - source: The text of the file that it is about; `nil` where that is unknown.
  public init(of finding: Finding, in source: SourceText?) {
    var digest = Digest(.sha256)
    let file = finding.place?.file.split(separator: "/").last ?? ""
    let parts: [ArraySlice<UInt8>] = [
      Array(finding.rule.rawValue.utf8)[...], Array(file.utf8)[...],
      Array(finding.message.utf8)[...], Self.text(at: finding.place, in: source),
      Self.line(at: finding.place, in: source),
    ]
    for part in parts {
      // With its length, so that no two lists of parts give the same bytes.
      digest.add(Array("\(part.count):".utf8))
      digest.add(Array(part))
    }
    description = digest.bytes.prefix(16).hexadecimal
  }

  /// A fingerprint as it was written down; `nil` for any other text.
  public init?(_ text: String) {
    guard text.utf8.count == 32, text.allSatisfy({ $0.isHexDigit && !$0.isUppercase }) else {
      return nil
    }
    description = text
  }

  private static func text(at place: Place?, in source: SourceText?) -> ArraySlice<UInt8> {
    guard let place, let bytes = source?.bytes else { return [] }
    let start = min(max(place.range.lowerBound, 0), bytes.count)
    let end = min(max(place.range.upperBound, start), bytes.count)
    return bytes[start..<min(end, start + mostBytes)]
  }

  /// The line in which a place begins, without the spaces around it.
  private static func line(at place: Place?, in source: SourceText?) -> ArraySlice<UInt8> {
    guard let place, let bytes = source?.bytes else { return [] }
    let start = min(max(place.range.lowerBound, 0), bytes.count)
    let isInLine = { (byte: UInt8) in byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") }
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let before = bytes[..<start].suffix(nearBytes).reversed().prefix(while: isInLine).count
    let after = bytes[start...].prefix(nearBytes).prefix(while: isInLine).count
    let line = bytes[start - before..<start + after].drop(while: isSpace)
    return line.lastIndex { !isSpace($0) }.map { line[...$0] } ?? []
  }

  /// The order of the digits.
  public static func < (first: Self, second: Self) -> Bool {
    first.description < second.description
  }
}

public import CoequalModel
import Crypto
public import Markup

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a finding is about, apart from where its line stands: equal for the same finding before and
/// after somebody added lines above it.
///
/// The first 128 bits of a SHA-256 over the rule, the name of the file without its folders, the message
/// and the text at the place. Two findings of one file can have the same.
public struct Fingerprint: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 32 hexadecimal digits.
  public let description: String

  /// Longer texts are told apart by their beginnings and by what the message says.
  private static let mostBytes = 500

  /// The fingerprint of a finding.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - source: The text of the file that it is about; `nil` where that is unknown.
  public init(of finding: Finding, in source: SourceText?) {
    var hash = SHA256()
    let file = finding.place?.file.split(separator: "/").last ?? ""
    let parts: [ArraySlice<UInt8>] = [
      Array(finding.rule.rawValue.utf8)[...], Array(file.utf8)[...],
      Array(finding.message.utf8)[...], Self.text(at: finding.place, in: source),
    ]
    for part in parts {
      // With its length, so that no two lists of parts give the same bytes.
      hash.update(data: Data("\(part.count):".utf8))
      hash.update(data: Data(part))
    }
    description = hash.finalize().prefix(16).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
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

  /// The order of the digits.
  public static func < (first: Self, second: Self) -> Bool {
    first.description < second.description
  }
}

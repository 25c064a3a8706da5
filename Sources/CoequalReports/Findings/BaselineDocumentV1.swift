package import CoequalChecks
import CoequalModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The file of a baseline, version 1: JSON with one finding a line, so that its changes can be read.
///
/// Its schema is `Frameworks/schema/baseline-1.schema.json`.
package struct BaselineDocumentV1: Codable {
  let format: String
  let version: Int
  let findings: [EntryV1]

  struct EntryV1: Codable {
    let rule, file, message, fingerprint: String
    let count: Int
  }

  private static let name = "coequal-baseline"

  /// Why a file is no baseline.
  package struct ReadingError: Error, CustomStringConvertible {
    package let description: String
  }

  /// A baseline as JSON, with a line break at the end.
  package static func json(_ baseline: Baseline) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = try baseline.entries.map { entry in
      let entry = EntryV1(
        rule: entry.rule.rawValue, file: entry.file, message: entry.message,
        fingerprint: entry.fingerprint.description, count: entry.count)
      return "    " + String(decoding: try encoder.encode(entry), as: UTF8.self)
    }
    let list = lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
    return "{\n  \"format\": \"\(name)\",\n  \"version\": 1,\n  \"findings\": \(list)\n}\n"
  }

  /// Reads a baseline.
  package static func baseline(of bytes: [UInt8]) throws(ReadingError) -> Baseline {
    guard let document = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else {
      throw ReadingError(description: "it is not the JSON of a baseline")
    }
    guard document.format == name, document.version == 1 else {
      throw ReadingError(
        description: "it is '\(document.format.prefix(40))' of version \(document.version); "
          + "expected '\(name)' of version 1")
    }
    var entries: [Baseline.Entry] = []
    for entry in document.findings {
      guard let fingerprint = Fingerprint(entry.fingerprint), entry.count > 0 else {
        throw ReadingError(
          description: "an entry of '\(entry.rule.prefix(60))' has no fingerprint of 32 digits "
            + "or no count above 0")
      }
      entries.append(
        .init(
          rule: RuleID(entry.rule), file: entry.file, message: entry.message,
          fingerprint: fingerprint, count: entry.count))
    }
    return Baseline(entries)
  }
}

package import CoequalChecks
import CoequalModel
package import CoequalRegistry
package import Markup

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The published JSON of a check, version 1.
///
/// Its schema is `Frameworks/schema/findings-1.schema.json`; neither ever changes in a way that
/// breaks a reader.
package struct FindingsDocumentV1: Encodable {
  let format = "coequal-findings"
  let version = 1
  let summary: Summary
  /// What was looked at; only of plans, for a check looks at a whole project.
  let review: PlanRecord?
  let conventions: [Choice]
  let conventionSet: String?
  let findings: [FindingV1]
  let allowed: [AllowedV1]

  struct Summary: Encodable {
    let errors, warnings, notes: Int
    /// Left out where no baseline was asked for.
    let known: Int?
  }

  struct Choice: Encodable {
    let id, value: String
  }

  struct FindingV1: Encodable {
    let rule, severity, message: String
    let place: PlaceV1?
    let label: String?
    let notes: [NoteV1]
    let help: [String]
    let fixes: [FixV1]
  }

  struct AllowedV1: Encodable {
    let finding: FindingV1
    let reason: String
    let place: PlaceV1
  }

  struct NoteV1: Encodable {
    let message: String
    let place: PlaceV1?
  }

  struct FixV1: Encodable {
    let title: String
    let safe: Bool
    let edits: [EditV1]
  }

  struct EditV1: Encodable {
    let place: PlaceV1
    let replacement: String
  }

  /// Lines and columns count from 1, columns in Unicode scalars; bytes count from 0 in UTF-8.
  struct PlaceV1: Encodable {
    let file: String
    let startLine, startColumn, endLine, endColumn: Int?
    let startByte, endByte: Int
  }
}

extension FindingsDocumentV1 {
  /// The findings of a check as JSON, with a line break at the end.
  package static func json(
    _ result: Checker.Result, of catalog: Catalog, hasBaseline: Bool = false
  ) throws -> String {
    try json(result, in: catalog.sources, hasBaseline: hasBaseline)
  }

  /// The same for findings about files that are not part of a catalog.
  package static func json(
    _ result: Checker.Result, in sources: [String: SourceText], hasBaseline: Bool = false,
    record: PlanRecord? = nil
  ) throws -> String {
    var sources = SourceLines(sources)
    let document = FindingsDocumentV1(
      summary: Summary(
        errors: result.count(.error), warnings: result.count(.warning), notes: result.count(.note),
        known: hasBaseline ? result.known.count : nil),
      review: record,
      conventions: Convention.all.map {
        Choice(id: $0.id.lexical, value: result.conventions[$0].lexical)
      },
      conventionSet: result.conventionSet?.id.lexical,
      findings: result.findings.map { FindingV1($0, &sources) },
      allowed: result.allowed.map { allowed in
        AllowedV1(
          finding: FindingV1(allowed.finding, &sources), reason: allowed.reason,
          place: PlaceV1(allowed.place, &sources))
      })
    return try JSONText.encode(document)
  }
}

extension FindingsDocumentV1.FindingV1 {
  init(_ finding: Finding, _ sources: inout SourceLines) {
    rule = finding.rule.rawValue
    severity = finding.severity.rawValue
    message = finding.message
    place = finding.place.map { FindingsDocumentV1.PlaceV1($0, &sources) }
    label = finding.label
    notes = finding.notes.map { note in
      FindingsDocumentV1.NoteV1(
        message: note.message,
        place: note.place.map { FindingsDocumentV1.PlaceV1($0, &sources) })
    }
    help = finding.help
    fixes = finding.fixes.map { fix in
      FindingsDocumentV1.FixV1(
        title: fix.title, safe: fix.isSafe,
        edits: fix.edits.map { edit in
          FindingsDocumentV1.EditV1(
            place: FindingsDocumentV1.PlaceV1(edit.place, &sources), replacement: edit.replacement)
        })
    }
  }
}

extension FindingsDocumentV1.PlaceV1 {
  init(_ place: Place, _ sources: inout SourceLines) {
    let (start, end) = (sources.start(of: place), sources.end(of: place))
    file = place.file
    startLine = start?.line
    startColumn = start?.column
    endLine = end?.line
    endColumn = end?.column
    startByte = place.range.lowerBound
    endByte = place.range.upperBound
  }
}

/// JSON text: keys in order, so that equal values give equal bytes.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}

public import CoequalExchange
public import CoequalModel
public import CoequalRegistry

/// Writes CASE 1.0: a framework as a package of items, associations and rubrics.
///
/// What CASE has no place for is in the ledger, and everything else can be read again by
/// ``CaseImporter``. A part that was imported from CASE keeps its identifier and address; others get
/// ones made from the ids of the framework and of the part, so that they are the same in each export.
/// Times of change are the first day on which the framework applies, never the time of the export.
public struct CaseExporter: Exporter {
  /// Names the format.
  public let id = Identifier(trusted: "case")
  /// What people call it.
  public let title = "1EdTech CASE 1.0: a CFPackage as JSON"

  /// Makes an exporter.
  public init() {}

  /// Writes one file, named after the framework.
  public func export(_ framework: LinkedFramework) -> ExportResult {
    let holdings = CaseHoldings(
      of: framework.framework, on: framework.structure?.structure)
    var writer = CaseWriter(holdings, names: CaseNames(of: framework.framework))
    let package = writer.package()
    return ExportResult(
      files: [SourceFile(name: "\(framework.framework.id).case.json", text: package.json())],
      ledger: ledger(of: framework.framework, holding: holdings.framework))
  }

  private func ledger(of framework: Framework, holding held: Framework) -> Ledger {
    var ledger = Ledger()
    let day = CaseWriter.day(of: framework.header)
    ledger.guess(
      day, for: "lastChangeDateTime",
      because: framework.header.validFrom == nil
        ? "a package says when its parts were changed last, and the framework has no 'valid-from'"
        : "a package says when its parts were changed last, and a framework only since when it applies",
      correction: "change the attribute 'valid-from' of the framework")
    ledger.guess(
      "unknown", for: "CFDocument/creator",
      because: "a package names who made it, and a framework does not",
      correction: "change 'creator' in the file")
    if let all = DocumentTexts(.framework(framework)), let rest = DocumentTexts(.framework(held)) {
      all.book(holding: rest, into: &ledger, because: Self.reason)
    }
    return ledger
  }

  private static func reason(_ text: DocumentTexts.Text) -> String {
    if text.target.hasPrefix("choose/") {
      return "CASE has no choices: the alternatives are written as optional requirements"
    }
    switch text.name {
    case "status": return "CASE has other words for how far something is agreed"
    case "structure", "version":
      return "CASE has no job structures; the grades are written as items"
    case "since": return "CASE does not say since when something is replaced"
    default: return "CASE has no place for it, or what it refers to is not in the framework"
    }
  }
}

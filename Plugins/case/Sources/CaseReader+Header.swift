import CoequalExchange
import CoequalModel

// What the document says of itself.
extension CaseReader {
  func readHeader(
    into draft: inout ImportDraft
  ) -> (header: DocumentHeader, title: String, summary: String?) {
    let document = package.document
    let id = documentID(into: &draft)
    let target = "framework/\(id)"
    keepIDs(of: document, as: target, into: &draft)
    var title = draft.text(document["title"], to: "\(target)/title")
    if title == nil {
      title = "CASE package"
      draft.ledger.guess(
        "CASE package", for: "\(target)/title", because: "the document has no title",
        correction: "change <title>")
    }
    var header = draft.header(
      "framework", id: id, version: version(to: target, into: &draft),
      language: language(to: target, into: &draft))
    if let status = document["adoptionStatus"], let text = status.text,
      let known = CaseStatus.status(of: text)
    {
      header.status = known
      draft.ledger.change(
        status, to: "\(target)/status", written: known.rawValue,
        because: "Coequal has other words for how far a document is agreed")
    }
    header.validFrom = date("statusStartDate", to: "\(target)/valid-from", into: &draft)
    header.validUntil = date("statusEndDate", to: "\(target)/valid-until", into: &draft)
    return (header, title ?? "", draft.text(document["description"], to: "\(target)/summary"))
  }

  /// The id that Coequal gave to the document once, or else one made from its title.
  private func documentID(into draft: inout ImportDraft) -> Identifier {
    let address = package.document["uri"]?.text ?? ""
    let own = CaseAddress.framework(address).map(\.lexical)
    return draft.beginDocument(
      own ?? package.document["title"]?.text?.beginning ?? "case-package")
  }

  /// The version, where it is one, or can be made one by more zeros.
  private func version(to target: String, into draft: inout ImportDraft) -> SemanticVersion? {
    guard let node = package.document["version"], let text = node.text?.collapsed else {
      return nil
    }
    for (zeros, suffix) in ["", ".0", ".0.0"].enumerated() {
      guard let version = SemanticVersion(text + suffix) else { continue }
      if zeros == 0 {
        draft.ledger.carry(node, to: "\(target)/version")
      } else {
        draft.ledger.change(
          node, to: "\(target)/version", written: version.lexical,
          because: "versions have three numbers")
      }
      return version
    }
    draft.ledger.leave(node, because: "it is no version of three numbers")
    return nil
  }

  private func language(to target: String, into draft: inout ImportDraft) -> LanguageTag? {
    guard let node = package.document["language"], let text = node.text?.collapsed,
      let language = LanguageTag(text)
    else { return nil }
    draft.ledger.carry(node, to: "\(target)/xml:lang")
    return language
  }

  private func date(
    _ name: String, to target: String, into draft: inout ImportDraft
  ) -> CalendarDate? {
    guard let node = package.document[name], let date = node.text.flatMap({ CalendarDate($0) })
    else {
      return nil
    }
    draft.ledger.carry(node, to: target)
    return date
  }
}

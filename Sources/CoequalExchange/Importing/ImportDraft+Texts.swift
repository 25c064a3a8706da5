import CoequalModel
import Markup

extension ImportDraft {
  /// Whether a node is a text, a number or a truth value; reports it otherwise.
  ///
  /// - Parameter subject: What the text would be, to begin the message with: `a criterion`.
  public mutating func isText(_ node: SourceNode, _ subject: String) -> Bool {
    switch node.value {
    case .text, .number, .boolean: return true
    case .null, .list:
      report(.unexpectedSource, "\(subject) is \(node.kind); expected a text", at: node.place)
    case .map(let entries):
      report(
        .unexpectedSource, "\(subject) is \(node.kind); expected a text",
        at: entries.first?.name.place ?? node.place,
        help: ["put the text in quotes if a colon belongs to it"])
    }
    return false
  }

  /// The items of a list of texts, each with a finding where it is none.
  ///
  /// - Parameters:
  ///   - node: A list, or nothing; anything else is reported.
  ///   - subject: What each text is: `a criterion`.
  public mutating func texts(in node: SourceNode?, _ subject: String) -> [SourceNode] {
    guard let node, node.value != .null else { return [] }
    guard case .list(let items) = node.value else {
      report(
        .unexpectedSource, "\(node.kind) where a list was expected, each item \(subject)",
        at: node.place)
      return []
    }
    return items.filter { isText($0, subject) }
  }
}

extension ImportDraft {
  /// Reports a reference that leads nowhere, with what was probably meant.
  ///
  /// - Parameters:
  ///   - node: The reference, or the name of an entry.
  ///   - subject: What it should be: `skill of this standard`.
  ///   - known: What there is. Only some are compared, and none after many findings, so that a file full
  ///     of such references takes no time to speak of.
  public mutating func reportDangling(
    _ node: SourceNode, _ subject: String, among known: some Collection<String>
  ) {
    let name = node.text?.collapsed ?? ""
    let near =
      findings.count < 100 && known.count < 1000
      ? NearestName.suggestion(for: name, among: known) : nil
    report(
      .danglingSource, "'\(Quotation.of(name))' is no \(subject)", at: node.place,
      help: near.map { ["did you mean '\($0)'?"] } ?? [])
  }
}

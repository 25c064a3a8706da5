import CoequalExchange
import CoequalModel

/// Reasons that are given in more than one place.
enum DraftReasons {
  static let agents = "it is for software agents, and no part of a career"
}

extension ImportDraft {
  /// Books everything in a node, if there is one, as not in the result.
  mutating func leave(_ node: SourceNode?, because reason: String) {
    if let node { ledger.leave(node, because: reason) }
  }

  /// A title, or another text where there is none.
  mutating func title(_ node: SourceNode?, of target: String, else other: String) -> String {
    if let title = text(node, to: target + "/title") { return title }
    ledger.guess(
      other, for: target + "/title", because: "the source has no name for it",
      correction: "change <title>")
    return other
  }

  /// An area that the source has no word for.
  mutating func area(_ id: String, _ title: String) -> CompetencyArea {
    let id = uniqueID(id, for: "area")
    ledger.guess(
      title, for: "area/\(id)/title", because: "every competency is in an area",
      correction: "change <title>")
    return CompetencyArea(id: id, title: title)
  }

  /// The entries of a map whose names are among those that the format has; others are reported.
  mutating func entries(
    of node: SourceNode?, named names: [String], _ subject: String
  ) -> [SourceNode.Entry] {
    guard let node, node.value != .null else { return [] }
    guard case .map(let entries) = node.value else {
      report(
        .unexpectedSource, "\(node.kind) where a map was expected, each name a \(subject)",
        at: node.place)
      return []
    }
    return entries.filter { entry in
      let name = entry.name.text ?? ""
      if names.contains(name) { return true }
      let near = NearestName.suggestion(for: name, among: names)
      report(
        .unexpectedSource,
        "'\(name)' is no \(subject); expected one of \(names.joined(separator: ", "))",
        at: entry.name.place, help: near.map { ["did you mean '\($0)'?"] } ?? [])
      ledger.leave(entry.name, because: "it is no \(subject)")
      ledger.leave(entry.value, because: "it belongs to no \(subject)")
      return false
    }
  }

  /// One behaviour for each word of a scale.
  mutating func expectations(
    in node: SourceNode?, of words: [String], to target: String
  ) -> [Expectation] {
    let subject = words == Words.maturities ? "maturity" : "proficiency"
    var result: [Expectation] = []
    for entry in entries(of: node, named: words, subject) {
      guard let level = Identifier(entry.name.text ?? ""), isText(entry.value, "a description")
      else { continue }
      if let text = text(entry.value, to: "\(target)/expects/\(level)/1") {
        result.append(Expectation(level: level, text: text))
      }
    }
    return result
  }

  /// A text in which names in braces stand for others: `As a {roleTitle}, …`.
  mutating func text(
    _ node: SourceNode?, to target: String, filling names: [String: String]
  ) -> String? {
    guard let node, let text = node.text, !text.collapsed.isEmpty else { return nil }
    var filled = text.collapsed
    for (name, value) in names.sorted(by: { $0.key < $1.key }) {
      filled = filled.replacing("{\(name)}", with: value)
    }
    if filled == text.collapsed { return self.text(node, to: target) }
    filled = filled.fitForXML
    ledger.change(
      node, to: target, written: filled, because: "what the names in braces stand for is put in")
    return filled
  }
}

extension Competency {
  /// Puts behaviours in the order of a scale, and leaves it within one level.
  mutating func sort(by words: [String]) {
    let order = Dictionary(
      words.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    expectations.sort { (order[$0.level.lexical] ?? 0) < (order[$1.level.lexical] ?? 0) }
  }
}

extension String {
  /// `impactScope` as `impact scope`.
  var separatedWords: String {
    var result = ""
    for character in self {
      if character.isUppercase, !result.isEmpty { result += " " }
      result += character.lowercased()
    }
    return result
  }
}

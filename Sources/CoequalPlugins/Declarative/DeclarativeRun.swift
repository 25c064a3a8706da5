import CoequalChecks
import CoequalModel
import CoequalRegistry
import Markup

/// Looks at the subjects of one document for one rule, and writes its findings.
struct DeclarativeRun {
  let rule: RuleDescription
  let document: SubjectDocument
  private var finder: ElementFinder

  init(rule: RuleDescription, document: SubjectDocument) {
    self.rule = rule
    self.document = document
    finder = ElementFinder(document.provenance)
  }

  // MARK: - Texts

  mutating func findings(
    about text: Subject.FieldText, of subject: Subject, matching phrases: PhraseIndex,
    _ use: PatternUse
  ) -> [Finding] {
    let tokens = TextTokens(text.text.text)
    switch use {
    case .avoid:
      let matches = phrases.matches(in: tokens, atMost: DeclarativeCheck.mostFindings)
      if matches.isEmpty { return [] }
      let placed = placement(of: text.text)
      return matches.map { match in
        let part = tokens.bytes(of: match.tokens)
        return rule.finding(found: placed.text(of: part), at: placed.place(of: part))
      }
    case .need:
      if !phrases.matches(in: tokens, atMost: 1).isEmpty { return [] }
      return [
        rule.finding(
          "\(subject.phrase(text)) does not fit", at: place(of: text), help: "rewrite it")
      ]
    }
  }

  mutating func findings(
    about text: Subject.FieldText, of subject: Subject, countedIn unit: LengthUnit,
    _ limits: CountLimits
  ) -> [Finding] {
    let length = TextLength.of(text.text.text, in: unit)
    guard let excess = limits.excess(length) else { return [] }
    return [
      rule.finding(
        "\(subject.phrase(text)) has \(unit.counted(length)), \(excess)",
        at: place(of: text), help: length > (limits.most ?? .max) ? "shorten it" : "say more")
    ]
  }

  mutating func findings(
    about text: Subject.FieldText, of subject: Subject, _ words: Vocabulary, _ use: WordUse
  ) -> [Finding] {
    let tokens = TextTokens(text.text.text)
    switch use {
    case .avoid:
      let matches = words.index.matches(in: tokens, atMost: DeclarativeCheck.mostFindings)
      if matches.isEmpty { return [] }
      let placed = placement(of: text.text)
      return matches.map { match in
        finding(words.words[match.phrase], at: tokens.bytes(of: match.tokens), of: placed)
      }
    case .only:
      var unknown = Set(tokens.tokens.indices.filter { tokens.tokens[$0].isWord })
      for match in words.index.matches(in: tokens) { unknown.subtract(match.tokens) }
      if unknown.isEmpty { return [] }
      let placed = placement(of: text.text)
      return unknown.sorted().prefix(DeclarativeCheck.mostFindings).map { position in
        let part = tokens.tokens[position].range
        return rule.finding(found: placed.text(of: part), at: placed.place(of: part))
      }
    }
  }

  private func finding(
    _ word: ListedWord, at part: Range<Int>, of placed: TextPlacement
  ) -> Finding {
    let found = placed.text(of: part)
    var finding = rule.finding(
      found: found, at: placed.place(of: part), help: word.instead.map { "write '\($0)'" })
    if let reason = word.reason { finding.notes = [Finding.Note(reason)] }
    if let replacement = word.replacement(for: found),
      let edit = placed.edit(of: part, replacement: replacement)
    {
      finding.fixes = [Finding.Fix(title: "write '\(replacement)'", edits: [edit])]
    }
    return finding
  }

  private mutating func placement(of text: SubjectText) -> TextPlacement {
    TextPlacement(text.text, at: text.locus, in: document.provenance, &finder)
  }

  private mutating func place(of text: Subject.FieldText) -> Place {
    placement(of: text.text).place
  }

  // MARK: - Fields

  func findings(
    about subject: Subject, needing fields: [Identifier], _ extent: RequiredFields
  ) -> [Finding] {
    let missing = fields.filter { subject[$0] == nil }
    let place = document.provenance.place(of: subject.locus)
    switch extent {
    case .all:
      return missing.map { field in
        rule.finding(
          "\(subject.name) has no \(subject.noun(field).many)", at: place, help: "add '\(field)'")
      }
    case .any:
      if missing.count < fields.count { return [] }
      let names = missing.map { subject.noun($0).many }
      let list =
        switch names.count {
        case 1: "no \(names[0])"
        case 2: "neither \(names[0]) nor \(names[1])"
        default: "none of \(names.joined(separator: ", "))"
        }
      return [rule.finding("\(subject.name) has \(list)", at: place, help: "add one of them")]
    }
  }

  func findings(
    about subject: Subject, counting name: Identifier, _ limits: CountLimits, isByLevel: Bool
  ) -> [Finding] {
    let entries = subject[name]?.entries ?? []
    let place = document.provenance.place(of: subject.locus)
    guard isByLevel else {
      return [(entries.count, "")].compactMap { count, at in
        finding(subject, name, count, at, limits, place)
      }
    }
    let counts = Dictionary(grouping: entries) { $0.values["level"] ?? "" }.mapValues(\.count)
    return levels(of: subject).compactMap { level in
      finding(subject, name, counts[level] ?? 0, " at level '\(level)'", limits, place)
    }
  }

  private func finding(
    _ subject: Subject, _ name: Identifier, _ count: Int, _ at: String, _ limits: CountLimits,
    _ place: Place
  ) -> Finding? {
    limits.excess(count).map { excess in
      rule.finding(
        "\(subject.name) has \(subject.noun(name).counted(count))\(at), \(excess)", at: place,
        help: count > (limits.most ?? .max) ? "take some out, or join them" : "add what is missing")
    }
  }

  /// The levels of a competency's scale; none where the scale is unknown, which is a finding already.
  private func levels(of subject: Subject) -> [String] {
    guard subject.kind == .competency, case .framework(let linked) = document.content else {
      return []
    }
    let scale = linked.competencyPlaces[subject.locus.index].scale
    return scale < 0 ? [] : linked.framework.scales[Int(scale)].levels.map(\.id.lexical)
  }
}

// MARK: - Words

extension RuleDescription {
  /// A finding about something that stands in a text.
  fileprivate func finding(found: String, at place: Place, help: String? = nil) -> Finding {
    finding(
      "'\(Quotation.of(found, limit: 60))'", at: place, help: help ?? "write it in other words")
  }

  /// A finding that says what was found and, by the title of the rule, what that is.
  fileprivate func finding(_ found: String, at place: Place, help: String) -> Finding {
    finding(
      "\(found): \(title)", at: place,
      help: [severity == .error ? help : "\(help), \(recordWhyNot)"])
  }
}

extension Subject {
  /// A text of the subject, for messages: `criterion of competency 'mentoring' at level 'trusted'`.
  fileprivate func phrase(_ text: FieldText) -> String {
    if kind == .text { return name }
    let field = Identifier(text.field).map { noun($0).one } ?? text.field
    let id = text.values["id"].map { " '\($0)'" } ?? ""
    let level = kind == .competency ? text.values["level"].map { " at level '\($0)'" } ?? "" : ""
    return "\(field)\(id) of \(name)\(level)"
  }

  /// What the things in a field are called.
  fileprivate func noun(_ field: Identifier) -> FieldNoun {
    kind.field(field)?.noun ?? FieldNoun(field.lexical, .text)
  }
}

extension LengthUnit {
  fileprivate func counted(_ count: Int) -> String {
    Counted(count, String(rawValue.dropLast()), rawValue).description
  }
}

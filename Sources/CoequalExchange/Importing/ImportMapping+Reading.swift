public import CoequalModel
import Markup

extension ImportMapping {
  /// The answers of a file, and what is wrong with it.
  ///
  /// An answer that cannot be one is reported with its place and left out, so that its question is
  /// asked again. A file that cannot be read gives no answers and its own findings.
  public static func reading(
    _ file: DocumentReader.Result
  ) -> (mapping: ImportMapping, findings: [Finding]) {
    guard let document = file.document, let provenance = file.provenance else {
      return (ImportMapping(), file.findings)
    }
    guard case .importMapping(var remembered) = document else {
      return (ImportMapping(), [.notAMapping(document.kind, at: provenance.place(of: .document))])
    }
    var findings: [Finding] = []
    var good: [RememberedAnswer] = []
    for (index, answer) in remembered.answers.enumerated() {
      let locus = Locus(.rememberedAnswer, index)
      if good.contains(where: { $0.topic == answer.topic && $0.key == answer.key }) {
        findings.append(.answeredTwice(answer, at: provenance.place(of: locus.attribute("key"))))
      } else if answer.topic.accepts(answer.value) {
        good.append(answer)
      } else {
        findings.append(
          .unsuitable(answer, at: provenance.place(of: locus.attribute("value"))))
      }
    }
    remembered.answers = good
    return (ImportMapping(remembered), findings)
  }

  /// What is said of answers in a file that answer nothing of what was asked.
  ///
  /// The likeliest reason is a slip in the key.
  public static func unused(
    in file: DocumentReader.Result, questions: [ImportQuestion]
  ) -> [Finding] {
    guard case .importMapping(let remembered)? = file.document, let provenance = file.provenance
    else { return [] }
    return remembered.answers.enumerated().compactMap { index, answer in
      let keys = questions.filter { $0.topic == answer.topic }.map(\.key.collapsed)
      if keys.contains(answer.key) { return nil }
      let place = provenance.place(of: Locus(.rememberedAnswer, index, attribute: "key"))
      return .unused(answer, among: keys, at: place)
    }
  }
}

extension Locus {
  fileprivate static let document = Locus(.document)
}

extension ImportTopic {
  /// Whether a text can be an answer at all, whatever the question.
  func accepts(_ value: String) -> Bool {
    switch self {
    case .track:
      let words = value.split(separator: " ")
      let kind = words.first.flatMap { TrackKind(rawValue: String($0)) }
      let hasID = words.count == 3 && words[1] == "as" && Identifier(String(words[2])) != nil
      return kind != nil && (words.count == 1 || hasID)
    case .grade: return Identifier(value) != nil
    case .order: return Int(value) != nil
    case .column: return !value.isEmpty
    case .language: return LanguageTag(value) != nil
    }
  }
}

// MARK: - Messages

extension Finding {
  fileprivate static func notAMapping(_ kind: DocumentKind, at place: Place) -> Finding {
    Finding(
      rule: ImportRule.unsuitableAnswer.id, severity: ImportRule.unsuitableAnswer.severity,
      message: "'\(kind.rawValue)' is no document with answers to an import", place: place,
      help: ["name another file, or begin it with <import-mapping>"])
  }

  fileprivate static func unsuitable(_ answer: RememberedAnswer, at place: Place) -> Finding {
    let expected =
      switch answer.topic {
      case .track: "a kind of track such as 'manager', or 'manager as people'"
      case .grade: "the id of a grade such as g4"
      case .order: "a whole number"
      case .column: "some text"
      case .language: LanguageTag.expectation
      }
    let kind = String(answer.value.prefix { $0 != " " })
    let suggestion =
      switch answer.topic {
      case .track:
        NearestName.suggestion(for: kind, among: TrackKind.allCases.map(\.rawValue)).map {
          $0 + answer.value.dropFirst(kind.count)
        }
      case .grade: Identifier.suggestion(for: answer.value)?.lexical
      case .order, .column, .language: String?.none
      }
    return Finding(
      rule: ImportRule.unsuitableAnswer.id, severity: ImportRule.unsuitableAnswer.severity,
      message: "answer '\(answer.value)' to \(answer.topic.rawValue) '\(answer.key)'; expected "
        + expected + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
      place: place, help: ["until then the question is asked again"],
      fixes: suggestion.map { [Fix(title: "write '\($0)'", place: place, replacement: $0)] } ?? [])
  }

  fileprivate static func answeredTwice(_ answer: RememberedAnswer, at place: Place) -> Finding {
    Finding(
      rule: ImportRule.unsuitableAnswer.id, severity: ImportRule.unsuitableAnswer.severity,
      message: "\(answer.topic.rawValue) '\(answer.key)' is answered twice", place: place,
      help: ["take one of the answers out; the first counts"])
  }

  fileprivate static func unused(
    _ answer: RememberedAnswer, among keys: [String], at place: Place
  ) -> Finding {
    let suggestion = NearestName.suggestion(for: answer.key, among: keys)
    return Finding(
      rule: ImportRule.unusedAnswer.id, severity: ImportRule.unusedAnswer.severity,
      message: "\(answer.topic.rawValue) '\(answer.key)' is answered, and nothing asks for it"
        + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
      place: place, help: ["correct the key, or take the answer out"],
      fixes: suggestion.map {
        [Fix(title: "write '\($0)'", place: place, replacement: Escape.attribute($0))]
      } ?? [])
  }
}

import Coequal
import CoequalExchange

/// Reads a source, and asks for what it does not say until everything is answered.
struct ImportDialogue {
  let importer: any Importer
  let source: ImportSource
  /// Where there is somebody to ask; `nil` where questions become findings.
  let terminal: Terminal?

  /// What came of the last reading, and the answers that it was read with.
  struct Outcome {
    var result: ImportResult
    var mapping: ImportMapping
    /// What has neither an answer nor a guess.
    var open: [ImportQuestion]
  }

  /// Reads with the answers that are there, and once more after each round of questions.
  func outcome(with mapping: ImportMapping) -> Outcome {
    var mapping = mapping
    while true {
      let result = importer.result(of: source, mapping: mapping)
      let open = result.questions.filter { $0.guess == nil && mapping.answer(to: $0) == nil }
      guard let terminal, !open.isEmpty, ask(open, on: terminal, into: &mapping) else {
        return Outcome(
          result: open.isEmpty ? result : result.asking(open), mapping: mapping, open: open)
      }
    }
  }

  /// Returns whether all were answered; an end of the input ends the asking.
  private func ask(
    _ questions: [ImportQuestion], on terminal: Terminal, into mapping: inout ImportMapping
  ) -> Bool {
    for question in questions {
      guard let answer = answer(to: question, on: terminal) else { return false }
      mapping.answer(question.topic, question.key, with: answer)
    }
    return true
  }

  private func answer(to question: ImportQuestion, on terminal: Terminal) -> String? {
    let choices =
      question.choices.isEmpty ? "" : " (\(question.choices.joined(separator: ", ")))"
    while true {
      terminal.say("\(question.wording)\(choices): ")
      guard let line = terminal.line() else { return nil }
      let answer = line.collapsed
      if question.accepts(answer) { return answer }
      if answer.isEmpty { continue }
      terminal.say("\(unknown("answer", answer, among: question.choices))\n")
    }
  }
}

extension ImportQuestion {
  /// The question as somebody would ask it.
  fileprivate var wording: String {
    switch topic {
    case .track: "Which kind of track is \(subject)?"
    case .grade: "Which grade is \(subject)?"
    case .column: "What does \(subject) hold?"
    case .order: "Where does \(subject) stand, counted from the lowest?"
    case .language: "Which language is \(subject) in?"
    }
  }
}

extension ImportResult {
  /// The result with an error for each question, so that it is not taken for a whole one.
  fileprivate func asking(_ questions: [ImportQuestion]) -> ImportResult {
    var result = self
    result.findings += questions.map { question in
      Finding(
        rule: ImportRule.openQuestion.id, severity: ImportRule.openQuestion.severity,
        message: "the source does not say what \(question.subject) is", place: nil,
        help: [
          "answer with --map \(question.topic.rawValue):\(question.key)="
            + (question.choices.isEmpty ? "…" : question.choices.joined(separator: "|"))
        ])
    }
    return result
  }
}

public import CoequalModel

/// Answers to what sources do not say, given on the command line or remembered in a file.
public struct ImportMapping: Hashable, Sendable {
  private var answers: [Key: Answer] = [:]

  /// White space counts as it does in a file of answers, so that a key is found again there.
  private struct Key: Hashable, Sendable {
    let topic: ImportQuestion.Topic
    let key: String

    init(_ topic: ImportQuestion.Topic, _ key: String) {
      self.topic = topic
      self.key = key.collapsed.fitForXML
    }
  }

  private struct Answer: Hashable, Sendable {
    var value: String
    var isGuess = false
    /// Why it was guessed.
    var reason: String?
  }

  /// No answers.
  public init() {}

  /// The answer to a question, if it was given.
  public func answer(to question: ImportQuestion) -> String? {
    answers[Key(question.topic, question.key)]?.value
  }

  /// Whether the answer was guessed in an earlier import, and nobody has corrected it since.
  ///
  /// A guess that a person has replaced by another answer is none any more, whatever the mark beside it
  /// says.
  public func holdsGuess(for question: ImportQuestion) -> Bool {
    guard let answer = answers[Key(question.topic, question.key)] else { return false }
    return answer.isGuess && answer.value == question.guess?.value
  }

  /// Answers a question, over an earlier answer.
  public mutating func answer(_ topic: ImportQuestion.Topic, _ key: String, with value: String) {
    answers[Key(topic, key)] = Answer(value: value)
  }

  /// Whether somebody has answered a question about a topic so.
  func names(_ value: String, in topic: ImportQuestion.Topic) -> Bool {
    answers.contains { $0.key.topic == topic && $0.value.value == value && !$0.value.isGuess }
  }

  /// All answers, by topic and key.
  public var all: [(topic: ImportQuestion.Topic, key: String, value: String)] {
    remembered.map { ($0.topic, $0.key, $0.value) }
  }
}

// MARK: - In a file

extension ImportMapping {
  /// The answers of a file.
  public init(_ file: RememberedMapping) {
    for answer in file.answers {
      answers[Key(answer.topic, answer.key)] = Answer(
        value: answer.value, isGuess: answer.isGuess, reason: answer.reason)
    }
  }

  /// What the next import should know: the answers that are here, and what was guessed where a question
  /// had none.
  ///
  /// The result depends on nothing else, so that equal imports give equal files. Answers to questions
  /// that were not asked stay: the source may ask them again.
  ///
  /// - Parameters:
  ///   - questions: What was asked.
  ///   - importer: Who asked.
  ///   - source: The name of the source, without the folders around it.
  public func remembered(
    questions: [ImportQuestion], importer: Identifier, source: String?
  ) -> RememberedMapping {
    var mapping = self
    for question in questions {
      let key = Key(question.topic, question.key)
      if let answer = answers[key], question.accepts(answer.value) {
        mapping.answers[key]?.isGuess = holdsGuess(for: question)
        if !holdsGuess(for: question) { mapping.answers[key]?.reason = nil }
      } else if let guess = question.guess {
        mapping.answers[key] = Answer(value: guess.value, isGuess: true, reason: guess.reason)
      }
    }
    return RememberedMapping(
      importer: importer, source: source?.fitForXML, answers: mapping.remembered)
  }

  private var remembered: [RememberedAnswer] {
    answers.map { key, answer in
      RememberedAnswer(
        topic: key.topic, key: key.key, value: answer.value.fitForXML, isGuess: answer.isGuess,
        reason: answer.reason?.fitForXML)
    }
    // A file can hold neither an empty key nor an empty answer.
    .filter { !$0.key.isEmpty && !$0.value.collapsed.isEmpty }
    .sorted { ($0.topic.rawValue, $0.key) < ($1.topic.rawValue, $1.key) }
  }
}

/// Answers to what sources do not say, given on the command line or remembered in a file.
public struct ImportMapping: Hashable, Sendable {
  private var answers: [Key: String] = [:]

  private struct Key: Hashable, Sendable {
    let topic: ImportQuestion.Topic
    let key: String
  }

  /// No answers.
  public init() {}

  /// The answer to a question, if it was given.
  public func answer(to question: ImportQuestion) -> String? {
    answers[Key(topic: question.topic, key: question.key)]
  }

  /// Answers a question, over an earlier answer.
  public mutating func answer(_ topic: ImportQuestion.Topic, _ key: String, with value: String) {
    answers[Key(topic: topic, key: key)] = value
  }

  /// All answers, by topic and key.
  public var all: [(topic: ImportQuestion.Topic, key: String, value: String)] {
    answers.map { ($0.key.topic, $0.key.key, $0.value) }
      .sorted { ($0.topic.rawValue, $0.key) < ($1.topic.rawValue, $1.key) }
  }
}

public import CoequalModel

/// Something that a source does not say and that the result needs.
public struct ImportQuestion: Hashable, Sendable {
  /// What questions are about.
  public typealias Topic = ImportTopic

  /// What somebody would say who only saw the source, and why.
  public struct Guess: Hashable, Sendable {
    /// The answer.
    public var value: String
    /// Why, as a phrase.
    public var reason: String

    /// Makes a guess.
    public init(_ value: String, because reason: String) {
      self.value = value
      self.reason = reason
    }
  }

  /// What the question is about.
  public var topic: Topic
  /// The part of the source that is meant, such as the suffix `ic`.
  public var key: String
  /// What it is, for people: `the ending '-ic' of levels such as 'principal-ic'`.
  public var subject: String
  /// The answers to choose from; empty where any text will do.
  public var choices: [String]
  /// What is assumed without an answer; `nil` where nothing can be.
  public var guess: Guess?

  /// Makes a question.
  public init(
    _ topic: Topic, _ key: String, subject: String, choices: [String] = [], guess: Guess? = nil
  ) {
    self.topic = topic
    self.key = key
    self.subject = subject
    self.choices = choices
    self.guess = guess
  }
}

extension ImportQuestion {
  /// Whether a text can be the answer.
  ///
  /// An answer to ``Topic/track`` may name the id of the track as well: `manager as people`.
  public func accepts(_ answer: String) -> Bool {
    if answer.isEmpty { return false }
    if choices.isEmpty || choices.contains(answer) { return true }
    guard topic == .track else { return false }
    let words = answer.split(separator: " ")
    return words.count == 3 && words[1] == "as" && choices.contains(String(words[0]))
  }
}

/// Asks to check subjects.
public struct CheckRequest: PluginRequest {
  /// What the program answers.
  public typealias Answer = CheckAnswer
  /// The name of the message.
  public static let method = PluginMethod.check

  /// The check that is asked.
  public var check: String
  /// What holds for the check: the options of the manifest with what the project sets.
  public var options: [String: String]
  /// The whole path of a file with a ``SubjectLine`` on each line.
  public var subjects: String
  /// The whole path of the file to write, with a ``CheckLine`` on each line.
  public var answers: String

  /// Makes a request.
  public init(check: String, options: [String: String] = [:], subjects: String, answers: String) {
    self.check = check
    self.options = options
    self.subjects = subjects
    self.answers = answers
  }
}

/// What came of a check.
public struct CheckAnswer: Codable, Hashable, Sendable {
  /// How many lines the file of answers has, so that one that was cut is noticed.
  public var count: Int

  /// Makes an answer.
  public init(count: Int) {
    self.count = count
  }
}

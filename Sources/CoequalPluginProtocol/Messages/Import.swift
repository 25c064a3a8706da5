/// Asks to read files of a format and to write what is in them as Coequal XML.
public struct ImportRequest: PluginRequest {
  /// What the program answers.
  public typealias Answer = ImportAnswer
  /// The name of the message.
  public static let method = PluginMethod.import

  /// The importer that is asked.
  public var importer: String
  /// The files.
  public var files: [FileReference]
  /// What has been answered to questions of this importer.
  public var answers: [GivenAnswer]
  /// The whole path of an empty folder for the results.
  public var output: String

  /// Makes a request.
  public init(
    importer: String, files: [FileReference], answers: [GivenAnswer] = [], output: String
  ) {
    self.importer = importer
    self.files = files
    self.answers = answers
    self.output = output
  }
}

/// What came of an import.
public struct ImportAnswer: Codable, Hashable, Sendable {
  /// The files of Coequal XML, relative to the folder for the results.
  public var documents: [String]
  /// The file with a ``LedgerLine`` on each line, relative to the folder for the results.
  public var ledger: String?
  /// What is wrong with the files.
  public var findings: [FoundProblem]
  /// What the files do not say and somebody has to.
  public var questions: [OpenQuestion]

  /// Makes an answer.
  public init(
    documents: [String], ledger: String? = nil, findings: [FoundProblem] = [],
    questions: [OpenQuestion] = []
  ) {
    self.documents = documents
    self.ledger = ledger
    self.findings = findings
    self.questions = questions
  }
}

/// Something that files do not say and that the result needs.
public struct OpenQuestion: Codable, Hashable, Sendable {
  /// What questions are about.
  public enum Topic: String, CaseIterable, Codable, Hashable, Sendable {
    /// Which track something stands for.
    case track
    /// Which grade a level is.
    case grade
    /// What a column holds.
    case column
    /// Where a level stands among the others.
    case order
    /// Which language the texts are in.
    case language
  }

  /// What would be assumed without an answer.
  public struct Guess: Codable, Hashable, Sendable {
    /// The answer.
    public var value: String
    /// Why, as a phrase.
    public var reason: String

    /// Makes a guess.
    public init(value: String, reason: String) {
      self.value = value
      self.reason = reason
    }
  }

  /// What the question is about.
  public var topic: Topic
  /// The part of the source that is meant, such as the suffix `ic`.
  public var key: String
  /// What it is, for people.
  public var subject: String
  /// The answers to choose from; empty where any text will do.
  public var choices: [String]
  /// What is assumed without an answer; left out where nothing can be.
  public var guess: Guess?

  /// Makes a question.
  public init(
    topic: Topic, key: String, subject: String, choices: [String] = [], guess: Guess? = nil
  ) {
    self.topic = topic
    self.key = key
    self.subject = subject
    self.choices = choices
    self.guess = guess
  }
}

/// What somebody answered to a question.
public struct GivenAnswer: Codable, Hashable, Sendable {
  /// What the question was about.
  public var topic: OpenQuestion.Topic
  /// The part of the source that was meant.
  public var key: String
  /// The answer.
  public var value: String

  /// Makes an answer.
  public init(topic: OpenQuestion.Topic, key: String, value: String) {
    self.topic = topic
    self.key = key
    self.value = value
  }
}

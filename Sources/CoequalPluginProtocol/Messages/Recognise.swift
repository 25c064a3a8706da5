/// Asks whether files are of a format, by a look at their content.
public struct RecogniseRequest: PluginRequest {
  /// What the program answers.
  public typealias Answer = RecogniseAnswer
  /// The name of the message.
  public static let method = PluginMethod.recognise

  /// The importer that is asked.
  public var importer: String
  /// The files.
  public var files: [FileReference]

  /// Makes a request.
  public init(importer: String, files: [FileReference]) {
    self.importer = importer
    self.files = files
  }
}

/// How sure an importer is that the files are of its format.
public struct RecogniseAnswer: Codable, Hashable, Sendable {
  /// How sure somebody can be.
  public enum Certainty: String, CaseIterable, Codable, Hashable, Sendable {
    /// They are not.
    case no
    /// They could be read, as nearly anything could.
    case possible
    /// They look like it.
    case likely
    /// They hold what only this format has.
    case certain
  }

  /// How sure it is.
  public var certainty: Certainty

  /// Makes an answer.
  public init(_ certainty: Certainty) {
    self.certainty = certainty
  }
}

/// The answers that hold for a run: the standard ones, and those that a project or user chose.
public struct Conventions: Hashable, Sendable {
  private var chosen: [Identifier: Identifier] = [:]

  /// The standard answers.
  public static let standard = Conventions()

  private init() {}

  /// The answer to a convention.
  public subscript(_ convention: Convention) -> Identifier {
    chosen[convention.id] ?? convention.standard
  }

  /// Whether the standard answer holds.
  package func isStandard(_ convention: Convention) -> Bool {
    self[convention] == convention.standard
  }

  /// Chooses an answer.
  ///
  /// - Throws: ``UnknownChoice`` when there is no such convention or it has no such answer.
  public mutating func choose(_ value: Identifier, for id: Identifier) throws(UnknownChoice) {
    guard let convention = Convention.all.first(where: { $0.id == id }) else {
      throw UnknownChoice(
        subject: "convention '\(id)'",
        suggestion: NearestName.suggestion(
          for: id.lexical, among: Convention.all.map(\.id.lexical)),
        choices: Convention.all.map(\.id.lexical))
    }
    guard convention.options.contains(where: { $0.id == value }) else {
      let choices = convention.options.map(\.id.lexical)
      throw UnknownChoice(
        subject: "answer '\(value)' to '\(id)'",
        suggestion: NearestName.suggestion(for: value.lexical, among: choices), choices: choices)
    }
    chosen[id] = value
  }

  /// The conventions that differ from the standard, by name, for reports.
  public var deviations: [(convention: Convention, value: Identifier)] {
    Convention.all.filter { !isStandard($0) }.map { ($0, self[$0]) }
  }
}

/// A name that is none of those to choose from.
public struct UnknownChoice: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is unknown, such as "convention 'way-bak'".
  public let subject: String
  /// The nearest name.
  public let suggestion: String?
  /// All names.
  public let choices: [String]

  package init(subject: String, suggestion: String?, choices: [String]) {
    self.subject = subject
    self.suggestion = suggestion
    self.choices = choices
  }

  /// One sentence for people.
  public var description: String {
    "there is no \(subject)"
      + (suggestion.map { "; did you mean '\($0)'?" }
        ?? (choices.isEmpty
          ? "; the project has none" : "; choose from \(choices.sorted().joined(separator: ", "))"))
  }
}

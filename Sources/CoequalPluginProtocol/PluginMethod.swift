/// The messages by name.
public enum PluginMethod: String, CaseIterable, Codable, Hashable, Sendable {
  /// Coequal asks who answers, and says what holds for the whole run.
  case initialize
  /// Coequal asks whether files are of a format.
  case recognise
  /// Coequal asks to read files of a format.
  case `import`
  /// Coequal asks to check subjects.
  case check
  /// The program says how far it is.
  case progress
  /// The program says something for people.
  case log
  /// Coequal has no more requests, and closes the program's standard input.
  case shutdown
}

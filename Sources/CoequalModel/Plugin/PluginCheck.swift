/// A check that a plugin adds.
public struct PluginCheck: Hashable, Sendable {
  /// Names it within the plugin; findings carry `plugin/check`.
  public var id: Identifier
  /// How serious its findings are, unless a project says otherwise.
  public var severity: RuleSeverity
  /// Whether each subject is judged by itself, so that the result can be kept.
  public var isLocal: Bool
  /// What it looks for, in one line.
  public var title: String
  /// What it looks for exactly, and what it leaves alone.
  public var summary: String
  /// Why it matters.
  public var rationale: String?
  /// What usually helps.
  public var repair: String?
  /// What it looks at.
  public var subject: CheckSubject
  /// What it looks for; `nil` where the program of the plugin decides.
  public var declaration: CheckDeclaration?
  /// What a project can set.
  public var options: [CheckOption]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    id: Identifier, severity: RuleSeverity = .warning, isLocal: Bool = false, title: String,
    summary: String, rationale: String? = nil, repair: String? = nil, subject: CheckSubject,
    declaration: CheckDeclaration? = nil, options: [CheckOption] = []
  ) {
    self.id = id
    self.severity = severity
    self.isLocal = isLocal
    self.title = title
    self.summary = summary
    self.rationale = rationale
    self.repair = repair
    self.subject = subject
    self.declaration = declaration
    self.options = options
  }
}

extension PluginCheck {
  package static let syntax = ElementType<PluginCheck>(
    .check,
    "A check that the plugin adds. Without a declaration of what it looks for, the program decides.",
    key: .within(["id"]),
    blank: PluginCheck(id: .blank, title: "", summary: "", subject: .blank),
    attributes: [
      .required("id", \.id, "The name within the plugin; findings carry plugin/check."),
      .defaulted("severity", \.severity, to: .warning, "How serious its findings are."),
      .defaulted(
        "local", \.isLocal, to: false,
        "Whether each subject is judged by itself, so that results can be kept."),
    ],
    content: .children([
      .one(.title, \.title), .one(.summary, \.summary), .optional(.rationale, \.rationale),
      .optional(.repair, \.repair), .one(CheckSubject.syntax, \.subject),
      .declaration(\.declaration), .many(CheckOption.syntax, \.options),
    ]))
}

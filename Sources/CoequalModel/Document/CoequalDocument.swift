/// What one file of the format holds.
public enum CoequalDocument: Hashable, Sendable {
  case structure(Structure)
  case framework(Framework)
  case project(Project)
  case translation(Translation)
  case plugin(Plugin)
  case importMapping(RememberedMapping)
  case plan(Plan)
  case assessments(Assessments)

  /// The kind of document, as its first element names it.
  public var kind: DocumentKind {
    switch self {
    case .structure: .structure
    case .framework: .framework
    case .project: .project
    case .translation: .translation
    case .plugin: .plugin
    case .importMapping: .importMapping
    case .plan: .plan
    case .assessments: .assessments
    }
  }

  /// What the document says of itself; `nil` for a project, for answers to an import and for what is about
  /// people, which have no version.
  public var header: DocumentHeader? {
    switch self {
    case .structure(let structure): structure.header
    case .framework(let framework): framework.header
    case .project, .importMapping, .plan, .assessments: nil
    case .translation(let translation): translation.header
    case .plugin(let plugin): plugin.header
    }
  }

  /// The document as XML, in the canonical layout.
  ///
  /// Reading the result gives an equal document, and equal documents give equal bytes. Takes time in
  /// proportion to the length of the result.
  public func xml() -> String {
    var printer = XMLPrinter()
    switch self {
    case .structure(let structure): printer.print(structure, as: Structure.syntax)
    case .framework(let framework): printer.print(framework, as: Framework.syntax)
    case .project(let project): printer.print(project, as: Project.syntax)
    case .translation(let translation): printer.print(translation, as: Translation.syntax)
    case .plugin(let plugin): printer.print(plugin, as: Plugin.syntax)
    case .importMapping(let mapping): printer.print(mapping, as: RememberedMapping.syntax)
    case .plan(let plan): printer.print(plan, as: Plan.syntax)
    case .assessments(let assessments): printer.print(assessments, as: Assessments.syntax)
    }
    return printer.text
  }
}

/// The kinds of document that the format knows.
public enum DocumentKind: String, CaseIterable, Codable, Hashable, Sendable, Comparable {
  case structure, framework, project, translation, plugin, plan, assessments
  case importMapping = "import-mapping"

  /// Orders kinds by name.
  public static func < (first: DocumentKind, second: DocumentKind) -> Bool {
    first.rawValue < second.rawValue
  }
}

public import CoequalExchange
public import CoequalModel

/// Reads job families as the Financial Times publishes them: a file of YAML with levels, themes and
/// competencies.
///
/// A theme becomes a competency and a level of the job family a role; each of the source's competencies
/// is a behaviour that a theme has at a level. On which track a level is, the source says by the ending
/// of its id at most, as in `principal-ic`.
public struct FinancialTimesImporter: Importer {
  /// Names the format.
  public let id = Identifier(trusted: "financial-times")
  /// What people call it.
  public let title = "Financial Times: YAML with levels, themes and competencies"

  /// Makes an importer.
  public init() {}

  /// Looks for the names that a job family has.
  public func recognise(_ source: ImportSource) -> Recognition {
    source.files.map(Self.recognise).max() ?? .no
  }

  private static func recognise(_ file: SourceFile) -> Recognition {
    guard file.begins(withAll: "levels:", "themes:", "competencies:") else { return .no }
    return file.begins(withAll: "proficiency:", "summary:") ? .certain : .likely
  }

  /// Reads each file that is a job family as a framework of its own.
  public func read(_ source: ImportSource, into draft: inout ImportDraft) {
    let known = source.files.filter { Self.recognise($0) > .no }
    // Without a file that looks like it, whatever is there was named by somebody.
    for file in known.isEmpty ? source.files : known {
      if let root = draft.yaml(file) {
        JobFamilyReader(file: file, root: root).read(into: &draft)
      }
    }
    guard !known.isEmpty else { return }
    for file in source.files where !known.contains(where: { $0.name == file.name }) {
      draft.leave(file, because: "it has no levels, themes and competencies")
    }
  }
}

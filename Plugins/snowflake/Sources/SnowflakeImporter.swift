public import CoequalExchange
public import CoequalModel

/// Reads Snowflake: the module `constants.js` with tracks, their milestones, and titles.
///
/// A track there is what Coequal calls a competency, and a milestone a level of it. Titles become roles.
/// What somebody needs for a title is a sum of points over all competencies, which no requirement can
/// say: points order the grades, and are reported.
public struct SnowflakeImporter: Importer {
  /// Names the format.
  public let id = Identifier(trusted: "snowflake")
  /// What people call it.
  public let title = "Medium's Snowflake: constants.js with tracks, milestones and titles"

  /// Makes an importer.
  public init() {}

  /// Looks for a constant `tracks` with what its entries have.
  public func recognise(_ source: ImportSource) -> Recognition {
    source.files.map(Self.recognise).max() ?? .no
  }

  private static func recognise(_ file: SourceFile) -> Recognition {
    guard file.begins(withAll: "tracks", "displayName", "milestones", "const ") else { return .no }
    return file.begins(withAll: "signals", "category") ? .certain : .likely
  }

  /// Reads the first module that is one of Snowflake.
  public func read(_ source: ImportSource, into draft: inout ImportDraft) {
    // Without a file that looks like it, whatever is there was named by somebody.
    let file = source.files.first { Self.recognise($0) > .no } ?? source.files.first
    for other in source.files where other.name != file?.name {
      draft.leave(other, because: "only the module with the tracks is read")
    }
    guard let file else { return }
    SnowflakeReader(file: file).read(into: &draft)
  }
}

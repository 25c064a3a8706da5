public import CoequalExchange
public import CoequalModel

/// Reads the form of UNiDAYS: JSON files of competencies, with topics and levels, and of roles, which
/// refer to levels as `competency/topic/level`.
///
/// A file of competencies becomes an area, a topic a competency, a role a track, and a level of a role
/// what Coequal calls a role.
public struct UnidaysImporter: Importer {
  /// Names the format.
  public let id = Identifier(trusted: "unidays")
  /// What people call it.
  public let title = "UNiDAYS: JSON files of competencies and of roles"

  /// Makes an importer.
  public init() {}

  /// Looks for files with topics and criteria, and for files with roles that require something.
  public func recognise(_ source: ImportSource) -> Recognition {
    let kinds = Set(source.files.map(UnidaysFileKind.init(of:)))
    if kinds.isSuperset(of: [.competencies, .roles]) { return .certain }
    return kinds.isDisjoint(with: [.competencies, .roles]) ? .no : .likely
  }

  /// Reads all files: first the competencies, then the roles, which refer to them.
  public func read(_ source: ImportSource, into draft: inout ImportDraft) {
    var reader = UnidaysReader()
    for file in source.files { reader.add(file, of: source, into: &draft) }
    reader.makeFramework(in: &draft)
  }
}

/// What a file of a folder looks like from its beginning.
enum UnidaysFileKind {
  case competencies, roles, schema, other

  init(of file: SourceFile) {
    guard file.firstByte == UInt8(ascii: "{") else {
      self = .other
      return
    }
    if file.begins(withAll: "\"$schema\"", "\"properties\"") {
      self = .schema
    } else if file.begins(withAll: "\"topics\"", "\"levels\"", "\"criteria\"") {
      self = .competencies
    } else if file.begins(withAll: "\"roles\"", "\"levels\"", "\"competencies\"", "\"required\"") {
      self = .roles
    } else {
      self = .other
    }
  }
}

public import CoequalExchange
public import CoequalModel

/// Reads CASE 1.0: a package of items, associations and rubrics as JSON.
///
/// Items at the top become areas, those below them competencies, and everything deeper what is expected
/// at a level. Packages that Coequal wrote say more, and are read as what they were.
public struct CaseImporter: Importer {
  /// Names the format.
  public let id = Identifier(trusted: "case")
  /// What people call it.
  public let title = "1EdTech CASE 1.0: a CFPackage as JSON"

  /// Makes an importer.
  public init() {}

  /// Looks for the parts of a package.
  public func recognise(_ source: ImportSource) -> Recognition {
    source.files.contains(where: Self.isPackage) ? .certain : .no
  }

  static func isPackage(_ file: SourceFile) -> Bool {
    guard file.firstByte == UInt8(ascii: "{") else { return false }
    return file.begins(withAll: "\"CFDocument\"", "\"creator\"")
      || file.begins(withAll: "\"CFItems\"", "\"fullStatement\"")
      || file.begins(withAll: "\"CFAssociations\"", "\"originNodeURI\"")
  }

  /// Reads each file that is a package into a framework of its own.
  public func read(_ source: ImportSource, into draft: inout ImportDraft) {
    for file in source.files {
      guard source.files.count == 1 || Self.isPackage(file) else {
        draft.leave(file, because: "it is no package of CASE")
        continue
      }
      guard let root = draft.json(file) else { continue }
      let package = CasePackage(root, reportingTo: &draft)
      if package.document.entries.isEmpty, package.items.isEmpty, package.rubrics.isEmpty {
        continue
      }
      var reader = CaseReader(package, tree: CaseTree(of: package, reportingTo: &draft))
      reader.read(into: &draft)
    }
  }
}

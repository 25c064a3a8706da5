package import CoequalDiff
import CoequalModel
package import CoequalRegistry

/// The published JSON of a comparison of two versions, version 1.
///
/// Its schema is `Frameworks/schema/diff-1.schema.json`. Each change names the roles that it touches, and
/// where somebody asks about people, how many hold them.
package struct DiffDocumentV1: Encodable {
  let format = "coequal-diff"
  let version = 1
  let summary, bump: String
  let isEnough: Bool
  let documents: [DocumentV1]
  /// Left out unless somebody asks about people.
  let people: PeopleV1?

  struct DocumentV1: Encodable {
    let kind, id, title, state, bump: String
    let formerID, oldVersion, newVersion, deservedVersion: String?
    let isEnough: Bool
    let changes: [ChangeV1]

    enum CodingKeys: String, CodingKey {
      case kind, id, title, state, bump
      case formerID = "formerId"
      case oldVersion, newVersion, deservedVersion, isEnough, changes
    }
  }

  struct ChangeV1: Encodable {
    let kind, bump, reason: String
    let about: PartV1
    let aspect: PartV1?
    let old, new: String?
    let oldPlace, newPlace: FindingsDocumentV1.PlaceV1?
    let isInherited, isPay: Bool
    let roles: [String]
    let affected: AffectedV1?
  }

  struct AffectedV1: Encodable {
    let people: Int
  }

  struct PartV1: Encodable {
    let kind, id, title: String

    init(_ part: ChangedPart) {
      (kind, id, title) = (part.kind.rawValue, part.id, part.title)
    }
  }

  /// A comparison as JSON, with a line break at the end.
  ///
  /// - Parameters:
  ///   - showsPay: Whether amounts of pay are in it.
  ///   - people: What it means for people; `nil` where nobody asks.
  package static func json(
    _ difference: CatalogDiff, from old: Catalog, to new: Catalog, showsPay: Bool,
    people: DiffPeople? = nil
  ) throws -> String {
    var sources = (old: SourceLines(old), new: SourceLines(new))
    return try JSONText.encode(
      DiffDocumentV1(
        summary: difference.summary, bump: difference.bump.rawValue,
        isEnough: difference.areVersionsEnough,
        documents: difference.documents.map { DocumentV1($0, &sources, showsPay, people) },
        people: people.map { PeopleV1($0, showsPay: showsPay) }))
  }
}

extension DiffDocumentV1.DocumentV1 {
  fileprivate init(
    _ document: DocumentDiff, _ sources: inout (old: SourceLines, new: SourceLines),
    _ showsPay: Bool, _ people: DiffPeople?
  ) {
    let (old, new) = (document.old, document.new)
    kind = document.kind.rawValue
    let id = (new ?? old)?.id.lexical ?? ""
    self.id = id
    title = document.title
    state = document.state.rawValue
    bump = document.bump.rawValue
    formerID = old?.id == new?.id || new == nil ? nil : old?.id.lexical
    oldVersion = old?.version.lexical
    newVersion = new?.version.lexical
    deservedVersion = document.deservedVersion?.lexical
    isEnough = document.isVersionEnough
    changes = document.changes.map { change in
      DiffDocumentV1.ChangeV1(
        change, framework: id, old: change.oldPlace.map { .init($0, &sources.old) },
        new: change.newPlace.map { .init($0, &sources.new) }, showsPay,
        people)
    }
  }
}

extension DiffDocumentV1.ChangeV1 {
  fileprivate init(
    _ change: Change, framework: String, old oldPlace: FindingsDocumentV1.PlaceV1?,
    new newPlace: FindingsDocumentV1.PlaceV1?, _ showsPay: Bool, _ people: DiffPeople?
  ) {
    kind = change.kind.rawValue
    bump = change.bump.rawValue
    reason = change.reason.rawValue
    about = DiffDocumentV1.PartV1(change.about)
    aspect = change.aspect.map(DiffDocumentV1.PartV1.init)
    isPay = change.isPay
    old = change.isPay && !showsPay ? nil : change.old
    new = change.isPay && !showsPay ? nil : change.new
    self.oldPlace = oldPlace
    self.newPlace = newPlace
    isInherited = change.isInherited
    roles = change.roles.map { "\(framework)/\($0)" }
    affected = people?.holders(of: change.roles, in: framework).map {
      DiffDocumentV1.AffectedV1(people: $0)
    }
  }
}

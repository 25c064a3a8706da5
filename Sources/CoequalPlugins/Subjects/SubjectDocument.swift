import CoequalChecks
import CoequalModel
import CoequalRegistry

/// A document of a catalog whose things are checked.
struct SubjectDocument: Sendable {
  /// What the document is.
  enum Content: Sendable {
    case framework(LinkedFramework)
    case structure(LinkedStructure)
    case translation(LinkedTranslation)
  }

  let content: Content

  /// The documents of a catalog that hold subjects of a kind, in its order.
  ///
  /// What comes from the library is never checked.
  static func all(in catalog: Catalog, of kind: SubjectKind) -> [SubjectDocument] {
    let frameworks = catalog.frameworks.map { SubjectDocument(content: .framework($0)) }
    guard kind == .text else { return frameworks }
    return catalog.structures.map { SubjectDocument(content: .structure($0)) } + frameworks
      + catalog.translations.map { SubjectDocument(content: .translation($0)) }
  }

  /// Where the parts of the document stand.
  var provenance: Provenance {
    switch content {
    case .framework(let linked): linked.provenance
    case .structure(let linked): linked.provenance
    case .translation(let linked): linked.provenance
    }
  }

  /// The findings, with a note at each about something that is inherited.
  func explaining(_ findings: [Finding]) -> [Finding] {
    if case .framework(let linked) = content { linked.explaining(findings) } else { findings }
  }

  /// The subjects of the document with the fields that are asked for.
  ///
  /// What is deprecated is left out: nobody should have to improve it. So are fields of pay, unless they
  /// are allowed.
  func subjects(_ asked: CheckSubject, includingPay: Bool) -> [Subject] {
    if asked.kind == .text { return TextSubjects.all(in: self, asked, includingPay: includingPay) }
    guard case .framework(let linked) = content else { return [] }
    let framework = linked.framework
    let reader = SubjectReader(linked, asked, includingPay: includingPay)
    switch asked.kind {
    case .text: return []
    case .role:
      return linked.compactMapRoles { number, role in
        role.deprecation == nil ? reader.subject(role, number, .role, [role.id]) : nil
      }
    case .competency:
      return framework.areas.flatMap(\.competencies).enumerated().compactMap { number, competency in
        competency.deprecation == nil
          ? reader.subject(competency, number, .competency, [competency.id]) : nil
      }
    case .track:
      return framework.tracks.enumerated().map { number, track in
        reader.subject(track, number, .track, [track.id])
      }
    case .move:
      return framework.moves.enumerated().map { number, move in
        reader.subject(move, number, .move, [move.from, move.to], [move.kind.lexical])
      }
    }
  }
}

/// Reads subjects of a framework.
private struct SubjectReader {
  let linked: LinkedFramework
  let asked: CheckSubject
  let includesPay: Bool

  init(_ linked: LinkedFramework, _ asked: CheckSubject, includingPay: Bool) {
    self.linked = linked
    self.asked = asked
    includesPay = includingPay
  }

  func subject<Model: SubjectModel>(
    _ model: Model, _ number: Int, _ entity: EntityKind, _ ids: [Identifier],
    _ others: [String] = []
  ) -> Subject {
    let names = ids.map(\.lexical)
    let site = SubjectSite(framework: linked, number: number, locus: Locus(entity, number))
    let fields = asked.fields.compactMap { field -> Subject.Field? in
      guard let type = Model.fieldTypes.first(where: { $0.declaration.name == field.name.lexical }),
        includesPay || !type.declaration.isPay
      else { return nil }
      let entries = type.read(model, site)
      return entries.isEmpty
        ? nil
        : Subject.Field(
          name: type.declaration.name, shape: type.declaration.shape, entries: entries)
    }
    return Subject(
      kind: asked.kind,
      ref: ([linked.framework.id.lexical, asked.kind.rawValue] + names + others)
        .joined(separator: "/"),
      language: linked.framework.header.language,
      name: asked.kind.rawValue + " '" + names.joined(separator: "' to '") + "'",
      locus: site.locus, fields: fields)
  }
}

/// A value that is a subject of checks.
private protocol SubjectModel: Sendable {
  static var fieldTypes: [FieldType<Self>] { get }
}

extension Role: SubjectModel {
  static var fieldTypes: [FieldType<Role>] { FieldType<Role>.all }
}

extension Competency: SubjectModel {
  static var fieldTypes: [FieldType<Competency>] { FieldType<Competency>.all }
}

extension Track: SubjectModel {
  static var fieldTypes: [FieldType<Track>] { FieldType<Track>.all }
}

extension Move: SubjectModel {
  static var fieldTypes: [FieldType<Move>] { FieldType<Move>.all }
}

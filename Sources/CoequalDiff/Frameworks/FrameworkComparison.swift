import CoequalModel
import CoequalRegistry

/// Compares two versions of a framework with all that they inherit.
///
/// First what has another id is recognised and the old side takes over the new ids; from then on things
/// of one id are compared. Positions stay as they are, so places stay right.
struct FrameworkComparison {
  let oldLinked, newLinked: LinkedFramework
  var old, new: Framework
  var result: Differences
  /// The competencies of each side by id, once their ids are known.
  var oldCompetencies: [Identifier: Competency] = [:]
  var newCompetencies: [Identifier: Competency] = [:]
  /// The roles of both sides that ask for a competency.
  var askers: [Identifier: [Asker]] = [:]
  /// The ids of roles of both sides.
  var commonRoles: Set<Identifier> = []

  /// A role with its number and the track that it is on.
  struct PlacedRole {
    let role: Role
    let number: Int
    let track: Track
  }

  init(_ old: LinkedFramework, _ new: LinkedFramework) {
    oldLinked = old
    newLinked = new
    self.old = old.framework
    self.new = new.framework
    result = Differences(old.provenance, new.provenance)
  }

  /// The changes, in the order of the document.
  consuming func changes() -> [Change] {
    takeOverNamesOfStructure()
    compareDocuments()
    compareScales()
    let competencies = matchCompetencies()
    let tracks = matchTracks()
    oldCompetencies = old.competencyTable
    newCompetencies = new.competencyTable
    let roles = matchRoles()
    findAskers()
    compareAreas()
    compareCompetencies(competencies)
    compareForums()
    compareTracks(tracks)
    compareRoles(roles)
    compareMoves()
    return result.changes
  }

  /// One of the two versions.
  enum Side { case old, new }

  func framework(_ side: Side) -> Framework { side == .old ? old : new }

  func competencies(_ side: Side) -> [Identifier: Competency] {
    side == .old ? oldCompetencies : newCompetencies
  }

  private var document: Differences.Subject {
    Differences.Subject(
      part: ChangedPart(.document, id: new.id.lexical, title: new.title),
      old: Locus(.document), new: Locus(.document))
  }

  private mutating func compareDocuments() {
    let subject = document
    if old.id != new.id {
      result.note(
        .renamed, subject.attribute("id"), old: old.id.lexical, new: new.id.lexical,
        because: .renames)
    }
    result.compareHeaders(old.header, new.header, of: subject)
    result.compareValues(old.family, new.family, "family", of: subject, because: .changesRules)
    result.compareTitles(old.title, new.title, of: subject)
    result.compareTexts(old.summary, new.summary, .summary, of: subject)
    compareStructures(subject)
    compareBases(subject)
    if old.extra != new.extra {
      result.note(
        .changed, subject.at(.only(.extra)),
        ChangedPart(.text, id: "extra", title: "content for other tools"), because: .wording)
    }
  }

  private mutating func compareStructures(_ subject: Differences.Subject) {
    let (before, now) = (old.structure, new.structure)
    if before == now { return }
    let isOther = before?.structure != now?.structure && before != nil
    result.note(
      .changed, subject.at(.only(.uses)), ChangedPart(.text, id: "uses", title: "structure"),
      old: before.map { "\($0.structure) \($0.version)" },
      new: now.map { "\($0.structure) \($0.version)" },
      because: isOther ? .changesRules : .clarifies)
  }

  /// What another base changes here is told by itself.
  private mutating func compareBases(_ subject: Differences.Subject) {
    let (before, now) = (oldLinked.bases.first, newLinked.bases.first)
    if before?.id == now?.id, before?.version == now?.version { return }
    result.note(
      .changed, subject.at(.only(.extends)),
      ChangedPart(.text, id: "extends", title: "extended framework"),
      old: before.map { "\($0.id) \($0.version)" }, new: now.map { "\($0.id) \($0.version)" },
      because: .wording)
  }

  /// What has another id in the structure is the same thing here.
  mutating func takeOverNamesOfStructure() {
    guard let before = oldLinked.structure?.structure, let now = newLinked.structure?.structure
    else { return }
    let names = StructureNames(before, now)
    if names.isEmpty { return }
    if let family = old.family { old.family = names.families[family] }
    for index in old.tracks.indices {
      if let grade = old.tracks[index].dualUntil {
        old.tracks[index].dualUntil = names.grades[grade]
      }
    }
    old.editRoles { role in
      role.grade = names.grades[role.grade]
      for index in role.evaluation.indices {
        role.evaluation[index].factor = names.factors[role.evaluation[index].factor]
      }
    }
  }
}

extension Differences {
  /// Compares what documents say of themselves, but for id and version.
  mutating func compareHeaders(_ old: DocumentHeader, _ new: DocumentHeader, of subject: Subject) {
    compareValues(
      old.language, new.language, "xml:lang", title: "language", of: subject, because: .clarifies)
    compareValues(old.status, new.status, "status", of: subject, because: .clarifies)
    compareValues(old.validFrom, new.validFrom, "valid-from", of: subject, because: .clarifies)
    compareValues(old.validUntil, new.validUntil, "valid-until", of: subject, because: .clarifies)
  }
}

extension Framework {
  /// Changes every role in place.
  mutating func editRoles(_ body: (inout Role) -> Void) {
    for track in tracks.indices {
      for role in tracks[track].roles.indices { body(&tracks[track].roles[role]) }
    }
  }

  /// The competencies by id.
  var competencyTable: [Identifier: Competency] {
    Dictionary(
      areas.flatMap { $0.competencies.map { ($0.id, $0) } }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// Changes every competency in place.
  mutating func editCompetencies(_ body: (inout Competency) -> Void) {
    for area in areas.indices {
      for competency in areas[area].competencies.indices {
        body(&areas[area].competencies[competency])
      }
    }
  }
}

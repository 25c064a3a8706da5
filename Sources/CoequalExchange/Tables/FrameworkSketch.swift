import CoequalModel

/// A framework while its parts are gathered from the rows of tables.
struct FrameworkSketch {
  var id: Identifier
  var title: String
  /// Whether the title is that of a job family.
  var isFamily = false
  var summary: String?
  var tracks = KeyedList<TrackSketch>()
  /// Roles by their titles, and by the names that the source has for them.
  var roleNames = KeyedList<(track: Int, role: Int)>()
  var areas = KeyedList<AreaSketch>()
  /// Competencies by their titles, and by the names that the source has for them.
  var competencyNames = KeyedList<(area: Int, competency: Int)>()
  var scales = KeyedList<ScaleSketch>()
  private var ids: [String: IdentifierPool] = [:]

  init(id: Identifier, title: String) {
    self.id = id
    self.title = title
  }

  /// An id that is unique among the things of its kind.
  mutating func newID(for text: String, kind: String) -> Identifier {
    ids[kind, default: IdentifierPool()].id(for: text)
  }
}

/// A track while its roles are gathered.
struct TrackSketch {
  var id: Identifier
  var title: String
  var kind: TrackKind?
  var summary: String?
  var roles = KeyedList<RoleSketch>()
}

/// A role while what it asks for is gathered.
struct RoleSketch {
  var id: Identifier
  var title: String
  /// Where the source names it.
  var node: SourceNode
  /// The column that names it, if one does.
  var column: TableRecord.RolePlace?
  var code: String?
  var purpose: String?
  var grade: SourceNode?
  /// Everywhere the source names the grade; booked when its id is known.
  var gradeNodes: [SourceNode] = []
  /// By the ids of competencies, with the place of each.
  var requirements = KeyedList<(requirement: CompetencyRequirement, place: Place)>()
}

/// An area while its competencies are gathered.
struct AreaSketch {
  var id: Identifier
  var title: String
  var summary: String?
  var competencies = KeyedList<CompetencySketch>()
}

/// A competency while its levels are described.
struct CompetencySketch {
  var id: Identifier
  var title: String
  var summary: String?
  /// The key of the scale that it is judged on, as soon as that is known.
  var scale: String?
  private(set) var expectations: [Expectation] = []
  private(set) var examples: [Example] = []
  private var seenExpectations: Set<Expectation> = []
  private var seenExamples: Set<Example> = []

  init(id: Identifier, title: String) {
    self.id = id
    self.title = title
  }

  /// Adds what a level looks like, unless it is known.
  mutating func add(_ expectation: Expectation) {
    if seenExpectations.insert(expectation).inserted { expectations.append(expectation) }
  }

  /// Adds an illustration, unless it is known.
  mutating func add(_ example: Example) {
    if seenExamples.insert(example).inserted { examples.append(example) }
  }
}

/// A scale while its levels are gathered.
struct ScaleSketch {
  /// What the levels are.
  enum Kind {
    /// Listed by the map.
    case fixed
    /// Named by the columns of a table, from the lowest.
    case columns
    /// Named in cells, in no order that is known.
    case cells
    /// The roles themselves, where the source describes what each asks for.
    case rungs
  }

  var kind: Kind
  var id: Identifier
  var title: String?
  var levels = KeyedList<ScaleLevel>()
  private var ids = IdentifierPool()

  init(_ kind: Kind, id: Identifier, title: String? = nil) {
    self.kind = kind
    self.id = id
    self.title = title
  }

  /// The position of a level, which is added if there is none of its name.
  mutating func position(of name: String, id: Identifier? = nil) -> Int {
    if let position = levels.position(of: name) { return position }
    let id = id ?? ids.id(for: name)
    let position = levels.position(
      of: name, adding: ScaleLevel(id: id, title: name.collapsed.fitForXML))
    levels.alias(id.lexical, for: position)
    return position
  }
}

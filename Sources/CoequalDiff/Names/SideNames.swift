/// The names that one side of a comparison has for what only the other side calls so.
///
/// A name that the side knows is never among them: it means there what it says.
public struct SideNames: Hashable, Sendable {
  /// Roles and competencies as `framework/id`, by that name on the other side, and by the id alone where
  /// one framework has it.
  public internal(set) var roles, competencies: [String: String]
  /// Levels of scales by id.
  public internal(set) var levels: [String: String]
  /// Parts of structures by id.
  public internal(set) var grades, families, zones, employers: [String: String]

  init() {
    (roles, competencies, levels) = ([:], [:], [:])
    (grades, families, zones, employers) = ([:], [:], [:], [:])
  }
}

/// Names of one kind, gathered from several documents.
struct NameTable {
  /// The names that the side knows.
  let known: Set<String>
  private var names: [String: String] = [:]
  private var ambiguous: Set<String> = []

  init(known: some Sequence<String>) {
    self.known = Set(known)
  }

  /// Notes what the side calls a name; a name that could mean two things means none.
  mutating func note(_ other: String, is name: String) {
    if known.contains(other) || ambiguous.contains(other) { return }
    if let before = names[other], before != name {
      names[other] = nil
      ambiguous.insert(other)
    } else {
      names[other] = name
    }
  }

  var table: [String: String] { names }
}

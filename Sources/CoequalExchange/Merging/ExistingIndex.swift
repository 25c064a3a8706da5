import CoequalModel

/// The things of a file by name and id, and what it inherits.
struct ExistingIndex {
  /// An element, and the thing around it.
  struct Thing {
    let element: PlacedElement
    /// The kind and id of the track or area around it.
    let holder: String?
  }

  /// By name and id such as `role/senior`; several where an id stands twice.
  private(set) var things: [String: [Thing]] = [:]
  /// Inherited things.
  private(set) var inherited: Set<String> = []

  init(_ root: PlacedElement, inherited framework: Framework?) {
    for child in root.children { add(child, holder: nil) }
    guard root.element.children.contains(where: { $0.name == .extends }) else { return }
    let base = framework.flatMap { CoequalDocument.framework($0).element }
    if let base { addInherited(base, isRoot: true) }
  }

  func holds(_ heading: String) -> Bool { things[heading] != nil || inherited.contains(heading) }

  private mutating func add(_ element: PlacedElement, holder: String?) {
    let raw = element.element
    var holder = holder
    if raw.name == .change || raw.name == .remove {
      noteSubject(of: raw)
    } else if Format.declarations[raw.name]?.key == .document, let id = raw["id"] {
      let heading = "\(raw.name.rawValue)/\(id)"
      things[heading, default: []].append(Thing(element: element, holder: holder))
      holder = heading
    }
    for child in element.children { add(child, holder: holder) }
  }

  /// What is changed or left out is inherited.
  private mutating func noteSubject(of edit: RawElement) {
    for name in ["area", "competency", "track", "role", "forum"] {
      if let id = edit[name] { inherited.insert("\(name)/\(id)") }
    }
    if let move = Self.move(edit) { inherited.insert(move) }
  }

  /// The address of a move; it has no id, and is inherited all the same.
  private static func move(_ element: RawElement) -> String? {
    guard let from = element["from"], let to = element["to"], let kind = element["kind"] else {
      return nil
    }
    return "move/\(from)/\(to)/\(kind)"
  }

  private mutating func addInherited(_ element: RawElement, isRoot: Bool = false) {
    if !isRoot, Format.declarations[element.name]?.key == .document, let id = element["id"] {
      inherited.insert("\(element.name.rawValue)/\(id)")
    }
    if element.name == .move, let move = Self.move(element) { inherited.insert(move) }
    for child in element.children { addInherited(child) }
  }
}

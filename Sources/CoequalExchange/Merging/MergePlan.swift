import CoequalModel

/// Which things of an import are in the file already, and what becomes of those that are not.
///
/// A thing is recognised by the name that the source has for it, then by its id. So people can give
/// things other ids, and a source can give an id to another thing.
struct MergePlan {
  /// What becomes of a thing.
  enum Fate {
    /// It is merged into one that is there.
    case there(ExistingIndex.Thing)
    /// It is added.
    case new
    /// Somebody took it out of the file, so it stays out.
    case gone
    /// The file inherits it.
    case inherited
    /// It cannot be merged.
    case left
  }

  /// By number of the part.
  private(set) var fates: [Int: Fate] = [:]
  /// The ids that things have in the file, by kind and by the id that they have in the import.
  private(set) var ids: [ElementName: [String: String]] = [:]
  /// Ids of the import that stand twice there.
  private(set) var repeated: [ImportedPart] = []
  private var claimed: Set<String> = []
  private var claimedByID: Set<String> = []
  private var used: [String: Int] = [:]
  /// Scales whose levels are others than those of the scale of that id.
  private var otherScales: Set<Int> = []
  private let index: ExistingIndex
  private let records: MergedRecords

  /// - Parameter updates: Whether what was taken out of the file is added again.
  init(_ root: ImportedPart, into index: ExistingIndex, records: MergedRecords, updates: Bool) {
    self.index = index
    self.records = records
    var things: [ImportedPart] = []
    root.forEach { if $0.isThing { things.append($0) } }
    var wasThere: Set<Int> = []
    for part in things {
      let places = records.places(of: part).filter {
        $0.hasPrefix(part.name.rawValue + "/") && MergedRecords.kind(of: $0) == part.name.rawValue
      }
      if !claim(part, amongst: places), !places.isEmpty { wasThere.insert(part.number) }
    }
    for part in things where fates[part.number] == nil {
      fates[part.number] = fate(of: part, wasThere: wasThere.contains(part.number) && !updates)
    }
    settleScales(root)
    settleChildren(of: root, around: nil)
    for part in things {
      if case .new? = fates[part.number] { giveID(to: part) }
    }
  }

  /// What becomes of a part that is a thing.
  subscript(part: ImportedPart) -> Fate { fates[part.number] ?? .new }

  /// Whether a part is added, as far as it is a thing.
  func isNew(_ part: ImportedPart) -> Bool {
    if case .new = self[part] { true } else { false }
  }

  /// Notes that a thing is not merged.
  mutating func leave(_ part: ImportedPart) { fates[part.number] = .left }

  // MARK: - Recognising

  /// Takes a thing that the source called so before, if it is there.
  private mutating func claim(_ part: ImportedPart, amongst places: [String]) -> Bool {
    // The same id first, then the first by name: which of several does not matter, only that it is
    // always the same.
    let candidates = Set(places).sorted { first, second in
      let own = (first == part.heading, second == part.heading)
      return own.0 == own.1 ? first < second : own.0
    }.filter { isFree($0) }
    for place in candidates {
      guard let thing = thing(at: place), fits(part, thing) else { continue }
      take(part, thing, at: place)
      return true
    }
    if part.name == .scale, !candidates.isEmpty {
      otherScales.insert(part.number)
      fates[part.number] = .new
      return true
    }
    return false
  }

  private mutating func fate(of part: ImportedPart, wasThere: Bool) -> Fate {
    guard let heading = part.heading else { return .new }
    if claimedByID.contains(heading), !isFree(heading) {
      repeated.append(part)
      return .left
    }
    if let thing = thing(at: heading), isFree(heading) {
      let names = records.names(at: heading)
      let own = records.sourceIDs(of: part)
      let isOther = !own.isEmpty && !names.isEmpty && names.isDisjoint(with: own)
      if !isOther, fits(part, thing) {
        take(part, thing, at: heading)
        claimedByID.insert(heading)
        return .there(thing)
      }
      if !isOther {
        otherScales.insert(part.number)
        if let (place, other) = sameScale(as: part) {
          take(part, other, at: place)
          return .there(other)
        }
      }
      return .new
    }
    if index.inherited.contains(heading), index.things[heading] == nil { return .inherited }
    return wasThere ? .gone : .new
  }

  private func isFree(_ heading: String) -> Bool {
    used[heading, default: 0] < index.things[heading]?.count ?? 0
  }

  private func thing(at heading: String) -> ExistingIndex.Thing? {
    let things = index.things[heading] ?? []
    let next = used[heading, default: 0]
    return things.indices.contains(next) ? things[next] : nil
  }

  private mutating func take(
    _ part: ImportedPart, _ thing: ExistingIndex.Thing, at heading: String
  ) {
    fates[part.number] = .there(thing)
    used[heading, default: 0] += 1
    note(thing.element.element["id"] ?? "", for: part)
  }

  private mutating func note(_ id: String, for part: ImportedPart) {
    guard let own = part.element["id"], ids[part.name]?[own] == nil else { return }
    ids[part.name, default: [:]][own] = id
  }

  // MARK: - Scales

  /// Levels mean something only in their order, so a scale is the same when one of the two has all
  /// levels of the other in that order.
  private func fits(_ part: ImportedPart, _ thing: ExistingIndex.Thing) -> Bool {
    guard part.name == .scale else { return true }
    let own = part.children.filter { $0.name == .level }.compactMap { $0.element["id"] }
    let there = Self.levels(of: thing)
    return Self.holds(own, there) || Self.holds(there, own)
  }

  private static func levels(of thing: ExistingIndex.Thing) -> [String] {
    thing.element.element.children.filter { $0.name == .level }.compactMap { $0["id"] }
  }

  private static func holds(_ all: [String], _ some: [String]) -> Bool {
    var rest = some[...]
    for level in all where level == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  /// The scale that an earlier merge added for one with an id that was taken.
  private func sameScale(as part: ImportedPart) -> (String, ExistingIndex.Thing)? {
    let own = part.children.filter { $0.name == .level }.compactMap { $0.element["id"] }
    for heading in index.things.keys.sorted()
    where heading.hasPrefix((part.heading ?? "") + "-") && isFree(heading) {
      if let thing = thing(at: heading), Self.levels(of: thing) == own { return (heading, thing) }
    }
    return nil
  }

  /// A scale that is another one, or was taken out, is added only for a competency that needs it.
  private mutating func settleScales(_ root: ImportedPart) {
    var needed: Set<String> = []
    root.forEach { part in
      if part.name == .competency, case .new = self[part], let scale = part.element["scale"] {
        needed.insert(scale)
      }
    }
    root.forEach { part in
      guard part.name == .scale, let id = part.element["id"] else { return }
      switch self[part] {
      case .new where otherScales.contains(part.number) && !needed.contains(id):
        fates[part.number] = .left
      case .gone where needed.contains(id): fates[part.number] = .new
      default: break
      }
    }
  }

  /// What is new stays out where the thing around it stays out.
  private mutating func settleChildren(of part: ImportedPart, around holder: Fate?) {
    var holder = holder
    if part.isThing {
      switch (self[part], holder) {
      case (.new, .gone?): fates[part.number] = .gone
      case (.new, .inherited?), (.new, .left?): fates[part.number] = .left
      default: break
      }
      holder = self[part]
    }
    for child in part.children { settleChildren(of: child, around: holder) }
  }

  // MARK: - Ids

  /// Gives a new thing its id: that of the import, or a free one like it where it is taken.
  private mutating func giveID(to part: ImportedPart) {
    guard let own = part.element["id"] else { return }
    var id = own
    var number = 2
    while index.holds("\(part.name.rawValue)/\(id)")
      || !claimed.insert("\(part.name.rawValue)/\(id)").inserted
    {
      id = Self.numbered(own, number)
      number += 1
    }
    note(id, for: part)
  }

  static func numbered(_ id: String, _ number: Int) -> String {
    Identifier("\(id)-\(number)")?.lexical
      ?? Identifier.suggestion(for: "\(id.prefix(80))-\(number)")?.lexical ?? id
  }
}

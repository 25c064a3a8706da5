import CoequalModel
import Markup

/// What a child of an imported element is in the file.
struct ChildMatch {
  enum Kind {
    /// A child of the element that the parent is merged into.
    case element(PlacedElement)
    /// A thing that stands somewhere else in the file.
    case elsewhere(ExistingIndex.Thing)
    /// It is not there.
    case new
    /// It was there.
    case gone
    /// It is not merged.
    case left
  }

  var kind: Kind
  /// Its address in the file.
  var address: String
  /// Without the number among the texts that share a key; `nil` for what is not counted.
  var group: String?
  /// The child of the file behind which it belongs when it is new; `nil` for the first place.
  var sibling: NodeID?
  /// Another id than the import has, where that is taken.
  var id: String?

  /// The part with the id that it gets.
  func named(_ part: ImportedPart) -> ImportedPart {
    guard let id else { return part }
    var part = part
    part.element["id"] = id
    return part
  }

  /// What the text says that the part is in the file.
  func textInFile(_ part: ImportedPart) -> String {
    if case .element(let element) = kind { return element.element.text }
    return part.element.text
  }
}

/// Finds the children of an imported element among those of the element that it is merged into.
struct ChildMatching {
  private let children: [ImportedPart]
  private let parent: PlacedElement
  private let plan: MergePlan
  private let records: MergedRecords
  private let address: String
  private var matches: [ChildMatch]
  private var isTaken: Set<NodeID> = []

  subscript(index: Int) -> ChildMatch { matches[index] }

  init(
    _ children: [ImportedPart], of parent: PlacedElement, plan: MergePlan, records: MergedRecords,
    address: String
  ) {
    self.children = children
    self.parent = parent
    self.plan = plan
    self.records = records
    self.address = address
    var ordinals: [String: Int] = [:]
    matches = children.map { child in
      let own = child.element.address(within: address, &ordinals)
      return ChildMatch(kind: .new, address: own, group: child.element.group(of: own))
    }
    for (name, indices) in groups(of: children.indices, by: { children[$0].name }) {
      switch Format.declarations[name]?.key {
      case .document: matchThings(indices)
      case .within(let keys): matchKeys(indices, name, keys)
      case .ordered(let keys): matchTexts(indices, name, keys)
      case .only, nil: matchOnly(indices, name)
      }
    }
  }

  /// Groups in the order of their first members.
  private func groups<Key: Hashable>(
    of indices: some Sequence<Int>, by key: (Int) -> Key
  ) -> [(key: Key, indices: [Int])] {
    var groups: [(key: Key, indices: [Int])] = []
    var positions: [Key: Int] = [:]
    for index in indices {
      let key = key(index)
      if let position = positions[key] {
        groups[position].indices.append(index)
      } else {
        positions[key] = groups.count
        groups.append((key, [index]))
      }
    }
    return groups
  }

  // MARK: - Kinds of keys

  private mutating func matchThings(_ indices: [Int]) {
    let own = Set(parent.children.map(\.node))
    for index in indices {
      switch plan[children[index]] {
      case .there(let thing):
        let id = thing.element.element["id"] ?? ""
        matches[index].address = "\(children[index].name.rawValue)/\(id)"
        matches[index].kind =
          own.contains(thing.element.node) ? .element(thing.element) : .elsewhere(thing)
      case .new: break
      case .gone: matches[index].kind = .gone
      case .inherited, .left: matches[index].kind = .left
      }
    }
  }

  private mutating func matchOnly(_ indices: [Int], _ name: ElementName) {
    guard let existing = parent.children.first(where: { $0.element.name == name }) else { return }
    for index in indices { matches[index].kind = .element(existing) }
  }

  /// By the source's name, then by the key; what has an id and says the same as before is recognised
  /// by that as well, since importers make ids of titles and number them.
  private mutating func matchKeys(_ indices: [Int], _ name: ElementName, _ keys: [String]) {
    let existing = parent.children.filter { $0.element.name == name }
    var byKey: [[String?]: [PlacedElement]] = [:]
    var byText: [String: [PlacedElement]] = [:]
    for element in existing.reversed() {
      byKey[keys.map { element.element[$0] }, default: []].append(element)
      if !element.element.text.isEmpty { byText[element.element.text, default: []].append(element) }
    }
    // A level is what it is called: requirements and texts speak of it by its id.
    let isNamed = keys == ["id"] && name != .level
    if isNamed { for index in indices { matchName(index, existing) } }
    if isNamed {
      for index in open(indices) {
        let part = children[index]
        let same = byText[part.element.text]?.first { $0.element["id"] == part.element["id"] }
        if let same { take(same, index) }
      }
      for index in open(indices) {
        let like = byText[children[index].element.text]?.last { !isTaken.contains($0.node) }
        if let like { take(like, index) }
      }
    }
    for index in open(indices) {
      let key = keys.map { children[index].element[$0] }
      if let same = byKey[key]?.last(where: { !isTaken.contains($0.node) }) {
        if isNamed, isOther(children[index], same) { continue }
        take(same, index)
      } else if byKey[key] != nil, !isNamed {
        // Twice in the source and once in the file.
        matches[index].kind = .left
      }
    }
    if isNamed { giveIDs(open(indices), existing) }
  }

  private func open(_ indices: [Int]) -> [Int] {
    indices.filter { index in
      if case .new = matches[index].kind { true } else { false }
    }
  }

  private mutating func take(_ element: PlacedElement, _ index: Int) {
    guard isTaken.insert(element.node).inserted else { return }
    matches[index].kind = .element(element)
    if let id = element.element["id"],
      Format.declarations[element.element.name]?.key == .within(["id"])
    {
      matches[index].address = addressOf(children[index].name, id)
    }
  }

  private func addressOf(_ name: ElementName, _ id: String) -> String {
    address.isEmpty ? "\(name.rawValue)/\(id)" : "\(address)/\(name.rawValue)/\(id)"
  }

  private mutating func matchName(_ index: Int, _ existing: [PlacedElement]) {
    let places = records.places(of: children[index])
    if places.isEmpty { return }
    let name = children[index].name
    let found = existing.first { element in
      guard let id = element.element["id"], !isTaken.contains(element.node) else { return false }
      return places.contains(addressOf(name, id)) || places.contains("\(name.rawValue)/\(id)")
    }
    if let found {
      take(found, index)
    } else if existing.allSatisfy({ $0.element["id"] != children[index].element["id"] }) {
      matches[index].kind = .gone
    }
  }

  /// Whether the source calls the two by different names.
  private func isOther(_ part: ImportedPart, _ element: PlacedElement) -> Bool {
    let own = records.sourceIDs(of: part)
    let id = element.element["id"] ?? ""
    let names = records.names(at: addressOf(part.name, id))
      .union(records.names(at: "\(part.name.rawValue)/\(id)"))
    return !own.isEmpty && !names.isEmpty && names.isDisjoint(with: own)
  }

  /// Gives what is new another id where its own is taken.
  private mutating func giveIDs(_ indices: [Int], _ existing: [PlacedElement]) {
    var taken = Set(existing.compactMap { $0.element["id"] })
    for index in indices {
      guard let own = children[index].element["id"] else { continue }
      let isRepeated = children[..<index].contains {
        $0.name == children[index].name && $0.element["id"] == own
      }
      if isRepeated, children[index].element.text.isEmpty {
        matches[index].kind = .left
        continue
      }
      var id = own
      var number = 2
      while !taken.insert(id).inserted {
        id = MergePlan.numbered(own, number)
        number += 1
      }
      if id == own { continue }
      matches[index].id = id
      matches[index].address = addressOf(children[index].name, id)
    }
  }

  // MARK: - Texts

  private mutating func matchTexts(_ indices: [Int], _ name: ElementName, _ keys: [String]) {
    let existing = parent.children.filter { $0.element.name == name }
    let groups = groups(of: indices) { index in keys.map { children[index].element[$0] } }
    for (key, indices) in groups {
      let there = existing.filter { element in keys.map { element.element[$0] } == key }
      let hints = hints(indices, key.compactMap(\.self), name)
      let aligned = AlignedTexts(
        indices.map { children[$0].whole() }, with: there.map(\.element), hints: hints)
      for (position, index) in indices.enumerated() {
        if let counterpart = aligned.counterparts[position] {
          take(there[counterpart], index)
          matches[index].address = "\(matches[index].group ?? address)/\(counterpart + 1)"
        } else if let hint = hints[position], hint != .new {
          matches[index].kind = .gone
        }
      }
    }
  }

  /// What earlier imports know of the texts of a group.
  private func hints(
    _ indices: [Int], _ key: [String], _ name: ElementName
  ) -> [Int: AlignedTexts.Hint] {
    let group = ([address, name.rawValue] + key).joined(separator: "/")
    var hints: [Int: AlignedTexts.Hint] = [:]
    var isKnown = false
    for (position, index) in indices.enumerated() {
      let own = records.sourceIDs(of: children[index])
      if own.isEmpty { continue }
      let places = records.places(of: children[index])
      let ordinal = places.lazy.compactMap { place -> Int? in
        guard place.hasPrefix(group + "/") else { return nil }
        return Int(place.dropFirst(group.count + 1))
      }.first
      isKnown = isKnown || !places.isEmpty
      hints[position] = ordinal.map { .position($0 - 1) } ?? (places.isEmpty ? .new : .gone)
    }
    // Where the names of none were written down, they tell nothing.
    return isKnown ? hints : [:]
  }

  // MARK: - Places

  /// Finds where what is new belongs: behind the sibling in front of it in the source, or else before
  /// the one behind it, or else at the end of its kind.
  mutating func findPlaces(_ declaration: ElementDeclaration) {
    let particles = children.map { declaration.particle(of: $0.name) }
    // The nearest sibling behind each child that stands in the file.
    var following: [NodeID?] = Array(repeating: nil, count: children.count)
    for index in children.indices.dropLast().reversed()
    where particles[index] == particles[index + 1] {
      following[index] = node(index + 1) ?? following[index + 1]
    }
    var preceding: NodeID?
    for index in children.indices {
      if index > 0, particles[index] != particles[index - 1] { preceding = nil }
      if let node = node(index) {
        preceding = node
      } else if let preceding {
        matches[index].sibling = preceding
      } else if let next = following[index] {
        matches[index].sibling = parent.children.last { $0.node < next }?.node
      } else {
        matches[index].sibling =
          parent.children.last {
            declaration.particle(of: $0.element.name) <= particles[index]
          }?.node
      }
    }
  }

  private func node(_ index: Int) -> NodeID? {
    guard case .element(let element) = matches[index].kind else { return nil }
    return element.node
  }
}

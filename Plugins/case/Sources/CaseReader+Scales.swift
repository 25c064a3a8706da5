import CoequalExchange
import CoequalModel

// Scales: items that others are at the level of, with their siblings.
extension CaseReader {
  mutating func readScales(into draft: inout ImportDraft) {
    var levels: [Int] = []
    var others: [SourceNode] = []
    for item in package.items.indices {
      for association in package.relations(.hasSkillLevel, of: item) {
        if let level = package.item(association.destination) {
          levels.append(level)
        } else {
          others.append(association.destination)
        }
      }
    }
    var loose: [Int] = []
    var parents = package.items.indices.filter { package.kind(of: $0) == .scale }
    var isScale: [Int: Bool] = Dictionary(
      parents.map { ($0, true) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<Int> = []
    for level in levels where seen.insert(level).inserted {
      guard let parent = tree.parents[level] else {
        loose.append(level)
        continue
      }
      // Only where nothing stands below any of its siblings, so that all of them can be levels.
      let isParentScale =
        isScale[parent] ?? tree.children[parent].allSatisfy { tree.children[$0].isEmpty }
      isScale[parent] = isParentScale
      if isParentScale { parents.append(parent) } else { loose.append(level) }
    }
    for parent in parents where results[parent] == nil { readScale(parent, into: &draft) }
    readLooseLevels(loose, others, into: &draft)
  }

  private mutating func readScale(_ number: Int, into draft: inout ImportDraft) {
    let id = id(number, for: "scale", into: &draft)
    let item = package.items[number]
    results[number] = .scale(scales.count)
    let isOwn = package.kind(of: number) != nil
    let target = "scale/\(id)/title"
    var scale = Scale(
      id: id,
      title: isOwn
        ? optionalTitle(of: item, id: id, to: target, into: &draft)
        : draft.text(words(of: item).title, to: target),
      levels: [])
    for level in tree.children[number] where results[level] == nil {
      scale.levels.append(readLevel(level, on: id, into: &draft))
    }
    if scale.levels.isEmpty {
      scale.levels = [ScaleLevel(id: Identifier(trusted: "reached"))]
      draft.ledger.guess(
        "reached", for: "scale/\(id)/level", because: "the scale has no levels",
        correction: "change the levels of the <scale>")
    }
    scales.append(scale)
  }

  private mutating func readLevel(
    _ number: Int, on scale: Identifier, into draft: inout ImportDraft
  ) -> ScaleLevel {
    let item = package.items[number]
    let target = "scale/\(scale)/level"
    let id = id(number, for: target, into: &draft)
    results[number] = .level
    for key in [item["identifier"]?.text, item["uri"]?.text].compactMap(\.self) {
      levels[key] = levels[key] ?? Level(scale: scales.count, id: id)
    }
    guard package.kind(of: number) != nil else {
      return ScaleLevel(
        id: id, title: draft.text(words(of: item).title, to: "\(target)/title"),
        summary: draft.text(words(of: item).summary, to: "\(target)/summary"))
    }
    return ScaleLevel(
      id: id, title: optionalTitle(of: item, id: id, to: "\(target)/title", into: &draft),
      summary: draft.text(item["notes"], to: "\(target)/summary"))
  }

  /// The title of something that need not have one: its id stands for it then.
  func optionalTitle(
    of item: SourceNode, id: Identifier, to target: String, into draft: inout ImportDraft
  ) -> String? {
    let full = item["fullStatement"]
    if let full, full.text == id.lexical, item["abbreviatedStatement"] == nil {
      draft.ledger.carry(full, to: target)
      return nil
    }
    return draft.text(full, to: target)
  }

  /// Makes one scale of levels that have no parent of their own, or are items of other packages.
  private mutating func readLooseLevels(
    _ items: [Int], _ links: [SourceNode], into draft: inout ImportDraft
  ) {
    if items.isEmpty, links.isEmpty { return }
    let id = draft.uniqueID("skill-levels", for: "scale")
    draft.ledger.guess(
      "skill-levels", for: "scale/\(id)", because: "levels stand by themselves in the package",
      correction: "change the id of the <scale>, and the order of its levels")
    var scale = Scale(id: id, levels: [])
    for item in items where results[item] == nil {
      scale.levels.append(readLevel(item, on: id, into: &draft))
    }
    let target = "scale/\(id)/level"
    for link in links {
      let keys = [link["identifier"]?.text, link["uri"]?.text].compactMap(\.self)
      let name = link["title"] ?? link["identifier"]
      if keys.contains(where: { levels[$0] != nil }) { continue }
      let level = draft.uniqueID(name?.text?.beginning ?? "level", for: target)
      for key in keys { levels[key] = Level(scale: scales.count, id: level) }
      scale.levels.append(ScaleLevel(id: level, title: draft.text(name, to: "\(target)/title")))
      keepIDs(of: link, as: "\(target)/\(level)", into: &draft)
    }
    scales.append(scale)
  }

  /// The scale of what has no levels: reached or not.
  mutating func plainScale(into draft: inout ImportDraft) -> Int {
    if let plain { return plain }
    let id = draft.uniqueID("reached", for: "scale")
    draft.ledger.guess(
      id.lexical, for: "scale/\(id)",
      because: "the package has no levels, and statements are at one",
      correction: "write a <scale>, and the levels of its steps")
    scales.append(Scale(id: id, levels: [ScaleLevel(id: Identifier(trusted: "reached"))]))
    plain = scales.count - 1
    return scales.count - 1
  }
}

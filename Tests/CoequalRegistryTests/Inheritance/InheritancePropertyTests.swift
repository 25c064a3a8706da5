import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// What holds for every extension, tried on frameworks and changes made at random.
@Suite struct InheritancePropertyTests {
  /// A base, an extension of it and an extension of that, all made from the declarations of the format.
  private struct Sample {
    let seed: UInt64
    let documents: [String: String]

    init(seed: UInt64) {
      self.seed = seed
      var generator = DocumentGenerator(seed: seed)
      var base = generator.document(.framework, budget: 300)
      base.children.removeAll { $0.name == "extends" || $0.name == "uses" }
      base["id"] = "base"
      base["version"] = "1.0.0"
      var documents = ["a.xml": Self.text(base)]
      var inherited = Subjects(of: base)
      for (level, name) in ["b", "c"].enumerated() {
        var heir = generator.document(.framework, budget: 300)
        heir["id"] = name
        heir["version"] = "1.0.0"
        heir.children.removeAll { $0.name == "uses" }
        heir.rewriteExtends(of: level == 0 ? "base" : "b", inherited, &generator.random)
        inherited.add(Subjects(of: heir))
        documents["\(name).xml"] = Self.text(heir)
      }
      self.documents = documents
    }

    private static func text(_ tree: XMLTree) -> String {
      var writer = TreeWriter()
      return writer.document(tree)
    }
  }

  @Test func aFlattenedFrameworkReadsAsWhatWasResolved() async throws {
    var changed = 0
    for seed in Seeds.first(150, inDebug: 50) {
      let catalog = await Registry(documents: Sample(seed: seed).documents).load()
      for linked in catalog.frameworks where !linked.bases.isEmpty {
        let text = CoequalDocument.framework(linked.framework).xml()
        let result = DocumentReader.read(name: "flat.xml", contents: Array(text.utf8))
        try #require(result.findings == [], "seed \(seed)\n\(text)")
        try #require(result.document == .framework(linked.framework), "seed \(seed)")
        let base = catalog.frameworks.first { $0.framework.id == linked.bases[0].id }
        if base?.framework.tracks != linked.framework.tracks { changed += 1 }
      }
    }
    // Were nothing changed, nothing would be shown.
    #expect(changed > 30)
  }

  /// The walk that finds places follows the same rule as the change of values, written anew.
  @Test func placesTellTheSameAsValues() async throws {
    var statements = 0
    for seed in Seeds.first(150, inDebug: 50) {
      let catalog = await Registry(documents: Sample(seed: seed).documents).load()
      for linked in catalog.frameworks where !linked.bases.isEmpty {
        let text = CoequalDocument.framework(linked.framework).xml()
        let flat = try #require(
          await Registry(documents: ["flat.xml": text]).load().frameworks.first)
        for (kind, count) in Self.counts(linked.framework) {
          for index in 0..<count {
            let here = linked.provenance.element(of: Locus(kind, index)).statements()
            let there = flat.provenance.element(of: Locus(kind, index)).statements()
            // An attribute that stands for itself when it is left out is not in the flat file.
            let told = Self.canonical(here)
            let expected = Self.canonical(there)
            statements += told.count
            try #require(
              told == expected, "seed \(seed), \(linked.framework.id), \(kind) \(index)")
          }
        }
      }
    }
    #expect(statements > 3000)
  }

  private static func counts(_ framework: Framework) -> [(EntityKind, Int)] {
    [
      (.scale, framework.scales.count), (.area, framework.areas.count),
      (.competency, framework.areas.reduce(0) { $0 + $1.competencies.count }),
      (.track, framework.tracks.count),
      (.role, framework.tracks.reduce(0) { $0 + $1.roles.count }),
      (.move, framework.moves.count), (.forum, framework.forums.count),
    ]
  }

  /// What is told, without what stands for itself and without the ways in which values are written.
  private static func canonical(_ statements: [WrittenElement.Statement]) -> [String] {
    statements.compactMap { statement in
      let isDefault =
        [
          ("weight", "1"), ("optional", "false"), ("entry", "false"), ("cumulative", "true"),
          ("of", "base"),
        ].contains { name, value in
          (statement.path == name || statement.path.hasSuffix(", \(name)"))
            && DecimalNumber(statement.text).map(\.lexical) ?? statement.text == value
        }
      return isDefault ? nil : statement.path
    }
  }

  @Test func theOrderOfFilesNeverMatters() async throws {
    for seed in UInt64(0)..<40 {
      let documents = Sample(seed: seed).documents.sorted { $0.key < $1.key }
      let first = await Registry(
        sources: documents.map { .memory(name: $0.key, text: $0.value) }
      ).load()
      let second = await Registry(
        sources: documents.reversed().map { .memory(name: $0.key, text: $0.value) }
      ).load()
      try #require(first.findings == second.findings, "seed \(seed)")
      try #require(
        first.frameworks.map(\.framework) == second.frameworks.map(\.framework), "seed \(seed)")
    }
  }

  /// A change of parts that are there, and then a change back.
  @Test func aChangeAndItsReverseCancel() async throws {
    var (changes, unchanged) = (0, 0)
    for seed in Seeds.first(150, inDebug: 50) {
      var generator = DocumentGenerator(seed: seed)
      var base = generator.document(.framework, budget: 300)
      base.children.removeAll { ["extends", "uses"].contains($0.name) }
      base["id"] = "a"
      base["version"] = "1.0.0"
      let other = generator.document(.framework, budget: 300)
      let pairs = Array(
        zip(base.all.filter { $0.name == "role" }, other.all.filter { $0.name == "role" }))
      guard !pairs.isEmpty, Set(pairs.map { $0.0["id"] }).count == pairs.count else { continue }
      let there = pairs.map { Self.change(of: $0.0, as: $0.1) }
      let back = pairs.map { Self.reverse(of: $0.0, as: $0.1) }
      changes += there.reduce(0) { $0 + $1.attributes.count + $1.children.count }
      let documents = [
        "a.xml": base, "b.xml": Self.framework("b", extends: "a", there),
        "c.xml": Self.framework("c", extends: "b", back),
      ].mapValues { tree in
        var writer = TreeWriter()
        return writer.document(tree)
      }
      let catalog = await Registry(documents: documents).load()
      try #require(catalog.frameworks.count == 3, "seed \(seed)")
      let frameworks = catalog.frameworks.map(\.framework)
      // By id: the base, the change and the change back.
      try #require(frameworks[0].tracks == frameworks[2].tracks, "seed \(seed)")
      if frameworks[0].tracks == frameworks[1].tracks { unchanged += 1 }
    }
    #expect(changes > 30 && unchanged < changes / 10, "\(changes), \(unchanged)")
  }

  /// A change that writes the attributes and texts of `role` as `other` has them, of those that both have.
  private static func change(of role: XMLTree, as other: XMLTree) -> XMLTree {
    var change = XMLTree("change")
    change.attributes = other.attributes.filter { $0.name != "id" && role[$0.name] != nil }
    change.attributes.append(XMLTree.Attribute("role", role["id"] ?? ""))
    change.children = other.children.filter { child in
      ["title", "purpose"].contains(child.name ?? "")
        && role.children.contains { $0.name == child.name }
    }
    return change
  }

  /// The change back: it writes what `change(of:as:)` has written over.
  private static func reverse(of role: XMLTree, as other: XMLTree) -> XMLTree {
    change(of: other, as: role).with(role: role["id"] ?? "")
  }

  private static func framework(_ id: String, extends base: String, _ edits: [XMLTree]) -> XMLTree {
    var extends = XMLTree("extends")
    extends.attributes = [
      XMLTree.Attribute("framework", base), XMLTree.Attribute("version", "1"),
    ]
    extends.children = edits.map { .element($0) }
    var title = XMLTree("title")
    title.children = [.text("T")]
    var tree = XMLTree("framework")
    tree.attributes = [
      XMLTree.Attribute("format", "1.0"), XMLTree.Attribute("id", id),
      XMLTree.Attribute("version", "1.0.0"), XMLTree.Attribute("xml:lang", "en"),
    ]
    tree.children = [.element(title), .element(extends)]
    return tree
  }
}

/// The names of everything that can be changed in a framework.
private struct Subjects {
  var ids: [String: [String]] = [:]
  var moves: [[XMLTree.Attribute]] = []

  init(of tree: XMLTree) {
    for child in tree.elements where child.name != "extends" {
      for element in child.all {
        if element.name == "move" {
          moves.append(element.attributes)
        } else if ["area", "competency", "track", "role", "forum"].contains(element.name),
          let id = element["id"]
        {
          ids[element.name, default: []].append(id)
        }
      }
    }
  }

  mutating func add(_ other: Subjects) {
    ids.merge(other.ids) { $0 + $1 }
    moves += other.moves
  }
}

extension XMLTree {
  fileprivate subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      attributes.removeAll { $0.name == name }
      if let newValue { attributes.append(Attribute(name, newValue)) }
    }
  }

  fileprivate func with(role id: String) -> XMLTree {
    var other = self
    other["role"] = id
    return other
  }

  /// Makes the framework extend another one, and its edits about things that are there.
  fileprivate mutating func rewriteExtends(
    of base: String, _ subjects: Subjects, _ random: inout SplitMix
  ) {
    guard let index = children.firstIndex(where: { $0.name == "extends" }),
      case .element(var extends) = children[index]
    else {
      var extends = XMLTree("extends")
      extends.attributes = [Attribute("framework", base), Attribute("version", "1")]
      let place =
        children.firstIndex { !["title", "summary"].contains($0.name) } ?? children.endIndex
      children.insert(.element(extends), at: place)
      return
    }
    extends.attributes = [Attribute("framework", base), Attribute("version", "1")]
    extends.children = extends.children.map { child in
      guard case .element(var edit) = child else { return child }
      let names = ["area", "competency", "track", "role", "forum", "from", "to", "kind"]
      edit.attributes.removeAll { names.contains($0.name) }
      let kinds = subjects.ids.keys.sorted() + (subjects.moves.isEmpty ? [] : ["move"])
      if kinds.isEmpty { return .element(edit) }
      // Roles are what most changes are about.
      let kind = kinds.contains("role") && !random.once(in: 3) ? "role" : random.pick(kinds)
      if kind == "move" {
        edit.attributes += random.pick(subjects.moves)
      } else if let ids = subjects.ids[kind] {
        edit.attributes.append(Attribute(kind, random.pick(ids)))
      }
      return .element(edit)
    }
    children[index] = .element(extends)
  }
}

extension XMLTree.Child {
  fileprivate var name: String? {
    guard case .element(let element) = self else { return nil }
    return element.name
  }
}

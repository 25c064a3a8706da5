import CoequalModel
import CoequalRegistry
import Markup

/// Every text, id and number of a framework, for an export to account for.
///
/// Each has a path: the kind and id of what it is said of, then what it is, as in `role/senior/grade`,
/// `role/senior/requires/design/level` and `competency/design/expects/trusted/2`, which is the second
/// text at that level.
struct FrameworkInventory {
  /// One text, id or number.
  private struct Fact {
    var path: String
    var text: String
    var place: Place?
    /// What it is, for reasons: `'grade' of a role`.
    var name: String
  }

  private var facts: [Fact] = []
  private var fates: [String: Ledger.Entry] = [:]

  init(_ linked: LinkedFramework) {
    let xml = CoequalDocument.framework(linked.framework).xml()
    // What was printed can be parsed, unless it is larger than any file may be.
    let source = SourceText(name: linked.framework.id.lexical, unchecked: Array(xml.utf8))
    guard let document = try? Document.parse(source) else { return }
    var walk = Walk(document: document, provenance: linked.provenance)
    walk.visit(.root, path: "framework", owner: "framework", place: nil)
    facts = walk.facts
  }

  /// Says that what has this path stands in the export.
  mutating func carry(_ path: String, to target: String) {
    fates[path] = Ledger.Entry(.carried, text: "", at: nil, target: target)
  }

  /// Says that what has this path stands in the export in another form.
  mutating func change(
    _ path: String, to target: String, written: String, because reason: String
  ) {
    fates[path] = Ledger.Entry(
      .changed, text: "", at: nil, target: target, written: written, reason: reason)
  }

  /// Says that what has this path is not in the export.
  mutating func leave(_ path: String, because reason: String) {
    fates[path] = Ledger.Entry(.left, text: "", at: nil, reason: reason)
  }

  /// The ledger of all facts; of those that nothing was said about, the format has no place for.
  func ledger(format: String) -> Ledger {
    var ledger = Ledger()
    for fact in facts {
      var entry =
        fates[fact.path]
        ?? Ledger.Entry(
          .left, text: "", at: nil, reason: "\(format) has no place for \(fact.name)")
      entry.text = fact.text
      entry.place = fact.place
      ledger.book(entry)
    }
    return ledger
  }

  // MARK: - Walking

  private struct Walk {
    let document: Document
    let provenance: Provenance
    var facts: [Fact] = []
    private var counts: [EntityKind: Int] = [:]

    init(document: Document, provenance: Provenance) {
      self.document = document
      self.provenance = provenance
    }

    mutating func visit(_ node: NodeID, path: String, owner: String, place: Place?) {
      var tag = StartTag()
      document.startTag(of: node, into: &tag)
      let name = document.localName(document.nameID(of: node))
      for attribute in tag.attributes {
        let attributeName = document.source.text(in: attribute.qualifiedName)
        add(
          attributeName, document.value(of: attribute), path: "\(path)/\(attributeName)",
          owner: owner, place)
      }
      if document.hasText(node) {
        add(name, document.text(of: node).collapsed, path: path, owner: owner, place)
      }
      var ordinals: [String: Int] = [:]
      for child in document.children(of: node) where document.kind(of: child) == .element {
        let name = document.localName(document.nameID(of: child))
        let kind = Self.kinds[name]
        let key = keys(of: child, name)
        var path = (kind == nil ? path + "/" : "") + ([name] + key).joined(separator: "/")
        if kind == nil, Self.wrappers.contains(name) { path = path.droppingLast }
        if Self.repeated.contains(name) {
          ordinals[path, default: 0] += 1
          path += "/\(ordinals[path] ?? 1)"
        }
        visit(child, path: path, owner: kind == nil ? owner : name, place: next(kind) ?? place)
      }
    }

    private mutating func add(
      _ name: String, _ text: String, path: String, owner: String, _ place: Place?
    ) {
      let article = "aeiou".contains(owner.prefix(1)) ? "an" : "a"
      facts.append(
        Fact(path: path, text: text, place: place, name: "'\(name)' of \(article) \(owner)"))
    }

    /// The place of the next thing of a kind.
    private mutating func next(_ kind: EntityKind?) -> Place? {
      guard let kind else { return nil }
      defer { counts[kind, default: 0] += 1 }
      return provenance.place(of: Locus(kind, counts[kind] ?? 0))
    }

    private func keys(of node: NodeID, _ name: String) -> [String] {
      (Self.keys[name] ?? ["id"]).compactMap { document.attributeValue($0, of: node) }
    }

    private static let kinds: [String: EntityKind] = [
      "scale": .scale, "area": .area, "competency": .competency, "track": .track, "role": .role,
      "move": .move, "forum": .forum,
    ]

    private static let keys: [String: [String]] = [
      "expects": ["level"], "example": ["level"], "requires": ["competency"],
      "move": ["from", "to", "kind"], "value": ["factor"], "seat": ["forum"],
      "decides": ["subject"],
    ]

    /// Elements of which several can have the same path.
    private static let repeated: Set<String> = ["expects", "example", "condition"]

    /// Elements that only hold others.
    private static let wrappers: Set<String> = [
      "requirements", "scales", "competencies", "tracks", "moves", "forums", "outcomes",
      "measures", "check-ins", "accountabilities", "evaluation", "decisions", "seats",
    ]
  }
}

extension String {
  /// Without the last part of a path.
  fileprivate var droppingLast: String {
    lastIndex(of: "/").map { String(self[..<$0]) } ?? self
  }
}

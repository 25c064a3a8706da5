import CoequalExchange
import CoequalModel

/// What a page says of one framework, before anything is made of it.
struct Progression {
  let page: Page
  let root: SourceNode
  private(set) var topics: [Topic] = []
  /// The numbers of the levels, from the lowest.
  private(set) var levels: [Int] = []

  /// The highest number that a level may have; each becomes a role.
  private static let highest = 50

  /// Reads a page; `nil`, with a finding or an entry, where it has no framework.
  init?(_ page: Page, into draft: inout ImportDraft) {
    draft.show(page.file.source)
    if !page.isClosed {
      draft.report(
        .unexpectedSource,
        "the YAML that begins here goes on to the end of the page; expected a line of '---' after it",
        at: Place(file: page.file.name, range: page.fence))
    }
    guard let root = draft.yaml(page.file, in: page.front) else {
      for line in page.body { draft.ledger.leave(line, because: Self.prose) }
      return nil
    }
    self.page = page
    self.root = root
    for line in page.body { draft.ledger.leave(line, because: Self.prose) }
    if root["yaml"]?.value == .boolean(false) {
      draft.ledger.leave(root, because: "'yaml: false' says that the page is prose")
      return nil
    }
    guard case .list(let items)? = root["topics"]?.value, !items.isEmpty else {
      draft.report(
        .unexpectedSource,
        "the page has no 'topics'; expected a list of maps with name and content",
        at: root["topics"]?.place ?? root.place)
      return nil
    }
    var seen: [String: SourceNode] = [:]
    for item in items { add(item, unlessIn: &seen, into: &draft) }
    levels = levels(into: &draft)
    if topics.isEmpty || levels.isEmpty { return nil }
  }

  private static let prose = "it is prose of the page, outside of its topics"

  /// Whether the page gives its criteria to others.
  var isGeneric: Bool {
    let path = root["path"]?.text?.split(separator: "/").last.map(String.init)
    return path == "generic" || page.file.lastName.lowercased() == "generic.md"
  }

  /// A short name: the last part of the path, or of the file.
  var name: String {
    root["path"]?.text?.split(separator: "/").last.map(String.init)
      ?? String(page.file.lastName.prefix { $0 != "." })
  }

  /// What people call it.
  var title: String {
    let title = root["title"]?.text?.collapsed ?? ""
    return title.isEmpty ? name : title
  }

  // MARK: - Topics

  private mutating func add(
    _ item: SourceNode, unlessIn seen: inout [String: SourceNode], into draft: inout ImportDraft
  ) {
    guard let topic = Topic(item, highest: Self.highest, into: &draft) else { return }
    if let first = seen[topic.key] {
      draft.report(
        .repeatedSource, "the topic '\(topic.key)' is there twice; the first counts",
        at: topic.name.place, notes: [Finding.Note("the first", at: first.place)])
      draft.ledger.leave(item, because: "its name is that of another topic")
    } else {
      seen[topic.key] = topic.name
      topics.append(topic)
    }
  }

  // MARK: - Levels

  /// The levels that the page announces or, where it uses others, those from its lowest to its highest.
  private func levels(into draft: inout ImportDraft) -> [Int] {
    let used = Set(topics.flatMap(\.cells).map(\.level))
    guard let lowest = used.min(), let highest = used.max() else {
      draft.report(
        .unexpectedSource, "no topic has criteria at a level", at: root["topics"]?.place)
      return []
    }
    guard let node = root["levels"], let count = node.integer, count >= 1, count <= Self.highest
    else {
      if let node = root["levels"], node.value != .null {
        draft.report(
          .unexpectedSource,
          "'levels' is '\(node.text ?? node.kind)'; expected the number of levels",
          at: node.place)
      }
      return Array(lowest...highest)
    }
    if highest <= count {
      draft.ledger.change(
        node, to: "scale/levels", written: Self.id(ofLevel: count).lexical,
        because: Self.numbered)
      return Array(1...count)
    }
    draft.report(
      .unexpectedSource,
      "'levels' is \(count), but the topics use levels \(lowest) to \(highest)", at: node.place,
      help: ["write 'levels: \(highest)', or correct the levels of the topics"])
    draft.ledger.leave(node, because: "the topics use levels \(lowest) to \(highest)")
    return Array(lowest...highest)
  }

  static let numbered = "levels have names here, not numbers"

  /// The id of a level of the scale, and of the role on it.
  static func id(ofLevel number: Int) -> Identifier {
    Identifier("level-\(number)") ?? Identifier(trusted: "level")
  }
}

import CoequalModel

/// Gathers what the records of tables say into frameworks, and books each text while it is used.
struct SketchBook {
  /// What a table contributes besides its rows.
  struct Source {
    var title: String
    var hasFrameworks: Bool
  }

  var frameworks = KeyedList<FrameworkSketch>()
  let importer: PluginImporter
  let map: ColumnMap
  private let sources: [Source]
  private var ids = IdentifierPool()
  /// What tables of levels say of the levels of the map.
  var levels: [(name: SourceNode, summary: SourceNode)] = []
  /// The frameworks that have a competency, by its title.
  var owners: [String: [Int]] = [:]

  init(_ importer: PluginImporter, _ map: ColumnMap, sources: [Source]) {
    self.importer = importer
    self.map = map
    self.sources = sources
  }

  /// Takes a record in.
  mutating func add(_ record: TableRecord, booking draft: inout ImportDraft) {
    if let level = record.describedLevel {
      levels.append(level)
      return
    }
    for framework in targets(of: record, booking: &draft) {
      let role = role(of: record, in: framework, booking: &draft)
      let competency = competency(of: record, in: framework, booking: &draft)
      if let competency {
        describe(competency, by: record, role, in: framework, booking: &draft)
      } else {
        for node in record.expectations + record.examples + [record[.level]].compactMap(\.self) {
          draft.ledger.leave(node, because: "its row names no competency")
        }
      }
    }
  }

  // MARK: - Frameworks

  /// The frameworks that a record is about: the one that it names; of a table that names none, those
  /// that have its competency.
  private mutating func targets(
    of record: TableRecord, booking draft: inout ImportDraft
  ) -> [Int] {
    if let node = record[.family] ?? record[.framework], let name = node.text {
      let framework = framework(named: name, key: name, id: record[.id, of: .framework])
      frameworks[framework].isFamily = record[.family] != nil
      draft.book(name: node, as: frameworks[framework].title, to: "framework/title")
      if let id = record[.id, of: .framework] {
        draft.book(name: id, as: frameworks[framework].id.lexical, to: "framework/id")
      }
      set(
        \.summary, of: framework, record[.summary, of: .framework],
        to: "framework/summary", booking: &draft)
      return [framework]
    }
    if sources.contains(where: \.hasFrameworks) {
      if let name = record[.competency]?.text, let owners = owners[KeyedList<Int>.key(name)] {
        return owners
      }
      return [framework(named: importer.title, key: "\u{0}", id: nil)]
    }
    return [framework(named: sources[record.table].title, key: "\u{0}\(record.table)", id: nil)]
  }

  private mutating func framework(named title: String, key: String, id: SourceNode?) -> Int {
    if let position = frameworks.position(of: key) { return position }
    let id = ids.id(for: id?.text ?? title)
    return frameworks.position(
      of: key, adding: FrameworkSketch(id: id, title: title.collapsed.fitForXML))
  }

  private mutating func set(
    _ path: WritableKeyPath<FrameworkSketch, String?>, of framework: Int, _ node: SourceNode?,
    to target: String, booking draft: inout ImportDraft
  ) {
    Self.set(&frameworks[framework][keyPath: path], node, to: target, booking: &draft)
  }

  /// Takes a text, unless there is another one already.
  static func set(
    _ value: inout String?, _ node: SourceNode?, to target: String,
    booking draft: inout ImportDraft
  ) {
    guard let node, let text = node.text?.collapsed.fitForXML, !text.isEmpty else { return }
    if let value, value != text {
      draft.ledger.leave(node, because: "an earlier row has another text for the same thing")
    } else {
      value = draft.text(node, to: target) ?? value
    }
  }
}

extension TableRecord {
  /// The level that a row describes for all competencies; `nil` where it speaks of something else.
  fileprivate var describedLevel: (name: SourceNode, summary: SourceNode)? {
    guard let name = self[.level], let summary = self[.summary, of: .level],
      self[.competency] == nil, self[.area] == nil, self[.role] == nil
    else { return nil }
    return (name, summary)
  }
}

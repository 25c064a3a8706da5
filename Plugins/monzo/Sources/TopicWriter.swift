import CoequalExchange
import CoequalModel

/// Makes a competency of a topic, with what a topic of the same name on the page `generic` adds.
struct TopicWriter {
  private let topic: Topic
  private let levels: [Int]
  private let id: Identifier
  private var title: String?
  private var expectations: [Int: [Expectation]] = [:]
  private var examples: [Int: [Example]] = [:]

  init(_ topic: Topic, levels: [Int], into draft: inout ImportDraft) {
    self.topic = topic
    self.levels = levels
    id = draft.id(topic.name, for: "competency")
    title = draft.text(topic.title, to: "competency/\(id)/title")
    for cell in topic.cells { add(cell, into: &draft) }
  }

  /// Takes over the title, where there is none yet, and the criteria of the levels that there are.
  mutating func inherit(_ generic: Topic, into draft: inout ImportDraft) {
    draft.ledger.guess(
      "the criteria of '\(generic.key)' on the page 'generic'", for: "competency/\(id)",
      because: "a page of this format takes over what 'generic' says of a topic of the same name",
      correction: "import the page without 'generic'")
    title = title ?? draft.text(generic.title, to: "competency/\(id)/title")
    for cell in generic.cells where levels.contains(cell.level) { add(cell, into: &draft) }
  }

  /// The competency, its levels in their order.
  func competency(into draft: inout ImportDraft) -> Competency {
    if title == nil {
      draft.ledger.guess(
        topic.key, for: "competency/\(id)/title",
        because: "the topic has no title, and no page 'generic' gives it one",
        correction: "change <title>")
    }
    return Competency(
      id: id, scale: Identifier(trusted: "levels"), title: title ?? topic.key,
      expectations: levels.flatMap { expectations[$0] ?? [] },
      examples: levels.flatMap { examples[$0] ?? [] })
  }

  private mutating func add(_ cell: Topic.Cell, into draft: inout ImportDraft) {
    let level = Progression.id(ofLevel: cell.level)
    draft.ledger.change(
      cell.node, to: "scale/levels/\(level)", written: level.lexical,
      because: Progression.numbered)
    for criterion in cell.criteria + cell.illustrated.map(\.criterion) {
      let number = (expectations[cell.level]?.count ?? 0) + 1
      if let text = draft.text(criterion, to: "competency/\(id)/expects/\(level)/\(number)") {
        expectations[cell.level, default: []].append(Expectation(level: level, text: text))
      }
    }
    for example in cell.illustrated.flatMap(\.examples) {
      let number = (examples[cell.level]?.count ?? 0) + 1
      let text = draft.text(
        example, to: "competency/\(id)/example/\(level)/\(number)",
        because: "an example illustrates a level, and no longer one criterion of it")
      if let text { examples[cell.level, default: []].append(Example(level: level, text: text)) }
    }
  }
}

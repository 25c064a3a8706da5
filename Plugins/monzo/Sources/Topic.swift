import CoequalExchange
import CoequalModel

/// A topic of a page: what people at each level do.
struct Topic {
  /// The name by which it takes over what the page `generic` has.
  let key: String
  let name: SourceNode
  let title: SourceNode?
  private(set) var cells: [Cell] = []

  /// What a topic says of one level.
  struct Cell {
    let level: Int
    let node: SourceNode
    /// What people do.
    var criteria: [SourceNode]
    /// What people do, with examples of each.
    var illustrated: [(criterion: SourceNode, examples: [SourceNode])]
  }

  /// Reads a topic; `nil`, with a finding, where it has no name.
  init?(_ item: SourceNode, highest: Int, into draft: inout ImportDraft) {
    guard let name = item["name"], let key = name.text?.collapsed, !key.isEmpty else {
      draft.report(
        .unexpectedSource, "a topic without a name; expected a map with name and content",
        at: item.place)
      return nil
    }
    self.key = key
    self.name = name
    title = item["title"]
    guard case .list(let content)? = item["content"]?.value else {
      draft.report(
        .unexpectedSource, "the topic '\(key)' has no content; expected a list of levels",
        at: item["content"]?.place ?? name.place)
      return
    }
    for node in content {
      guard let level = node["level"], let number = level.integer, (1...highest).contains(number)
      else {
        draft.report(
          .unexpectedSource,
          "'\(node["level"]?.text ?? "nothing")' is no level; expected a number from 1 to \(highest)",
          at: node["level"]?.place ?? node.place)
        draft.ledger.leave(node, because: "it is at no level")
        continue
      }
      cells.append(
        Cell(
          level: number, node: level,
          criteria: draft.texts(in: node["criteria"], "a criterion"),
          illustrated: Self.illustrated(node["exampleCriteria"], into: &draft)))
    }
  }

  private static func illustrated(
    _ node: SourceNode?, into draft: inout ImportDraft
  ) -> [(criterion: SourceNode, examples: [SourceNode])] {
    (node?.items ?? []).compactMap { item in
      guard let criterion = item["criteria"] else {
        draft.report(
          .unexpectedSource, "an example without its criterion; expected criteria and examples",
          at: item.place)
        return nil
      }
      guard draft.isText(criterion, "a criterion") else { return nil }
      return (criterion, draft.texts(in: item["examples"], "an example"))
    }
  }
}

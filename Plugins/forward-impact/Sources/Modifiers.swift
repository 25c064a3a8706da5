import CoequalExchange
import CoequalModel

/// By how many levels something moves skills or behaviours up or down.
struct Modifiers {
  private var steps: [String: Int] = [:]

  /// Reads a map from ids to whole numbers; its ids have to be among those known.
  init(
    _ node: SourceNode?, of subject: String, among keys: Set<String>, into draft: inout ImportDraft
  ) {
    guard let node, node.value != .null else { return }
    guard case .map(let entries) = node.value else {
      draft.report(
        .unexpectedSource,
        "\(node.kind) where a map was expected, from each \(subject) to a number", at: node.place)
      return
    }
    for entry in entries {
      let key = entry.name.text?.collapsed ?? ""
      var reason = "requirements of roles say the level that comes of it"
      if !keys.contains(key) {
        draft.reportDangling(entry.name, "\(subject) of this standard", among: keys)
        reason = "it moves no \(subject) of this standard"
      } else if let number = entry.value.integer {
        steps[key] = number
      } else {
        draft.report(
          .unexpectedSource,
          "'\(entry.value.text ?? entry.value.kind)' is no whole number of levels",
          at: entry.value.place)
        reason = "it is no whole number"
      }
      draft.leave(entry.name, because: reason)
      draft.leave(entry.value, because: reason)
    }
  }

  subscript(key: String) -> Int { steps[key] ?? 0 }
}

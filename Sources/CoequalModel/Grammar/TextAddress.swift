/// Where a text stands in a document, in terms that survive a change of order:
/// `role/staff-engineer/accountability/direction`.
package struct TextAddress: Hashable, Sendable {
  package private(set) var text = ""

  package init() {}

  func appending(_ part: String) -> TextAddress {
    var longer = self
    longer.text += text.isEmpty ? part : "/" + part
    return longer
  }
}

extension ElementType {
  /// Hands every translatable text of the value to `visit`, with its address.
  func visitTexts(
    of model: inout Model, at parent: TextAddress, ordinal: Int?,
    _ visit: (String, inout String) -> Void
  ) {
    let address = address(of: model, in: parent, ordinal: ordinal)
    switch content {
    case .text(let text):
      text.translate?(&model) { visit(address.text, &$0) }
    case .children(let particles):
      for particle in particles { particle.translate(&model, address, visit) }
    case .empty, .foreign:
      break
    }
  }

  func visitTexts(
    ofAll models: inout [Model], at parent: TextAddress, _ visit: (String, inout String) -> Void
  ) {
    var seen: [String: Int] = [:]
    for index in models.indices {
      var ordinal: Int?
      if case .ordered = key {
        let shared = keyValues(of: models[index]).joined(separator: "/")
        ordinal = seen[shared, default: 0] + 1
        seen[shared] = ordinal
      }
      visitTexts(of: &models[index], at: parent, ordinal: ordinal, visit)
    }
  }

  private func address(of model: Model, in parent: TextAddress, ordinal: Int?) -> TextAddress {
    if entity == .document { return parent }
    // What is unique in the whole document needs no parent; what has no key is the only one.
    let start = (key == .document ? TextAddress() : parent).appending(name.rawValue)
    let address = keyValues(of: model).reduce(start) { $0.appending($1) }
    return ordinal.map { address.appending(String($0)) } ?? address
  }

  private func keyValues(of model: Model) -> [String] {
    keyAttributes.compactMap { $0.print(model) }
  }
}

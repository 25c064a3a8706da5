// What an extending framework writes about something it inherits.
//
// One rule for every element: what is written replaces, what is left out stays, and children with a
// key are told apart by it.

extension ElementType {
  /// Makes a value of an element as it is written.
  package func make(_ element: RawElement) -> Model {
    var model = blank()
    apply(element, to: &model)
    return model
  }

  /// Changes a value: attributes and text that are written replace its own, children do the same to
  /// the children with their key, and those with a new key are added.
  package func apply(_ change: RawElement, to model: inout Model) {
    for attribute in change.attributes {
      let type = attributes.first { $0.declaration.name == attribute.name }
      _ = type?.read(Array(attribute.value.utf8).span, &model)
    }
    switch content {
    case .text(let text):
      _ = text.read(Array(change.text.utf8).span, &model)
    case .children(let particles):
      for particle in particles {
        let children = change.children.filter { particle.accepts($0.name) }
        if !children.isEmpty { particle.apply(children, &model) }
      }
    case .empty, .foreign: break
    }
  }

  /// Changes the values of a list in place; those with a new key are added at the end.
  func apply(_ changes: [RawElement], to models: inout [Model]) {
    if case .ordered(let names) = key {
      replaceGroups(by: changes, sharing: names, in: &models)
      return
    }
    for change in changes {
      let key = change.values(of: keyAttributes)
      if let index = models.firstIndex(where: { values(of: keyAttributes, in: $0) == key }) {
        apply(change, to: &models[index])
      } else {
        models.append(make(change))
      }
    }
  }

  /// All texts that share a key, as those of one level, are replaced together: nothing tells them
  /// apart but their order.
  private func replaceGroups(
    by changes: [RawElement], sharing names: [String], in models: inout [Model]
  ) {
    var done: Set<[String]> = []
    for change in changes {
      let key = change.values(of: names)
      guard done.insert(key).inserted else { continue }
      let group = changes.filter { $0.values(of: names) == key }.map(make)
      let start = models.firstIndex { values(of: names, in: $0) == key } ?? models.endIndex
      models.removeAll { values(of: names, in: $0) == key }
      models.insert(contentsOf: group, at: start)
    }
  }

  /// Takes a part out: an attribute, a child, or the child with a key.
  ///
  /// - Returns: Whether there was such a part.
  package func remove(_ part: PartName, from model: inout Model) -> Bool {
    if part.key == nil,
      let attribute = attributes.first(where: { $0.declaration.name == part.name })
    {
      guard attribute.print(model) != nil, let clear = attribute.clear else { return false }
      clear(&model)
      return true
    }
    guard case .children(let particles) = content else { return false }
    for particle in particles where particle.remove(part, &model) { return true }
    return false
  }

  /// Takes the values with a key out of a list, or a part out of one of its values.
  func remove(_ part: PartName, from models: inout [Model]) -> Bool {
    // Things that findings point at have a change or a removal of their own.
    if entity != nil { return false }
    if part.name == name.rawValue {
      let count = models.count
      models.removeAll { PartName.key(values(of: keyAttributes, in: $0)) == part.key }
      return models.count < count
    }
    for index in models.indices where remove(part, from: &models[index]) { return true }
    return false
  }

  private var keyAttributes: [String] { key.attributes }

  private func values(of names: [String], in model: Model) -> [String] {
    names.map { name in
      attributes.first { $0.declaration.name == name }?.print(model) ?? ""
    }
  }
}

extension ElementKey {
  /// The attributes that tell siblings apart.
  var attributes: [String] {
    switch self {
    case .only: []
    case .document: ["id"]
    case .within(let names), .ordered(let names): names
    }
  }
}

extension RawElement {
  /// The texts of some attributes, empty where one is not written.
  func values(of names: [String]) -> [String] { names.map { self[$0] ?? "" } }
}

/// What `<remove part="requires" key="safety"/>` names: an attribute or child, and which of several.
package struct PartName: Hashable, Sendable {
  package var name: String
  /// The values of the key's attributes with `/` between them; `nil` where there is only one such part.
  package var key: String?

  package init(name: String, key: String?) {
    self.name = name
    self.key = key
  }

  /// The values of a key as one text; those at the end that are not written are left out.
  static func key(_ values: [String]) -> String {
    values.reversed().drop(while: \.isEmpty).reversed().joined(separator: "/")
  }
}

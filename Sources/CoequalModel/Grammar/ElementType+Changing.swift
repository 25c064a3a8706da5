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
    if case .ordered = key { return replaceGroups(by: changes, in: &models) }
    var positions = Dictionary(
      models.indices.map { (key(of: models[$0]), $0) }, uniquingKeysWith: { first, _ in first })
    for change in changes {
      let key = key(of: change)
      if let position = positions[key] {
        apply(change, to: &models[position])
      } else {
        positions[key] = models.count
        models.append(make(change))
      }
    }
  }

  /// All texts that share a key, as those of one level, are replaced together: nothing tells them
  /// apart but their order.
  private func replaceGroups(by changes: [RawElement], in models: inout [Model]) {
    var groups: [String: [Model]] = [:]
    var order: [String] = []
    for change in changes {
      let key = key(of: change)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(make(change))
    }
    var done: Set<String> = []
    var result: [Model] = []
    for model in models {
      let key = key(of: model)
      guard let group = groups[key] else {
        result.append(model)
        continue
      }
      if done.insert(key).inserted { result += group }
    }
    for key in order where !done.contains(key) { result += groups[key] ?? [] }
    models = result
  }

  /// Takes parts out: attributes, children, or the children with a key.
  ///
  /// - Returns: Those of the parts that were there.
  package func remove(_ parts: Set<PartName>, from model: inout Model) -> Set<PartName> {
    if parts.isEmpty { return [] }
    var found: Set<PartName> = []
    for attribute in attributes {
      let part = PartName(name: attribute.declaration.name, key: nil)
      guard parts.contains(part), let clear = attribute.clear, attribute.print(model) != nil else {
        continue
      }
      clear(&model)
      found.insert(part)
    }
    if case .children(let particles) = content {
      for particle in particles { found.formUnion(particle.remove(parts, &model)) }
    }
    return found
  }

  /// Takes the values with a key out of a list, and parts out of those that stay.
  func remove(_ parts: Set<PartName>, from models: inout [Model]) -> Set<PartName> {
    // Things that findings point at have a change or a removal of their own.
    if entity != nil { return [] }
    var found: Set<PartName> = []
    models.removeAll { model in
      let part = PartName(name: name.rawValue, key: key(of: model))
      guard parts.contains(part) else { return false }
      found.insert(part)
      return true
    }
    for index in models.indices { found.formUnion(remove(parts, from: &models[index])) }
    return found
  }

  private func key(of model: Model) -> String {
    // Nearly every key is one attribute.
    if keyAttributes.count == 1 { return keyAttributes[0].print(model) ?? "" }
    return PartName.key(keyAttributes.map { $0.print(model) ?? "" })
  }

  private func key(of change: RawElement) -> String {
    if keyAttributes.count == 1 { return change[keyAttributes[0].declaration.name] ?? "" }
    return PartName.key(keyAttributes.map { change[$0.declaration.name] ?? "" })
  }
}

extension ElementKey {
  /// The attributes that tell siblings apart.
  package var attributes: [String] {
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

extension Particle {
  /// A child that must be there.
  package static func one<Child>(
    _ type: ElementType<Child>, _ path: any WritableKeyPath<Model, Child> & Sendable
  ) -> Self {
    Self(
      minimum: 1, maximum: 1,
      alternatives: [
        ChildType(name: type.name, declaration: { type.declaration }) { reader, node, model in
          model[keyPath: path] = reader.read(type, at: node)
        }
      ],
      print: { model, printer in printer.print(model[keyPath: path], as: type) },
      translate: { model, address, visit in
        type.visitTexts(of: &model[keyPath: path], at: address, ordinal: nil, visit)
      },
      apply: { changes, model in
        for change in changes { type.apply(change, to: &model[keyPath: path]) }
      },
      remove: { parts, model in type.remove(parts, from: &model[keyPath: path]) })
  }

  /// A child that may be left out.
  package static func optional<Child>(
    _ type: ElementType<Child>, _ path: any WritableKeyPath<Model, Child?> & Sendable
  ) -> Self {
    Self(
      minimum: 0, maximum: 1,
      alternatives: [
        ChildType(name: type.name, declaration: { type.declaration }) { reader, node, model in
          model[keyPath: path] = reader.read(type, at: node)
        }
      ],
      print: { model, printer in
        if let child = model[keyPath: path] { printer.print(child, as: type) }
      },
      translate: { model, address, visit in
        guard var child = model[keyPath: path] else { return }
        type.visitTexts(of: &child, at: address, ordinal: nil, visit)
        model[keyPath: path] = child
      },
      apply: { changes, model in
        var child = model[keyPath: path] ?? type.blank()
        for change in changes { type.apply(change, to: &child) }
        model[keyPath: path] = child
      },
      remove: { parts, model in
        guard var child = model[keyPath: path] else { return [] }
        let whole = PartName(name: type.name.rawValue, key: nil)
        if parts.contains(whole) {
          model[keyPath: path] = nil
          return [whole]
        }
        let found = type.remove(parts, from: &child)
        if !found.isEmpty { model[keyPath: path] = child }
        return found
      })
  }

  /// Any number of children of one name, without a wrapper.
  package static func many<Child>(
    _ type: ElementType<Child>, _ path: any WritableKeyPath<Model, [Child]> & Sendable,
    atLeast minimum: Int = 0
  ) -> Self {
    Self(
      minimum: minimum, maximum: nil,
      alternatives: [
        ChildType(name: type.name, declaration: { type.declaration }) { reader, node, model in
          model[keyPath: path].append(reader.read(type, at: node))
        }
      ],
      print: { model, printer in
        for child in model[keyPath: path] { printer.print(child, as: type) }
      },
      translate: { model, address, visit in
        type.visitTexts(ofAll: &model[keyPath: path], at: address, visit)
      },
      apply: { changes, model in type.apply(changes, to: &model[keyPath: path]) },
      remove: { parts, model in type.remove(parts, from: &model[keyPath: path]) })
  }

  /// Any number of children of one name inside a wrapper, which is left out when there are none.
  package static func list<Child>(
    _ wrapper: ElementName, _ documentation: String, of type: ElementType<Child>,
    _ path: any WritableKeyPath<Model, [Child]> & Sendable, isRequired: Bool = false
  ) -> Self {
    let inner = ElementType<[Child]>(
      wrapper, documentation, blank: [], content: .children([.many(type, \.self, atLeast: 1)]))
    return Self(
      minimum: isRequired ? 1 : 0, maximum: 1,
      alternatives: [
        ChildType(
          name: wrapper, declaration: { inner.declaration },
          part: { list, first, last, reader in
            let part = ListPart(of: list, from: first, to: last, as: inner, reader: reader)
            part.offer()
            return part
          }
        ) { reader, node, model in
          model[keyPath: path] = reader.readList(inner, at: node)
        }
      ],
      print: { model, printer in
        let children = model[keyPath: path]
        if !children.isEmpty { printer.print(children, as: inner) }
      },
      translate: { model, address, visit in
        type.visitTexts(ofAll: &model[keyPath: path], at: address, visit)
      },
      apply: { changes, model in
        type.apply(changes.flatMap(\.children), to: &model[keyPath: path])
      },
      remove: { parts, model in
        if model[keyPath: path].isEmpty { return [] }
        let whole = PartName(name: wrapper.rawValue, key: nil)
        if type.entity == nil, parts.contains(whole) {
          model[keyPath: path] = []
          return [whole]
        }
        return type.remove(parts, from: &model[keyPath: path])
      })
  }

  /// A place for content of other namespaces, which a change replaces as a whole.
  package static func extra(
    _ path: any WritableKeyPath<Model, [ForeignElement]> & Sendable
  ) -> Self {
    let type = ElementType<[ForeignElement]>(
      .extra,
      """
      Content of other namespaces, for other tools. Coequal carries it along, without comments, and \
      reads nothing there but its own record of an import.
      """,
      blank: [], content: .foreign)
    return Self(
      minimum: 0, maximum: 1,
      alternatives: [
        ChildType(name: .extra, declaration: { type.declaration }) { reader, node, model in
          model[keyPath: path] = reader.readExtra(type, at: node)
        }
      ],
      print: { model, printer in
        let elements = model[keyPath: path]
        if !elements.isEmpty { printer.print(.extra, elements) }
      },
      translate: { _, _, _ in },
      apply: { changes, model in model[keyPath: path] = changes.last?.foreign ?? [] },
      remove: { parts, model in
        let whole = PartName(name: ElementName.extra.rawValue, key: nil)
        guard parts.contains(whole), !model[keyPath: path].isEmpty else { return [] }
        model[keyPath: path] = []
        return [whole]
      })
  }
}

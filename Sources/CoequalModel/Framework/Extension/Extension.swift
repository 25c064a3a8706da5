/// The framework that another one inherits from, with what is different there.
public struct Extension: Hashable, Sendable {
  /// The id of the framework that is inherited from.
  public var framework: Identifier
  /// The versions of it that will do.
  public var version: VersionRange
  /// What is changed or left out, in the order written.
  public var edits: [ExtensionEdit]

  /// Makes a value from its parts; without edits everything is inherited as it is.
  public init(framework: Identifier, version: VersionRange, edits: [ExtensionEdit] = []) {
    self.framework = framework
    self.version = version
    self.edits = edits
  }
}

extension Extension {
  package static let syntax = ElementType<Extension>(
    .extends,
    """
    The framework that this one inherits from, with what is different here. What is not named stays \
    as it is there; what is new is declared in the usual places.
    """,
    blank: Extension(framework: .blank, version: .blank),
    attributes: [
      .required("framework", \.framework, "The id of the framework that is inherited from."),
      .required(
        "version", \.version, "The versions that will do; the highest that is there counts."),
    ],
    content: .children([.edits(\.edits)]))
}

extension Particle {
  /// Changes and removals in any order.
  fileprivate static func edits(
    _ path: any WritableKeyPath<Model, [ExtensionEdit]> & Sendable
  ) -> Self {
    let types = [ExtensionEdit.changeSyntax, ExtensionEdit.removalSyntax]
    return Self(
      minimum: 0, maximum: nil,
      alternatives: types.map { type in
        ChildType(name: type.name, declaration: { type.declaration }) { reader, node, model in
          model[keyPath: path].append(ExtensionEdit(element: reader.read(type, at: node)))
        }
      },
      print: { model, printer in
        for edit in model[keyPath: path] {
          for type in types where type.name == edit.element.name {
            printer.print(edit.element, as: type)
          }
        }
      },
      translate: { _, _, _ in },
      apply: { _, _ in },
      remove: { _, _ in [] })
  }
}

/// What a role asks for: a competency at a level, or some of several alternatives.
public enum Requirement: Hashable, Sendable {
  case competency(CompetencyRequirement)
  case choice(RequirementChoice)
}

/// A competency at a level that a role asks for.
public struct CompetencyRequirement: Hashable, Sendable {
  /// The competency of the framework.
  public var competency: Identifier
  /// The least level, on the competency's scale.
  public var level: Identifier
  /// How much it counts beside the others.
  public var weight: DecimalNumber
  /// Whether a person can hold the role without it.
  public var isOptional: Bool

  /// Makes a requirement; without more said it is required and weighs 1.
  public init(
    competency: Identifier, level: Identifier, weight: DecimalNumber? = nil,
    isOptional: Bool = false
  ) {
    self.competency = competency
    self.level = level
    self.weight = weight ?? .one
    self.isOptional = isOptional
  }
}

/// Alternatives of which a role asks for some: k of n.
public struct RequirementChoice: Hashable, Sendable {
  /// Names it within the role.
  public var id: Identifier
  /// How many of the alternatives must be met.
  public var atLeast: Step
  /// What people call it.
  public var title: String?
  /// What there is to choose from; a choice can hold choices.
  public var alternatives: [Requirement]

  /// Makes a choice of `atLeast` among `alternatives`.
  public init(id: Identifier, atLeast: Step, title: String? = nil, alternatives: [Requirement]) {
    self.id = id
    self.atLeast = atLeast
    self.title = title
    self.alternatives = alternatives
  }
}

extension CompetencyRequirement {
  package static let syntax = ElementType<CompetencyRequirement>(
    .requires, "A competency at a level that the role asks for.", key: .within(["competency"]),
    blank: CompetencyRequirement(competency: .blank, level: .blank),
    attributes: [
      .required("competency", \.competency, "The competency of this framework."),
      .required("level", \.level, "The least level, on the competency's scale."),
      .defaulted(
        "weight", \.weight, to: .one, "How much it counts beside the others."),
      .defaulted(
        "optional", \.isOptional, to: false, "Whether a person can hold the role without it."),
    ])
}

extension RequirementChoice {
  package static let syntax = ElementType<RequirementChoice>(
    .choose, "Alternatives of which some must be met. A choice can hold choices.",
    key: .within(["id"]),
    blank: RequirementChoice(id: .blank, atLeast: .blank, alternatives: []),
    attributes: [
      .required("id", \.id, "The name within the role."),
      .required("at-least", \.atLeast, "How many of the alternatives must be met."),
    ],
    content: .children([
      .optional(.title, \.title),
      .requirements(\.alternatives),
    ]))
}

extension Particle {
  /// Requirements and choices in any order.
  static func requirements(
    _ path: any WritableKeyPath<Model, [Requirement]> & Sendable
  ) -> Self {
    Self(
      minimum: 1, maximum: nil,
      alternatives: [
        ChildType(name: .requires, declaration: { CompetencyRequirement.syntax.declaration }) {
          reader, node, model in
          model[keyPath: path].append(
            .competency(reader.read(CompetencyRequirement.syntax, at: node)))
        },
        // Looked up when it is needed: a choice holds choices, so its declaration holds itself.
        ChildType(name: .choose, declaration: { RequirementChoice.syntax.declaration }) {
          reader, node, model in
          model[keyPath: path].append(.choice(reader.read(RequirementChoice.syntax, at: node)))
        },
      ],
      print: { model, printer in
        for requirement in model[keyPath: path] {
          switch requirement {
          case .competency(let requirement):
            printer.print(requirement, as: CompetencyRequirement.syntax)
          case .choice(let choice): printer.print(choice, as: RequirementChoice.syntax)
          }
        }
      },
      translate: { model, address, visit in
        for index in model[keyPath: path].indices {
          guard case .choice(var choice) = model[keyPath: path][index] else { continue }
          RequirementChoice.syntax.visitTexts(of: &choice, at: address, ordinal: nil, visit)
          model[keyPath: path][index] = .choice(choice)
        }
      },
      apply: { changes, model in model[keyPath: path].apply(changes) },
      remove: { parts, model in model[keyPath: path].remove(parts) })
  }

  /// The wrapper around requirements and choices.
  static func requirementList(
    _ wrapper: ElementName, _ path: any WritableKeyPath<Model, [Requirement]> & Sendable
  ) -> Self {
    let inner = ElementType<[Requirement]>(
      wrapper, "The competencies that the role asks for.", blank: [],
      content: .children([.requirements(\.self)]))
    return Self(
      minimum: 0, maximum: 1,
      alternatives: [
        ChildType(name: wrapper, declaration: { inner.declaration }) { reader, node, model in
          model[keyPath: path] = reader.readList(inner, at: node)
        }
      ],
      print: { model, printer in
        let requirements = model[keyPath: path]
        if !requirements.isEmpty { printer.print(requirements, as: inner) }
      },
      translate: { model, address, visit in
        inner.visitTexts(of: &model[keyPath: path], at: address, ordinal: nil, visit)
      },
      apply: { changes, model in model[keyPath: path].apply(changes.flatMap(\.children)) },
      remove: { parts, model in
        if model[keyPath: path].isEmpty { return [] }
        let whole = PartName(name: wrapper.rawValue, key: nil)
        if parts.contains(whole) {
          model[keyPath: path] = []
          return [whole]
        }
        return model[keyPath: path].remove(parts)
      })
  }
}

extension [Requirement] {
  /// Changes requirements and choices in place, and adds those that are new.
  fileprivate mutating func apply(_ changes: [RawElement]) {
    var positions = Dictionary(
      indices.map { (self[$0].partName, $0) }, uniquingKeysWith: { first, _ in first })
    for change in changes {
      let isChoice = change.name == .choose
      let name = PartName(
        name: change.name.rawValue, key: change[isChoice ? "id" : "competency"] ?? "")
      guard let position = positions[name] else {
        positions[name] = count
        append(
          isChoice
            ? .choice(RequirementChoice.syntax.make(change))
            : .competency(CompetencyRequirement.syntax.make(change)))
        continue
      }
      switch self[position] {
      case .choice(var choice):
        RequirementChoice.syntax.apply(change, to: &choice)
        self[position] = .choice(choice)
      case .competency(var requirement):
        CompetencyRequirement.syntax.apply(change, to: &requirement)
        self[position] = .competency(requirement)
      }
    }
  }

  /// Takes requirements and choices out, here and among the alternatives of choices.
  fileprivate mutating func remove(_ parts: Set<PartName>) -> Set<PartName> {
    var found: Set<PartName> = []
    self = compactMap { requirement in
      if parts.contains(requirement.partName) {
        found.insert(requirement.partName)
        return nil
      }
      guard case .choice(var choice) = requirement else { return requirement }
      found.formUnion(RequirementChoice.syntax.remove(parts, from: &choice))
      // A choice of nothing is none.
      return choice.alternatives.isEmpty ? nil : .choice(choice)
    }
    return found
  }
}

extension Requirement {
  fileprivate var partName: PartName {
    switch self {
    case .competency(let requirement):
      PartName(name: ElementName.requires.rawValue, key: requirement.competency.lexical)
    case .choice(let choice):
      PartName(name: ElementName.choose.rawValue, key: choice.id.lexical)
    }
  }
}

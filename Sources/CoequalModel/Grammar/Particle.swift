import Markup

/// One place in the order of an element's children: which elements may stand there, and how many.
package struct Particle<Model: Sendable>: Sendable {
  let minimum: Int
  /// `nil` where any number may follow.
  let maximum: Int?
  let alternatives: [ChildType<Model>]
  let print: @Sendable (Model, inout XMLPrinter) -> Void
  let translate: @Sendable (inout Model, TextAddress, (String, inout String) -> Void) -> Void
  /// Changes the model by elements that stand here.
  let apply: @Sendable ([RawElement], inout Model) -> Void
  /// Takes parts out that stand here or inside, and says which of them were there.
  let remove: @Sendable (Set<PartName>, inout Model) -> Set<PartName>

  var declaration: ParticleDeclaration {
    ParticleDeclaration(
      minimum: minimum, maximum: maximum, alternatives: alternatives.map(\.declaration),
      names: alternatives.map(\.name))
  }

  func accepts(_ name: ElementName) -> Bool {
    // One alternative in nearly every particle: no need for anything faster than a look at each.
    for alternative in alternatives where alternative.name == name { return true }
    return false
  }
}

/// An element that may stand in a particle, and how it is read into the parent's model.
package struct ChildType<Model: Sendable>: Sendable {
  let name: ElementName
  let declaration: @Sendable () -> ElementDeclaration
  /// How to read some of its children before the whole of it is parsed, where it is a list.
  var part: ListPartMaker?
  let read: @Sendable (inout GrammarReader, NodeID, inout Model) -> Void
}

/// What the format says of one place in the order of children.
package struct ParticleDeclaration: Sendable {
  package let minimum: Int
  package let maximum: Int?
  package let alternatives: [@Sendable () -> ElementDeclaration]
  /// The names of the alternatives, without making their declarations.
  package let names: [ElementName]
}

package import CoequalModel

/// Makes valid documents at random, from the declarations of the format alone.
package struct DocumentGenerator: Sendable {
  package var random: SplitMix
  /// Optional parts and repetitions are there once in so many times; with 1, each is there once.
  private let rarity: Int
  /// Elements still to make; when it runs out only what must be there is made.
  private var budget = 0

  package init(seed: UInt64, rarity: Int = 2) {
    random = SplitMix(seed: seed)
    self.rarity = rarity
  }

  /// A document of a kind, as a tree.
  package mutating func document(_ kind: DocumentKind, budget: Int = 120) -> XMLTree {
    self.budget = budget
    let declarations = Self.documents
    let declaration = declarations.first { $0.name.rawValue == kind.rawValue } ?? declarations[0]
    return element(declaration, depth: 0)
  }

  private static let documents = Format.documents

  private mutating func element(_ declaration: ElementDeclaration, depth: Int) -> XMLTree {
    budget -= 1
    var tree = XMLTree(declaration.name.rawValue)
    for attribute in declaration.attributes where attribute.isRequired || isThere() {
      tree.attributes.append(
        XMLTree.Attribute(
          attribute.name, ValueGenerator.value(of: attribute.type, using: &random)))
    }
    switch declaration.content {
    case .empty: break
    case .text(let text):
      tree.children = [.text(ValueGenerator.value(of: text.type, using: &random))]
    case .children(let particles):
      for particle in particles { tree.children += children(particle, depth: depth) }
    case .foreign:
      let count = rarity == 1 ? 1 : random.index(3)
      tree.children = (0..<count).map { _ in .verbatim(random.pick(Self.foreign)) }
    }
    return tree
  }

  private mutating func children(
    _ particle: ParticleDeclaration, depth: Int
  ) -> [XMLTree.Child] {
    if rarity == 1 {
      // Of several that exclude each other one is there.
      if particle.maximum == 1, particle.alternatives.count > 1 {
        return [.element(element(random.pick(particle.alternatives)(), depth: depth + 1))]
      }
      return particle.alternatives.compactMap { alternative in
        let declaration = alternative()
        // A choice can hold choices without end.
        return declaration.name == .choose && depth > 7
          ? nil : .element(element(declaration, depth: depth + 1))
      }
    }
    var count = particle.minimum
    let most = min(particle.maximum ?? .max, particle.minimum + 3)
    while count < most, budget > 0, isThere() { count += 1 }
    return (0..<count).map { _ in
      let alternatives = depth > 10 ? Array(particle.alternatives.prefix(1)) : particle.alternatives
      return .element(element(random.pick(alternatives)(), depth: depth + 1))
    }
  }

  private mutating func isThere() -> Bool { random.once(in: rarity) }

  /// What other programs may put into 'extra'.
  package static let foreign = [
    "<t:note xmlns:t=\"urn:tool\">free <b xmlns=\"urn:html\">text</b></t:note>",
    "<note xmlns=\"urn:tool\" id=\"&amp;1\"/>",
    "<t:wrap xmlns:t=\"urn:tool\"><title xmlns=\"urn:coequal:1\" odd=\"1\">ours, but deeper</title></t:wrap>",
    "<t:plain xmlns:t=\"urn:tool\"><inner xmlns=\"\">no namespace</inner><![CDATA[<raw>]]></t:plain>",
    "<t:role xmlns:t=\"urn:coequal:2\" xml:lang=\"\"/>",
    "<t:xsi xmlns:t=\"urn:tool\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:type=\"none\" i:nil=\"x\"/>",
  ]
}

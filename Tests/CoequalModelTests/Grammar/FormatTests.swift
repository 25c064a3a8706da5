import CoequalModel
import CoequalTestSupport
import Testing

/// What holds for the declarations themselves.
@Suite struct FormatTests {
  /// The schema has one group for each name, so a name must mean one thing.
  @Test func aNameMeansTheSameWhereverItStands() {
    var shapes: [ElementName: String] = [:]
    var open = Format.documents
    var visited: Set<String> = []
    while let element = open.popLast() {
      let shape = shape(of: element)
      let known = shapes[element.name]
      #expect(known == nil || known == shape, "'\(element.name.rawValue)' is declared twice")
      shapes[element.name] = shape
      for child in element.children {
        let step = "\(element.name.rawValue)/\(child.name.rawValue)"
        if visited.insert(step).inserted { open.append(child) }
      }
    }
  }

  private func shape(of element: ElementDeclaration) -> String {
    let attributes = element.attributes.map { "\($0.name) \($0.type.name) \($0.presence)" }
    let content =
      switch element.content {
      case .empty: "empty"
      case .foreign: "foreign"
      case .text(let text): text.type.name
      case .children(let particles):
        particles.map { particle in
          let names = particle.alternatives.map { $0().name.rawValue }
          return "\(particle.minimum)-\(particle.maximum ?? -1) \(names)"
        }.joined(separator: ", ")
      }
    return "\(attributes) \(content) \(element.documentation)"
  }

  @Test func everyNameOfTheVocabularyIsUsed() {
    #expect(Set(Format.elements.map(\.name)) == Set(ElementName.allCases))
  }

  @Test func everyKindOfDocumentIsDeclared() {
    #expect(
      Set(Format.documents.map(\.name.rawValue)) == Set(DocumentKind.allCases.map(\.rawValue)))
  }

  /// The reader keeps a bit for each attribute that must be there.
  @Test func noElementHasMoreThan64Attributes() {
    #expect(Format.elements.allSatisfy { $0.attributes.count <= 64 })
  }

  @Test(arguments: Format.elements.map(\.name))
  func documentationIsASentence(_ name: ElementName) throws {
    let element = try #require(Format.elements.first { $0.name == name })
    for text in [element.documentation] + element.attributes.map(\.documentation) {
      #expect(text.first?.isUppercase == true && text.hasSuffix("."), "\(text)")
    }
  }

  /// Each example takes the place of an element of its name in a document that holds everything.
  @Test(arguments: Format.elements.map(\.name))
  func exampleOfTheReferencePageIsValid(_ name: ElementName) throws {
    let element = try #require(Format.elements.first { $0.name == name })
    guard let example = FormatExample.text(of: element) else { return }
    for kind in DocumentKind.allCases {
      var generator = DocumentGenerator(seed: 0, rarity: 1)
      let document = generator.document(kind)
      let number = document.all.firstIndex { $0.name == name.rawValue }
      guard let number else { continue }
      var writer = TreeWriter()
      let text = writer.document(document.replacing(number, with: example))
      let result = DocumentReader.read(
        name: "x.xml", contents: Array((number == 0 ? example : text).utf8))
      #expect(result.findings.map(\.message) == [], "\(text)")
    }
  }
}

extension XMLTree {
  /// The tree with an element replaced by a text that is written as it is.
  fileprivate func replacing(_ number: Int, with text: String) -> XMLTree {
    var copy = self
    var next = 1
    for (index, child) in copy.children.enumerated() {
      guard case .element(let element) = child else { continue }
      if next == number {
        copy.children[index] = .verbatim(text)
        return copy
      }
      if number < next + element.count {
        copy.children[index] = .element(element.replacing(number - next, with: text))
        return copy
      }
      next += element.count
    }
    return copy
  }
}

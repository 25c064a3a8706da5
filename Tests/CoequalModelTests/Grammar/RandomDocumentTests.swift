import CoequalModel
import CoequalTestSupport
import Markup
import Testing

/// What holds for every valid document, tried on documents made from the declarations.
@Suite struct RandomDocumentTests {
  /// A kind of document and where the numbers begin.
  struct Sample: Sendable, CustomTestStringConvertible {
    let kind: DocumentKind
    let seeds: Range<UInt64>

    var testDescription: String { "\(kind.rawValue) \(seeds)" }

    static let all = [
      Sample(kind: .structure, seeds: 0..<60), Sample(kind: .framework, seeds: 0..<100),
      Sample(kind: .project, seeds: 0..<40), Sample(kind: .translation, seeds: 0..<40),
      Sample(kind: .plugin, seeds: 0..<60), Sample(kind: .importMapping, seeds: 0..<30),
      Sample(kind: .plan, seeds: 0..<60), Sample(kind: .assessments, seeds: 0..<30),
    ]

    /// Trees with the seed that each was made from; the first holds every part there is.
    var trees: [(seed: UInt64, tree: XMLTree)] {
      seeds.map { seed in
        var generator = DocumentGenerator(seed: seed, rarity: seed == seeds.lowerBound ? 1 : 2)
        return (seed, generator.document(kind))
      }
    }
  }

  private func read(_ text: String) -> DocumentReader.Result {
    DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
  }

  private func declaration(of kind: DocumentKind) throws -> ElementDeclaration {
    try #require(Format.documents.first { $0.name.rawValue == kind.rawValue })
  }

  @Test(arguments: Sample.all)
  func readsWithoutFindingsHoweverItIsWritten(_ sample: Sample) throws {
    for (seed, tree) in sample.trees {
      var plainWriter = TreeWriter()
      let plain = read(plainWriter.document(tree))
      try #require(plain.findings == [], "seed \(seed)\n\(plainWriter.document(tree))")
      var writer = TreeWriter(seed: seed)
      let text = writer.document(tree)
      let odd = read(text)
      try #require(odd.findings == [], "seed \(seed)\n\(text)")
      try #require(odd.document == plain.document, "seed \(seed)\n\(text)")
    }
  }

  @Test(arguments: Sample.all)
  func readsWhatItPrintedAsEqualAndPrintsTheSameAgain(_ sample: Sample) throws {
    for (seed, tree) in sample.trees {
      var writer = TreeWriter(seed: seed)
      let document = try #require(read(writer.document(tree)).document)
      let printed = document.xml()
      let again = read(printed)
      try #require(again.findings == [], "seed \(seed)\n\(printed)")
      try #require(again.document == document, "seed \(seed)\n\(printed)")
      try #require(again.document?.xml().utf8.elementsEqual(printed.utf8) == true, "seed \(seed)")
    }
  }

  /// A reader or printer that forgets a field, or confuses two, fails here.
  @Test(arguments: Sample.all)
  func printsExactlyWhatTheFileSays(_ sample: Sample) throws {
    let canonical = CanonicalTree()
    let declaration = try declaration(of: sample.kind)
    for (seed, tree) in sample.trees {
      var writer = TreeWriter(seed: seed)
      let document = try #require(read(writer.document(tree)).document)
      let source = try SourceText(name: "x.xml", contents: Array(document.xml().utf8))
      let printed = XMLTree(printed: try Document.parse(source))
      let expected = canonical.tree(tree, as: declaration)
      if printed == expected { continue }
      var plainWriter = TreeWriter()
      let difference = TextDifference(
        from: plainWriter.lines(of: expected), to: plainWriter.lines(of: printed))
      Issue.record("\(sample.kind.rawValue), seed \(seed)\n\(difference)")
    }
  }

  @Test func samplesHoldEveryElementAndAttribute() throws {
    var found: Set<String> = []
    for sample in Sample.all {
      for (_, tree) in sample.trees {
        for element in tree.all {
          found.insert(element.name)
          found.formUnion(element.attributes.map { "\(element.name)@\($0.name)" })
        }
      }
    }
    for element in Format.elements {
      #expect(found.contains(element.name.rawValue))
      for attribute in element.attributes {
        #expect(found.contains("\(element.name.rawValue)@\(attribute.name)"))
      }
    }
  }
}

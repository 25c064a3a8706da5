import CoequalModel
import CoequalTestSupport
import Markup
import Testing

/// A file has a finding of the grammar exactly when the generated schema refuses it.
@Suite struct SchemaEquivalenceTests {
  private let validator: SchemaValidator

  init() throws {
    validator = try SchemaValidator(
      schema: [
        "coequal.xsd": Array(XMLSchemaWriter.schema().utf8),
        "xml.xsd": Array(XMLSchemaWriter.xmlNamespaceSchema().utf8),
      ], main: "coequal.xsd")
  }

  /// Whether the reader accepts a file, and what the schema says where they disagree.
  private func judge(_ contents: [UInt8]) -> (isAccepted: Bool, disagreement: String?) {
    let findings = DocumentReader.read(name: "x.xml", contents: contents).findings
    let isAccepted = findings.isEmpty
    let problems: [SchemaProblem]
    do {
      problems = validator.validate(try SourceText(name: "x.xml", contents: contents))
    } catch {
      return (isAccepted, isAccepted ? "the reader accepts what is no text: \(error)" : nil)
    }
    guard isAccepted != problems.isEmpty else { return (isAccepted, nil) }
    let reason = problems.first?.message ?? findings.first?.message ?? ""
    return (isAccepted, "only the \(isAccepted ? "schema" : "reader") refuses it: \(reason)")
  }

  @Test func acceptsTheFilesOfTheRepository() throws {
    let files = try PackageFolder.files(in: "Frameworks").filter { $0.hasSuffix(".xml") }
    try #require(files.count > 5)
    for file in files {
      let contents = try PackageFolder.bytes(of: "Frameworks/\(file)")
      let judgement = judge(contents)
      #expect(judgement.isAccepted, "\(file)")
      #expect(judgement.disagreement == nil, "\(file)")
    }
  }

  @Test(arguments: DocumentKind.allCases)
  func agreesOnMutatedDocuments(_ kind: DocumentKind) throws {
    var accepted = 0
    let seeds = Seeds.first(2500, inDebug: 800)
    for seed in seeds {
      var generator = DocumentGenerator(seed: seed / 5, rarity: 3)
      let tree = generator.document(kind, budget: 25)
      var mutator = TreeMutator(seed: seed)
      let mutated = mutator.mutate(tree)
      var writer = TreeWriter(seed: seed.isMultiple(of: 2) ? seed : nil)
      let text = writer.document(mutated)
      let judgement = judge(Array(text.utf8))
      if judgement.isAccepted { accepted += 1 }
      if let disagreement = judgement.disagreement {
        Issue.record("\(kind.rawValue), seed \(seed): \(disagreement)\n\(text)")
      }
    }
    // A mutator that breaks everything, or nothing, tests nothing.
    #expect((0.2..<0.6).contains(Double(accepted) / Double(seeds.count)), "\(accepted)")
  }

  /// What is well-formed still after such damage is what a parser alone lets through.
  @Test func agreesOnDamagedFiles() throws {
    var wellFormed = 0
    for seed in Seeds.first(3750, inDebug: 1200) {
      var generator = DocumentGenerator(seed: seed / 10, rarity: 3)
      var writer = TreeWriter()
      let kinds = DocumentKind.allCases
      let tree = generator.document(kinds[Int(seed) % kinds.count], budget: 25)
      var random = SplitMix(seed: seed)
      let bytes = ByteDamage.damaged(Array(writer.document(tree).utf8), using: &random)
      let judgement = judge(bytes)
      if judgement.isAccepted { wellFormed += 1 }
      if let disagreement = judgement.disagreement {
        Issue.record("seed \(seed): \(disagreement)\n\(String(decoding: bytes, as: UTF8.self))")
      }
    }
    #expect(wellFormed > 20)
  }

  @Test func agreesOnTheHostileCorpus() throws {
    let files = try PackageFolder.files(in: "Tests/HostileCorpus").filter { $0.hasSuffix(".xml") }
    try #require(files.count > 200)
    for file in files {
      let judgement = judge(try PackageFolder.bytes(of: "Tests/HostileCorpus/\(file)"))
      #expect(judgement.disagreement == nil, "\(file)")
    }
  }
}

import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@testable import CoequalChecks

/// The texts of documents, as checks see them.
@Suite struct TextSitesTests {
  /// What translations can translate is what people read; nothing of it may be forgotten.
  @Test(arguments: [DocumentKind.framework, .structure])
  func holdEveryTextThatCanBeTranslated(_ kind: DocumentKind) throws {
    for seed in 0..<60 as Range<UInt64> {
      var generator = DocumentGenerator(seed: seed, rarity: seed == 0 ? 1 : 2)
      var tree = generator.document(kind)
      tree.removeAll { $0 == "deprecated" || $0 == "extends" }
      var writer = TreeWriter()
      let result = DocumentReader.read(
        name: "x.xml", contents: Array(writer.document(tree).utf8))
      let (texts, sites): ([String: String], [TextSite])
      switch try #require(result.document) {
      case .framework(let framework):
        (texts, sites) = (framework.texts, TextSites(of: framework).sites)
      case .structure(let structure):
        (texts, sites) = (structure.texts, TextSites(of: structure).sites)
      default: continue
      }
      // Of things that share an id the last counts as text; here all are there.
      let found = Dictionary(sites.map { ($0.address, $0.text) }, uniquingKeysWith: { $1 })
      #expect(found == texts, "\(kind.rawValue), seed \(seed)")
      let provenance = try #require(result.provenance)
      for site in sites {
        #expect(
          provenance.placedText(of: site.locus).says(site.text),
          "\(kind.rawValue), seed \(seed): \(site.address)")
      }
    }
  }
}

extension XMLTree {
  /// Takes elements out wherever they stand.
  fileprivate mutating func removeAll(where isUnwanted: (String) -> Bool) {
    children = children.compactMap { child in
      guard case .element(var element) = child else { return child }
      if isUnwanted(element.name) { return nil }
      element.removeAll(where: isUnwanted)
      return .element(element)
    }
  }
}

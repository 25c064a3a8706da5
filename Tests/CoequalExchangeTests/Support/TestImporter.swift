import CoequalExchange
import CoequalModel

/// An importer of nothing, which makes what a test wants.
struct TestImporter: Importer {
  let id = Identifier(trusted: "test")
  let title = "For tests"
  let make: @Sendable (inout ImportDraft) -> Void

  func recognise(_ source: ImportSource) -> Recognition { .no }
  func read(_ source: ImportSource, into draft: inout ImportDraft) { make(&draft) }
}

extension CoequalDocument {
  /// The document as if it had been imported, with these names of the source by place.
  func imported(_ ids: [String: String], source: String = "levels.yml") -> CoequalDocument {
    let importer = TestImporter { draft in
      for (number, id) in ids.sorted(by: { $0.key < $1.key }).enumerated() {
        let place = Place(file: "levels.yml", range: number..<number + 1)
        draft.keepID(SourceNode(.text(id.value), at: place), of: id.key)
      }
      draft.add(self)
    }
    return importer.result(of: ImportSource([SourceFile(name: source, text: "")])).documents[0]
  }
}

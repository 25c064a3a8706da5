import CoequalModel
import Markup

/// The structures and frameworks that come with Coequal, to be drawn in by what refers to them.
struct Library {
  let limits: MarkupLimits

  /// The documents that others refer to and that are not among these, with those that they in turn
  /// refer to, and the translations of all of them.
  ///
  /// A document of the project is never replaced: where it has some version of an id, that is the one
  /// that is meant.
  func documents(neededBy results: [DocumentReader.Result]) -> [DocumentReader.Result] {
    var present = Set(results.compactMap(\.identity))
    var open = results.compactMap(\.document)
    var found: [DocumentReader.Result] = []
    while let document = open.popLast() {
      for need in document.references where present.insert(need).inserted {
        guard let id = need.id else { continue }
        for shipped in ShippedDocuments.library where shipped.folder == id.lexical {
          let result = DocumentReader.read(
            name: "coequal:" + shipped.name, contents: Array(shipped.text.utf8), limits: limits)
          found.append(result)
          if let document = result.document { open.append(document) }
        }
      }
    }
    return found
  }
}

extension CoequalDocument {
  /// The documents that this one stands on.
  fileprivate var references: [DocumentReader.Identity] {
    guard case .framework(let framework) = self else { return [] }
    return [
      framework.extends.map { DocumentReader.Identity(kind: .framework, id: $0.framework) },
      framework.structure.map { DocumentReader.Identity(kind: .structure, id: $0.structure) },
    ].compactMap(\.self)
  }
}

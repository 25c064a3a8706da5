import CoequalExchange
import CoequalModel

/// The parts of a package, and which item a link leads to.
struct CasePackage {
  let document: SourceNode
  let items: [SourceNode]
  let rubrics: [SourceNode]
  /// All relations but those of parent and child, by the number of the item that they begin at.
  private(set) var relations: [Int: [CaseAssociation]] = [:]
  /// The relations of children to their parents, in the order written.
  private(set) var parenthoods: [CaseAssociation] = []
  private var numbers: [String: Int] = [:]

  /// Reads the parts; reports what is none.
  ///
  /// - Complexity: O(*n*)
  init(_ root: SourceNode, reportingTo draft: inout ImportDraft) {
    let package = root["CFPackage"] ?? root
    document = package["CFDocument"] ?? SourceNode(.null, at: root.place)
    if document.entries.isEmpty {
      draft.report(
        .unexpectedSource,
        "no CFDocument; expected a map with CFDocument, CFItems and CFAssociations",
        at: Place(
          file: root.place.file, range: root.place.range.lowerBound..<root.place.range.lowerBound))
    }
    items = (package["CFItems"]?.items ?? []).filter { Self.isMap($0, "an item", &draft) }
    rubrics = (package["CFRubrics"] ?? package["CFDefinitions"]?["CFRubrics"])?.items ?? []
    readNumbers(reportingTo: &draft)
    for node in package["CFAssociations"]?.items ?? [] {
      guard Self.isMap(node, "an association", &draft) else { continue }
      guard let association = CaseAssociation(node) else {
        draft.report(
          .unexpectedSource,
          "an association without originNodeURI or destinationNodeURI; expected both",
          at: node.place)
        continue
      }
      if association.kind == .isChildOf {
        parenthoods.append(association)
      } else if let origin = item(association.origin) {
        relations[origin, default: []].append(association)
      } else {
        draft.report(
          .danglingSource, "an association begins at an item that is not in the package",
          at: association.origin.place)
        draft.ledger.leave(node, because: "it begins at an item that is not in the package")
      }
    }
  }

  /// The number of the item that a link leads to.
  func item(_ link: SourceNode) -> Int? {
    link["identifier"]?.text.flatMap { numbers[$0] } ?? link["uri"]?.text.flatMap { numbers[$0] }
  }

  /// Whether a link leads to the document.
  func isDocument(_ link: SourceNode) -> Bool {
    ["identifier", "uri"].contains { name in
      link[name]?.text != nil && link[name]?.text == document[name]?.text
    }
  }

  /// What an item is, where the package says so in Coequal's own words.
  func kind(of item: Int) -> CaseItemKind? {
    items[item]["CFItemTypeURI"]?["uri"]?.text.flatMap { CaseItemKind(uri: $0) }
  }

  /// The relations of one kind that begin at an item.
  func relations(_ kind: CaseAssociation.Kind, of item: Int) -> [CaseAssociation] {
    relations[item]?.filter { $0.kind == kind } ?? []
  }

  private mutating func readNumbers(reportingTo draft: inout ImportDraft) {
    for (number, item) in items.enumerated() {
      for name in ["identifier", "uri"] {
        guard let node = item[name], let text = node.text, !text.isEmpty else { continue }
        if numbers[text] == nil {
          numbers[text] = number
        } else if numbers[text] != number {
          draft.report(
            .repeatedSource, "two items have this \(name); links lead to the first", at: node.place)
        }
      }
    }
  }

  private static func isMap(_ node: SourceNode, _ what: String, _ draft: inout ImportDraft) -> Bool
  {
    if case .map = node.value { return true }
    draft.report(.unexpectedSource, "\(what) is \(node.kind); expected a map", at: node.place)
    return false
  }
}

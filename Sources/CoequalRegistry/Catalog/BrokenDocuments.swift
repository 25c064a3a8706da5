package import CoequalModel

/// Documents whose files have errors, as far as these say what they would be.
///
/// Nothing is said about references to such a document: the finding about its file says enough.
package struct BrokenDocuments: Sendable {
  private var identities: Set<DocumentReader.Identity> = []
  /// Whether some file gave away nothing at all.
  private var holdsUnknown = false

  init() {}

  /// Adds what is known of a broken file; `nil` where nothing is.
  mutating func insert(_ identity: DocumentReader.Identity?) {
    guard let identity else {
      holdsUnknown = true
      return
    }
    identities.insert(identity)
  }

  /// Whether one of the broken files may hold the document.
  package func mayHold(_ kind: DocumentKind, _ id: Identifier) -> Bool {
    holdsUnknown || identities.contains(DocumentReader.Identity(kind: kind, id: id))
      || identities.contains(DocumentReader.Identity(kind: kind, id: nil))
  }
}

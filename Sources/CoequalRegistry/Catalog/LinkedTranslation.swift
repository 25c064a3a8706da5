public import CoequalModel

/// A translation of the catalog.
public struct LinkedTranslation: Sendable {
  /// The translation.
  public let translation: Translation
  /// Where its parts stand.
  package let provenance: Provenance
}

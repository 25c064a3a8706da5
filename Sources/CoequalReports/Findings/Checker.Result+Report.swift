public import CoequalChecks
public import CoequalRegistry

/// The formats in which the findings of a check can be had.
public struct FindingsFormat: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case text
    case json
  }

  let kind: Kind

  /// For people: place, line with a mark, notes and help, at 100 columns and without colour.
  public static let text = FindingsFormat(kind: .text)
  /// For programs: JSON as `Frameworks/schema/findings-1.schema.json` describes it.
  public static let json = FindingsFormat(kind: .json)
}

extension Checker.Result {
  /// The findings as text in a format.
  ///
  /// Equal results give equal bytes. Takes time for the findings and, for each file with findings,
  /// one pass over its bytes.
  public func report(_ format: FindingsFormat, of catalog: Catalog) throws -> String {
    switch format.kind {
    case .text: FindingsText(.plain).render(self, of: catalog)
    case .json: try FindingsDocumentV1.json(self, of: catalog)
    }
  }
}

import CoequalExchange

/// A relation between two items, or between an item and something else.
struct CaseAssociation {
  /// What the relation means; the words are those of CASE.
  enum Kind: String {
    case isChildOf, isPeerOf, isPartOf, exactMatchOf, precedes, isRelatedTo, replacedBy, exemplar
    case hasSkillLevel
  }

  /// What the relation means; `nil` for a word that CASE 1.0 does not have.
  let kind: Kind?
  let node: SourceNode
  let origin: SourceNode
  let destination: SourceNode
  /// Where it stands among its siblings.
  let sequence: Int?

  /// Reads an association; `nil` where one of its ends is missing.
  init?(_ node: SourceNode) {
    guard let origin = node["originNodeURI"], let destination = node["destinationNodeURI"],
      !origin.entries.isEmpty, !destination.entries.isEmpty
    else { return nil }
    self.node = node
    self.origin = origin
    self.destination = destination
    kind = node["associationType"]?.text.flatMap { Kind(rawValue: $0) }
    sequence = node["sequenceNumber"]?.text.flatMap { Int($0) }
  }
}

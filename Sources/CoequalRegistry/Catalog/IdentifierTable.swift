public import CoequalModel

/// From identifiers to their positions in a list.
///
/// Where an identifier occurs more than once the first counts; the others are a finding.
public struct IdentifierTable: Sendable {
  private let positions: [Identifier: Int32]

  init(_ identifiers: some Sequence<Identifier>) {
    var positions: [Identifier: Int32] = [:]
    positions.reserveCapacity(identifiers.underestimatedCount)
    for (position, identifier) in identifiers.enumerated() where positions[identifier] == nil {
      positions[identifier] = Int32(position)
    }
    self.positions = positions
  }

  /// The position of an identifier, if anything has it.
  ///
  /// Takes constant time.
  public subscript(_ identifier: Identifier) -> Int? {
    positions[identifier].map(Int.init)
  }

  /// The identifiers, for suggestions; in no order.
  package var names: some Sequence<String> { positions.keys.lazy.map(\.lexical) }
}

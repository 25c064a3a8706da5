public import CoequalModel

/// From identifiers to their positions in a list.
///
/// Where an identifier occurs more than once the first counts; the others are a finding.
public struct IdentifierTable: Sendable {
  private let positions: [Identifier: Int32]
  /// All identifiers in order where there are few, as of grades, factors and levels: comparing with
  /// some short texts takes less time than hashing one.
  private let few: [Identifier]

  init(_ identifiers: some Sequence<Identifier>) {
    positions = Dictionary(
      zip(identifiers, 0...), uniquingKeysWith: { first, _ in first })
    few = positions.count <= 16 ? Array(identifiers) : []
  }

  /// The position of an identifier, if anything has it.
  ///
  /// Takes constant time.
  public subscript(_ identifier: Identifier) -> Int? {
    few.isEmpty ? positions[identifier].map(Int.init) : few.firstIndex(of: identifier)
  }

  /// The identifiers, for suggestions; in no order.
  package var names: some Sequence<String> { positions.keys.lazy.map(\.lexical) }
}

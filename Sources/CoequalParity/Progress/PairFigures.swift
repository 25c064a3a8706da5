/// One figure for each of two groups, and for both together.
public struct PairFigures: Hashable, Sendable {
  /// Of the compared group, of the reference group, and of both together.
  public let compared, reference, both: Figure

  /// Computes the figures.
  ///
  /// - Parameter figure: The figure of a group: of 0 for the compared and 1 for the reference group, and of
  ///   `nil` for both together.
  init(_ figure: (_ group: Int?) -> Figure) {
    compared = figure(0)
    reference = figure(1)
    both = figure(nil)
  }

  /// The figure of a group.
  ///
  /// - Parameter group: 0 for the compared and 1 for the reference group; `nil` for both together.
  package subscript(group: Int?) -> Figure {
    switch group {
    case nil: both
    case 0?: compared
    default: reference
    }
  }

  /// Whose figures there are, as in ``subscript(_:)``.
  package static let groups: [Int?] = [0, 1, nil]

  /// All three.
  public var all: [Figure] { [compared, reference, both] }
}

/// Whether an edition shows a cell, and why not.
///
/// A suppressed cell has a value that is kept back for the sake of people. That is not the same as a
/// value that is missing, and not the same as one that is there and too uncertain to build on; those
/// belong to the figures, and hold in every edition.
///
/// The reasons are for those who make the edition. Its readers see one and the same mark for all of
/// them: who is told that a cell is suppressed for having too few people knows that it has fewer than
/// the minimum, and that is often narrower than what ``DisclosureRule/countWidth`` promises.
public enum CellState: Hashable, Sendable {
  /// The count and all amounts are shown.
  case shown
  /// Suppressed for itself: fewer people than the minimum, or nobody where that is not to be told.
  case tooFew
  /// Suppressed for itself: one or two people have nearly all of an amount.
  case dominated
  /// Suppressed to protect another cell, which could be computed from this one.
  case protective

  /// Whether the count and the amounts are kept back.
  public var isSuppressed: Bool { self != .shown }

  /// Whether it is suppressed for the sake of its own people.
  public var isPrimary: Bool { self == .tooFew || self == .dominated }
}

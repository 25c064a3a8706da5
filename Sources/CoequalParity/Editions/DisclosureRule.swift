/// What an edition must not tell: declared by whoever answers for it, since laws differ and most name
/// no number.
///
/// Sources: L. Willenborg and T. de Waal, Elements of Statistical Disclosure Control (2001);
/// A. Hundepool and others, Statistical Disclosure Control (2012).
public struct DisclosureRule: Hashable, Sendable {
  /// Whether it is told that nobody is in a cell.
  public enum Zeros: Hashable, Sendable {
    /// A zero is shown, and is never kept back to protect another cell: who knows the company often
    /// knows that nobody is there, and then a zero would protect nothing.
    case shown
    /// A zero is suppressed as a cell with too few people is. This hides many more cells.
    case suppressed
  }

  /// A cell with fewer people is suppressed.
  public let minimumCount: Int
  /// Whether it is told that nobody is in a cell.
  public let zeros: Zeros
  /// The p of the p % rule, as a share; `nil` where the rule is not asked for.
  ///
  /// A cell is suppressed when what all but the two largest have is less than this share of the
  /// largest, so that the second could tell the largest that closely.
  public let dominance: Double?
  /// How wide, in people, what remains possible for a suppressed count must be.
  public let countWidth: Int
  /// How wide what remains possible for a suppressed sum must be, as a share of the sum.
  public let amountWidth: Double

  /// Declares a rule.
  ///
  /// - Parameters:
  ///   - minimumCount: A cell with fewer people is suppressed; at least 1, which suppresses none.
  ///   - zeros: Whether it is told that nobody is in a cell.
  ///   - dominance: The p of the p % rule, as a share; `nil` where it is not asked for.
  ///   - countWidth: How wide what remains possible for a suppressed count must be; at least 1, and
  ///     the minimum count where nothing else is declared.
  ///   - amountWidth: The same for sums, as a share of the sum.
  /// - Throws: ``DisclosureError/rule(_:)`` when a number is out of its bounds.
  public init(
    minimumCount: Int, zeros: Zeros, dominance: Double?, countWidth: Int? = nil, amountWidth: Double
  ) throws(DisclosureError) {
    guard (1...Self.mostWidth).contains(minimumCount) else {
      throw .rule("a minimum count is at least 1")
    }
    guard (1...Self.mostWidth).contains(countWidth ?? minimumCount) else {
      throw .rule("a width of counts is at least 1")
    }
    guard dominance.map({ $0 > 0 && $0.isFinite }) ?? true else {
      throw .rule("a share for dominance is more than 0")
    }
    guard amountWidth > 0, amountWidth.isFinite else {
      throw .rule("a width of amounts is more than 0")
    }
    self.minimumCount = minimumCount
    self.zeros = zeros
    self.dominance = dominance
    self.countWidth = countWidth ?? minimumCount
    self.amountWidth = amountWidth
  }

  private static let mostWidth = 1 << 36

  /// Why a group of people is kept back for its own sake; `nil` where it need not be.
  public func reason(toSuppress content: CellContent) -> CellState? {
    if content.count == 0 { return zeros == .suppressed ? .tooFew : nil }
    if content.count < minimumCount { return .tooFew }
    guard let dominance else { return nil }
    let isDominated = content.amounts.contains {
      $0.sum - $0.largest - $0.second < dominance * $0.largest
    }
    return isDominated ? .dominated : nil
  }
}

/// Which coefficients a two-fold decomposition holds to be neutral.
public enum ReferenceCoefficients: Hashable, Sendable {
  /// Those of the first group.
  case first
  /// Those of the second group.
  case second
  /// A weight for the first group's, the rest for the second's: one half for Reimers (1983).
  case weighted(first: Double)
  /// Weighted by the numbers of rows (Cotton 1988).
  case cotton
  /// Those of both groups together, without a column for the group (Neumark 1988).
  case pooled
  /// Those of both groups together, with a column for the second group that is then left aside
  /// (Jann 2008): what the first group has above them is zero.
  case pooledWithGroup
}

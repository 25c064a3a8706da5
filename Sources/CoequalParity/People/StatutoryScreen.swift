import CoequalModel

/// The first of the three conditions of a joint pay assessment: a difference in average pay of at least
/// the threshold in some category of workers, in either direction.
///
/// Article 10(1) of Directive (EU) 2023/970. The other two conditions, that the difference is not
/// justified by objective criteria and was not remedied within six months, no computation can judge.
public struct StatutoryScreen: Hashable, Sendable {
  /// The declared threshold, 5 % in the directive.
  public let threshold: Double
  /// The categories.
  public let categories: [Category]

  /// One category.
  public struct Category: Hashable, Sendable {
    /// The category of workers.
    public let name: String
    /// The gaps in mean hourly and mean annual pay.
    public let hourly, annual: Figure
    /// Whether one of them reaches the threshold; `nil` where both are unknown.
    public let reaches: Bool?
  }

  /// The categories that reach the threshold.
  public var reaching: [Category] { categories.filter { $0.reaches == true } }

  init(_ slices: [SliceGaps], _ question: PeopleQuestion) {
    threshold = question.threshold
    categories = slices.compactMap { slice in
      guard slice.column == question.categoryColumn, let name = slice.value,
        let hourly = slice.gap(in: .hourly)?.mean, let annual = slice.gap(in: .annual)?.mean
      else { return nil }
      let sizes = [hourly.value, annual.value].compactMap(\.self).map(abs)
      return Category(
        name: name, hourly: hourly, annual: annual,
        reaches: sizes.isEmpty ? nil : sizes.contains { $0 >= question.threshold })
    }
  }
}

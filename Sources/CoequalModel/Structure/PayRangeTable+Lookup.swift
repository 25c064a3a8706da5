/// Whom a pay range is looked up for.
///
/// What is left out is unknown, and matches only ranges that do not ask for it.
public struct PayAudience: Hashable, Sendable {
  /// The grade of the role.
  public var grade: Identifier
  /// The job family of the framework.
  public var family: Identifier?
  /// The kind of track that the role is on.
  public var track: TrackKind?
  /// The pay zone.
  public var zone: Identifier?
  /// The employer.
  public var employer: Identifier?

  /// Describes an audience.
  public init(
    grade: Identifier, family: Identifier? = nil, track: TrackKind? = nil,
    zone: Identifier? = nil, employer: Identifier? = nil
  ) {
    self.grade = grade
    self.family = family
    self.track = track
    self.zone = zone
    self.employer = employer
  }
}

/// The pay range that applies to somebody.
public enum ApplicableRange: Hashable, Sendable {
  /// No range is for them.
  case none
  /// The most specific range that is for them.
  case one(PayRange)
  /// Several ranges that are equally specific: the structure leaves it open.
  case tie([PayRange])
}

extension PayRangeTable {
  /// The range that applies: of those for the audience, the one that says most about whom it is for.
  ///
  /// A range says one thing each by naming a family, a kind of track, a zone and an employer. Takes
  /// time in proportion to the number of ranges.
  public func range(for audience: PayAudience) -> ApplicableRange {
    let candidates = ranges.filter { $0.isFor(audience) }
    guard let most = candidates.map(\.specificity).max() else { return .none }
    let best = candidates.filter { $0.specificity == most }
    return best.count == 1 ? .one(best[0]) : .tie(best)
  }
}

extension PayRange {
  /// How many things the range says about whom it is for, from 0 to 4.
  public var specificity: Int {
    (family == nil ? 0 : 1) + (track == nil ? 0 : 1) + (zone == nil ? 0 : 1)
      + (employer == nil ? 0 : 1)
  }

  fileprivate func isFor(_ audience: PayAudience) -> Bool {
    func fits<Value: Equatable>(_ asked: Value?, _ given: Value?) -> Bool {
      asked == nil || asked == given
    }
    return grade == audience.grade && fits(family, audience.family)
      && fits(track, audience.track) && fits(zone, audience.zone)
      && fits(employer, audience.employer)
  }
}

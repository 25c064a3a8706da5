/// What is known of a person's level in a competency.
///
/// Levels are places on the competency's scale, counted from 0 for the lowest.
public enum LevelState: Hashable, Sendable {
  /// Nobody has rated it, or no rating counts. That is not the lowest level, and not zero.
  case unknown
  /// Every rating is too old; the last level known.
  case stale(Int)
  /// Raters disagree, or the person contests a rating: the level is somewhere in here.
  case contested(ClosedRange<Int>)
  /// The level that the ratings come to.
  case rated(Int)
}

/// What somebody who knows all that is shown must hold for possible about one number.
public struct FeasibleInterval: Hashable, Sendable {
  /// The least that it can be.
  public let lower: Double
  /// The most that it can be; `nil` where nothing shown limits it.
  public let upper: Double?

  /// How far apart the two are; infinite where there is no upper limit.
  public var width: Double { (upper ?? .infinity) - lower }
}

extension Convention {
  // MARK: - Conventions of fair progress

  /// Of whom it is asked whether they were promoted.
  public static let promotionPopulation = Convention(
    "promotion-population", "Of whom is it asked whether they were promoted?",
    option("first-day", "Of everybody who had a role on the first day; each person counts once."),
    option(
      "whole-window",
      "Also of those who came later, by their first role since then; they had less time."))

  /// Whether people who left without a promotion count.
  public static let promotionLeavers = Convention(
    "promotion-leavers", "What is somebody who left without a promotion?",
    option("not-promoted", "Not promoted."),
    option("leave-out", "Left out: nobody knows what would have followed."))

  /// Whether people at the end of a track count.
  public static let promotionEnds = Convention(
    "promotion-ends", "Do people count who are at the end of their track?",
    option(
      "count", "Yes: that a ladder ends is a reason why people on it are not promoted."),
    option("leave-out", "No: only those count who have a role above them."))

  /// Whether days on leave are time until a promotion.
  public static let leaveInTime = Convention(
    "leave-in-time", "Are days on leave part of the time until a promotion, and of that in a role?",
    option(
      "leave-out", "No: the clock stands still. What is longer then was not the absence itself."),
    option("count", "Yes."))

  /// What a step to a role of the same grade does to the time until a promotion.
  public static let sidewaysMoves = Convention(
    "sideways-moves",
    "What does a lateral step or a switch of tracks do to the time until a promotion?",
    option(
      "go-on", "The time goes on; it counts for the track that the person is on."),
    option(
      "begin-anew", "It begins anew; until then the step came instead of a promotion."))

  /// Those of fair progress.
  package static let ofProgress: [Convention] = [
    promotionPopulation, promotionLeavers, promotionEnds, leaveInTime, sidewaysMoves,
  ]
}

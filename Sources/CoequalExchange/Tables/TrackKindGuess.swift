import CoequalModel

/// What kind of track a title sounds like.
struct TrackKindGuess {
  let kind: TrackKind
  /// Why, as a phrase.
  let reason: String

  init(_ title: String) {
    let words = title.lowercased().split { !$0.isLetter }.map(String.init)
    if let word = words.first(where: { ["leadership", "leader", "chief", "head"].contains($0) }) {
      kind = .leader
      reason = "its title has the word '\(word)'"
    } else if let word = words.first(where: { ["management", "manager", "people"].contains($0) }) {
      kind = .manager
      reason = "its title has the word '\(word)'"
    } else {
      kind = .individualContributor
      reason = "its title does not speak of leading or managing people"
    }
  }
}

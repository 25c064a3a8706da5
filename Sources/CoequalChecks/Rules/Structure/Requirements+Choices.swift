import CoequalModel

extension [Requirement] {
  /// Every choice with where it stands, those inside another after it, in the order written.
  ///
  /// Most roles have none, and then the place is not made.
  func choices(
    at locus: @autoclosure () -> Locus
  ) -> [(choice: RequirementChoice, locus: Locus)] {
    guard contains(where: \.isChoice) else { return [] }
    let locus = locus()
    return enumerated().flatMap {
      index, requirement -> [(choice: RequirementChoice, locus: Locus)] in
      guard case .choice(let choice) = requirement else { return [] }
      let place = locus.appending(.requirement(index))
      return [(choice, place)] + choice.alternatives.choices(at: place)
    }
  }
}

extension Requirement {
  fileprivate var isChoice: Bool {
    guard case .choice = self else { return false }
    return true
  }
}

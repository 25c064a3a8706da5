import CoequalModel

extension [Requirement] {
  /// Every choice with where it stands, those inside others after them, in the order written.
  func choices(at locus: Locus) -> [(choice: RequirementChoice, locus: Locus)] {
    enumerated().flatMap { index, requirement -> [(choice: RequirementChoice, locus: Locus)] in
      guard case .choice(let choice) = requirement else { return [] }
      let place = locus.appending(.requirement(index))
      return [(choice, place)] + choice.alternatives.choices(at: place)
    }
  }
}

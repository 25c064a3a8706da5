package import CoequalModel

extension LinkedFramework {
  /// A requirement of a role in full, by its place among all of the role's requirements in the order
  /// written, with where it stands.
  package func requirement(
    _ index: Int, ofRole number: Int
  ) -> (requirement: CompetencyRequirement, locus: Locus)? {
    var remaining = index
    return Self.find(
      &remaining, in: role(number).requirements,
      at: Locus(.role, number, .only(.requirements)))
  }

  private static func find(
    _ remaining: inout Int, in items: [Requirement], at locus: Locus
  ) -> (CompetencyRequirement, Locus)? {
    for (index, item) in items.enumerated() {
      let place = locus.appending(.requirement(index))
      switch item {
      case .competency(let requirement):
        if remaining == 0 { return (requirement, place) }
        remaining -= 1
      case .choice(let choice):
        if let found = find(&remaining, in: choice.alternatives, at: place) { return found }
      }
    }
    return nil
  }
}

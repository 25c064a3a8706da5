import CoequalModel

extension Locus {
  /// The plan itself, or one of its attributes.
  static func plan(_ attribute: String? = nil) -> Locus {
    Locus(.document, 0, attribute: attribute)
  }

  /// A part of a list of the plan.
  static func plan(_ list: ElementName, _ element: ElementName, _ index: Int) -> Locus {
    Locus(.document, 0, .only(list), .child(element, index))
  }

  static func startingPoint(_ index: Int) -> Locus { .plan(.startingPoints, .startingPoint, index) }

  static func outcome(_ index: Int) -> Locus { .plan(.plannedOutcomes, .plannedOutcome, index) }
}

extension Plan {
  /// A text of the plan, with where it stands.
  struct PlacedText {
    let text: String
    let locus: Locus
  }

  /// All texts, in the order of the format.
  var texts: [PlacedText] {
    var texts: [PlacedText] = []
    func add(_ text: String?, _ locus: Locus) {
      if let text { texts.append(PlacedText(text: text, locus: locus)) }
    }
    add(motivation, Locus(.document, 0, .only(.motivation)))
    for (index, outcome) in outcomes.enumerated() {
      let locus = Locus.outcome(index)
      add(outcome.title, locus.appending(.only(.title)))
      add(outcome.benefitToPerson, locus.appending(.only(.forPerson)))
      add(outcome.benefitToOrganization, locus.appending(.only(.forOrganization)))
      add(outcome.evidence, locus.appending(.only(.evidence)))
      for (number, action) in outcome.actions.enumerated() {
        add(action.text, locus.appending(.child(.action, number)))
      }
    }
    for (index, offer) in support.enumerated() { add(offer.text, .plan(.support, .offer, index)) }
    for (index, boundary) in boundaries.enumerated() {
      add(boundary.text, .plan(.boundaries, .boundary, index))
    }
    for (index, commitment) in commitments.enumerated() {
      add(commitment.text, .plan(.commitments, .commitment, index))
    }
    for (index, routine) in routines.enumerated() {
      add(routine.text, .plan(.routines, .routine, index))
    }
    for (index, checkIn) in checkIns.enumerated() {
      add(checkIn.text, .plan(.checkIns, .checkIn, index))
    }
    return texts
  }
}

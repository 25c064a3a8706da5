package import CoequalModel
package import CoequalParity

/// What careers tell of fair progress, with what an edition may show and what readers have to know.
package struct ProgressReport: Sendable {
  /// What was computed.
  package let progress: FairProgress
  /// What may be shown.
  package let disclosure: ProgressDisclosure
  /// The edition; `nil` where none was named.
  package let edition: Edition?
  /// The name of the history.
  package let history: String
  /// How many rows of it were left out.
  package let unfitRows: Int
  /// The ids of people, by their numbers; `nil` where nobody asked for names.
  package let ids: [String]?

  package init(
    progress: FairProgress, disclosure: ProgressDisclosure, edition: Edition?, history: String,
    unfitRows: Int, ids: [String]? = nil
  ) {
    self.progress = progress
    self.disclosure = disclosure
    self.edition = edition
    self.history = history
    self.unfitRows = unfitRows
    self.ids = ids
  }

  /// The figures that may be shown.
  package var figures: [Figure] { disclosure.figures(of: progress) }

  /// Who has been at the end of a track for longest, where names are asked for; `nil` where nobody knows
  /// who is at an end.
  package var longestAtEnd: [(id: String, role: String, years: Double?)]? {
    // An empty list would say that there is nobody.
    if progress.ends.people.isEmpty && !progress.ladders.tracksWithoutKnownEnd.isEmpty {
      return nil
    }
    return ids.map { ids in
      progress.ends.people.prefix(Self.mostPeople).map { person in
        (ids.indices.contains(person.number) ? ids[person.number] : "", person.role, person.years)
      }
    }
  }

  private static let mostPeople = 20

  /// Who waits longest of those whom a test compares; `nil` where that may be chance, or may not be shown.
  func slowest(in test: TimeTest) -> Slowest? {
    let question = progress.question
    guard let value = disclosure.figure(of: test)?.value, value < 1 - question.confidence,
      let place = test.slowest
    else { return nil }
    switch test.subject {
    case .groups: return .group(place == 0 ? question.pair.compared : question.pair.reference)
    case .ladders(let names): return .ladder(names[place])
    case .leave: return place == 1 ? .afterLeave : .beforeLeave
    }
  }

  /// Who waits longest.
  enum Slowest {
    case group(String)
    case ladder(String)
    case beforeLeave, afterLeave
  }
}

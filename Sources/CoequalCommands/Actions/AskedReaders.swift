import Coequal
import CoequalChecks
import CoequalParity
import CoequalRegistry

/// For whom a report about people is, and by which conventions: what the arguments name of a project.
struct AskedReaders {
  let edition: Identifier?
  let minimumGroup: GroupSize?
  let conventionSet: Identifier?
  let choices: [(convention: Identifier, value: Identifier)]

  init(_ readers: EditionOptions, _ conventions: ConventionOptions) {
    edition = readers.edition
    minimumGroup = readers.minimumGroup
    conventionSet = conventions.conventions
    choices = conventions.choices
  }

  /// Groups of fewer people are not shown where nobody says from which size on.
  static let standardMinimum = 10

  /// The edition; `nil` where none is named.
  func edition(of project: Project) throws(Refusal) -> Edition? {
    guard let edition else { return nil }
    if let found = project.editions.first(where: { $0.id == edition }) { return found }
    throw Refusal(
      message: unknown("edition", edition.lexical, among: project.editions.map(\.id.lexical)))
  }

  /// The answers that are followed: those of the edition, unless the arguments name others.
  func conventions(for catalog: Catalog, _ edition: Edition?) throws(Refusal) -> Conventions {
    do {
      return try Checker(conventionSet: conventionSet ?? edition?.conventions, choices: choices)
        .conventions(for: catalog)
    } catch {
      throw Refusal(message: error.description, outcome: .wrongUsage)
    }
  }

  /// What the edition must not tell.
  func rule(_ edition: Edition?) throws(DisclosureError) -> DisclosureRule {
    try DisclosureRule(
      minimumCount: edition?.minimumGroup?.number ?? minimumGroup?.number
        ?? Self.standardMinimum, zeros: .shown, dominance: edition?.dominance?.fraction,
      amountWidth: 0.1)
  }
}

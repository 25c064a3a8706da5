import CoequalExchange
import CoequalModel

/// A level of the standard: a height that all disciplines share.
struct Level {
  let key: String
  let id: SourceNode
  let root: SourceNode
  /// The id that the level has on scales and as a grade.
  let identifier: Identifier

  /// How high it stands; levels without a rank stand in the order written, above all others.
  var rank: Int { root["ordinalRank"]?.integer ?? .max }

  /// The title of the level on each kind of ladder, where it has one.
  func title(_ ladder: Ladder) -> String? {
    let title =
      root[ladder == .professional ? "professionalTitle" : "managementTitle"]?.text?
      .collapsed ?? ""
    return title.isEmpty ? nil : title
  }

  /// The titles of both ladders.
  var titles: String {
    let titles = Ladder.allCases.compactMap { title($0) }
    return titles.isEmpty ? key : titles.joined(separator: " / ")
  }
}

/// The two kinds of ladder that the source knows.
enum Ladder: CaseIterable {
  case professional, management

  /// The name of the texts that are for this ladder.
  var responsibilities: String {
    self == .professional ? "professionalResponsibilities" : "managementResponsibilities"
  }

  /// The name of the sentence about a job of this ladder.
  var summary: String {
    self == .professional ? "professionalRoleSummary" : "managementRoleSummary"
  }
}

/// The words by which the format orders skills and behaviours, the lowest first.
enum Words {
  static let proficiencies = ["awareness", "foundational", "working", "practitioner", "expert"]
  static let maturities = [
    "emerging", "developing", "practicing", "role-modeling", "exemplifying",
  ]

  /// The word so many steps above another; the last one at either end.
  static func word(_ word: String, movedBy steps: Int, in words: [String]) -> String? {
    guard let offset = words.firstIndex(of: word) else { return nil }
    let (moved, isTooFar) = offset.addingReportingOverflow(steps)
    if isTooFar { return steps < 0 ? words.first : words.last }
    return words[min(max(moved, 0), words.count - 1)]
  }

  static func scale(_ id: String, _ title: String, of words: [String]) -> Scale {
    Scale(
      id: Identifier(trusted: id), title: title,
      levels: words.map { ScaleLevel(id: Identifier(trusted: $0)) })
  }
}

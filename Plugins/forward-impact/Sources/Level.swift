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

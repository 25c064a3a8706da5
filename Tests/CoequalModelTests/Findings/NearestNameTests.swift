import CoequalModel
import CoequalTestSupport
import Testing

@Suite struct NearestNameTests {
  @Test(
    arguments: [
      ("rol", ["role", "rule"], "role"), ("tilte", ["title", "text"], "title"),
      ("TRACK", ["tracks"], "tracks"), ("trcak-ceiling", ["track-ceiling"], "track-ceiling"),
      ("a", ["b"], "b"), ("ab", ["ba"], "ba"), ("bürgerrat", ["burgerrat"], "burgerrat"),
      ("xalignment", ["alignment"], "alignment"), ("alignmen", ["alignment"], "alignment"),
    ])
  func findsWhatWasMeant(_ name: String, _ candidates: [String], _ nearest: String) {
    #expect(NearestName.suggestion(for: name, among: candidates) == nearest)
  }

  @Test(
    arguments: [
      ("role", []), ("role", ["role"]), ("encoding", ["path"]), ("ab", ["cd"]), ("", ["abcd"]),
      ("abc", ["xyz"]), ("role", ["requirements"]),
    ])
  func findsNothingWhereNothingIsNear(_ name: String, _ candidates: [String]) {
    #expect(NearestName.suggestion(for: name, among: candidates) == nil)
  }

  @Test func prefersTheNearerAndThenTheAlphabeticallyFirst() {
    let names = ["designs", "resign", "design", "designs"]
    #expect(
      NearestName.nearest(to: "desing", among: names, most: 9) == ["design", "designs", "resign"])
    #expect(NearestName.suggestion(for: "g9", among: ["g3", "g1", "g2"]) == "g1")
  }

  @Test func handlesNamesOfAnyLength() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(NearestName.suggestion(for: long, among: [long + "b"]) == long + "b")
    #expect(NearestName.suggestion(for: "a", among: [long]) == nil)
  }

  /// The table looks only near the diagonal; this is the same without that.
  @Test func agreesWithThePlainDefinition() {
    var random = SplitMix(seed: 11)
    for _ in 0..<3000 {
      let (first, second) = (word(&random), word(&random))
      let limit = max(1, max(first.count, second.count) / 3)
      let isNear = first != second && distance(Array(first.utf8), Array(second.utf8)) <= limit
      #expect(
        (NearestName.suggestion(for: first, among: [second]) != nil) == isNear,
        "\(first) \(second)")
    }
  }

  private func word(_ random: inout SplitMix) -> String {
    String((0..<random.index(9)).map { _ in random.pick(Array("abc")) })
  }

  private func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var rows = [Array(0...second.count)]
    for i in first.indices {
      var row = [i + 1]
      for j in second.indices {
        var best = min(
          rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (first[i] == second[j] ? 0 : 1))
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[first.count][second.count]
  }
}

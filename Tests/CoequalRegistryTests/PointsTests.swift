import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// The points of evaluated roles, which reports on equal pay rest on.
@Suite struct PointsTests {
  private func points(_ evaluation: String, factors: String, total: String = "") async throws
    -> String?
  {
    let catalog = await Registry(documents: [
      "s": DocumentText.structure(
        after: "<job-evaluation id=\"j\"\(total)>\(factors)</job-evaluation>"),
      "f": DocumentText.framework(
        "<tracks><track id=\"t\" kind=\"hybrid\"><title>T</title>"
          + DocumentText.role("r", "g1", evaluation) + "</track></tracks>"),
    ]).load()
    try #require(catalog.lines == [])
    let framework = try #require(catalog.frameworks.first)
    return framework.structure?.points(of: framework.role(0))?.lexical
  }

  private func factor(_ id: String, _ weight: String, steps: Int, points: String = "") -> String {
    let steps = (1...steps).map { "<step level=\"\($0)\"\(points)>x</step>" }.joined()
    return
      "<factor id=\"\(id)\" criterion=\"skills\" weight=\"\(weight)\"><title>F</title>\(steps)</factor>"
  }

  private func evaluation(_ values: (String, Int)...) -> String {
    let values = values.map { "<value factor=\"\($0.0)\" level=\"\($0.1)\" because=\"x\"/>" }
    return "<evaluation>\(values.joined())</evaluation>"
  }

  @Test func weightTimesLevelOverHighestLevelTimesTheSchemesPoints() async throws {
    let factors = factor("a", "60%", steps: 4) + factor("b", "40%", steps: 2)
    #expect(try await points(evaluation(("a", 3), ("b", 1)), factors: factors) == "650")
    #expect(try await points(evaluation(("a", 4), ("b", 2)), factors: factors) == "1000")
    let total = " points=\"500\""
    #expect(
      try await points(evaluation(("a", 3), ("b", 1)), factors: factors, total: total) == "325")
  }

  @Test func pointsAreRoundedHalvesUpToFourPlaces() async throws {
    let thirds = factor("a", "100%", steps: 3)
    #expect(try await points(evaluation(("a", 1)), factors: thirds) == "333.3333")
    #expect(try await points(evaluation(("a", 2)), factors: thirds) == "666.6667")
    let half = factor("a", "0.0001%", steps: 20)
    #expect(
      try await points(evaluation(("a", 1)), factors: half, total: " points=\"1000\"") == "0.0001",
      "0.00005 is half of the last place")
  }

  @Test func pointsThatAreWrittenWin() async throws {
    let factors = factor("a", "60%", steps: 4, points: " points=\"12.5\"")
    #expect(try await points(evaluation(("a", 4)), factors: factors) == "12.5")
  }

  @Test func aRoleWithoutALevelOnEveryFactorHasNoPoints() async throws {
    let factors = factor("a", "60%", steps: 4) + factor("b", "40%", steps: 2)
    #expect(try await points(evaluation(("a", 1)), factors: factors) == nil)
    #expect(try await points(evaluation(("a", 1), ("b", 9)), factors: factors) == nil)
    #expect(try await points("", factors: factors) == nil)
  }

  @Test func pointsBeyondTheLargestNumberAreNone() async throws {
    let factors =
      factor("a", "100%", steps: 1, points: " points=\"99999999999999\"")
      + factor("b", "100%", steps: 1, points: " points=\"99999999999999\"")
    #expect(try await points(evaluation(("a", 1), ("b", 1)), factors: factors) == nil)
  }
}

import CoequalModel
import CoequalParity
import CoequalStatistics
import Testing

/// Midpoints against points, and what supports a claim of equal value.
@Suite struct PointsLineTests {
  private typealias Example = RangeExample

  /// A factor with steps of a hundred points each.
  private func evaluation(_ status: String) -> String {
    """
    <job-evaluation id="points" \(status)><factor id="knowledge" criterion="skills" weight="100%">\
    <title>Knowledge</title>\((1...10).map { "<step level=\"\($0)\">\($0)</step>" }.joined())\
    </factor></job-evaluation>
    """
  }

  private func parity(
    _ midpoints: [Int], levels: [Int?], status: String = "status=\"agreed\""
  ) async throws -> RangeParity {
    let roles = zip(1..., levels).map { grade, level in
      let values = level.map {
        """
        <evaluation><value factor="knowledge" level="\($0)" because="so"/></evaluation>
        """
      }
      return """
        <role id="r\(grade)" grade="g\(grade)"><title>R\(grade)</title>\(values ?? "")</role>
        """
    }
    let track =
      "<track id=\"t\" kind=\"individual-contributor\"><title>T</title>\(roles.joined())</track>"
    let ranges = zip(1..., midpoints).map { grade, midpoint in
      Example.range("g\(grade)", (midpoint / 2, midpoint, midpoint * 2))
    }
    return try await Example.parity(
      ranges.joined(), evaluation: status == "none" ? "" : evaluation(status),
      frameworks: ["engineering": "<tracks>\(track)</tracks>"])
  }

  @Test func rangesOnALineHaveNoDistance() async throws {
    // Pay rises with the square of the points.
    let parity = try await parity([10000, 40000, 160_000], levels: [1, 2, 4])
    #expect(isClose(try parity.value("everywhere/line/slope"), 2))
    for grade in ["g1", "g2", "g3"] {
      #expect(abs(try parity.value("everywhere/\(grade)/engineering/distance")) < 1e-12)
    }
  }

  @Test func lineIsThatOfTheRegression() async throws {
    let parity = try await parity([30000, 36000, 50000, 52000], levels: [2, 3, 4, 6])
    let (points, midpoints) = ([200.0, 300, 400, 600], [30000.0, 36000, 50000, 52000])
    var design = Design(rows: 4)
    try design.add(Sample(points.map { ln($0) }, named: "points"))
    let regression = try Regression(
      of: Sample(midpoints.map { ln($0) }, named: "midpoints"), on: design)
    let slope = try regression.coefficient(of: "points")
    let intercept = try regression.coefficient(of: Design.intercept)
    #expect(isClose(try parity.value("everywhere/line/slope"), slope))
    #expect(isClose(try parity.value("everywhere/line/intercept"), intercept))
    for (grade, residual) in zip(1..., regression.residuals) {
      let distance = try parity.value("everywhere/g\(grade)/engineering/distance")
      #expect(isClose(distance, powerLessOne(residual)))
    }
  }

  @Test func twoGradesMakeNoLine() async throws {
    let parity = try await parity([10000, 40000, 160_000], levels: [1, 2, nil])
    #expect(
      try parity.figure("everywhere/line/slope").absence
        == .refused("a line needs 3 grades with points, and there are 2"))
    #expect(try parity.figure("everywhere/g1/engineering/distance").value == nil)
  }

  @Test func equalPointsMakeNoLine() async throws {
    let parity = try await parity([10000, 40000, 160_000], levels: [3, 3, 3])
    #expect(try parity.figure("everywhere/line/slope").absence == .undefined)
  }

  @Test(
    arguments: [
      ("status=\"agreed\"", 1, []), ("status=\"in-force\"", 1, []),
      ("status=\"draft\"", 1, [.status(.draft)]), ("", 1, [.status(nil)]),
      ("status=\"agreed\"", nil, [.noneEvaluated]), ("none", nil, [.noEvaluation]),
    ] as [(String, Int?, [EqualValueSupport.Reason])])
  func claimOfEqualValueNeedsAnAgreedEvaluation(
    _ status: String, _ level: Int?, _ reasons: [EqualValueSupport.Reason]
  ) async throws {
    let parity = try await parity([10000], levels: [level], status: status)
    #expect(parity.support.map(\.reasons) == [reasons])
  }
}

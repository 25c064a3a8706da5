import CoequalStatistics
import CoequalTestSupport
import Testing

@Suite struct DecompositionTests {
  private struct Made {
    let design: Design
    let response: Sample
    let isFirst: [Bool]
    let job: FactorCoding
  }

  private func made(_ seed: UInt64) throws -> Made {
    var numbers = SplitMix(seed: seed)
    let count = 120
    let isFirst = (0..<count).map { _ in numbers.uniform() < 0.4 }
    let age = isFirst.map { 40 + 8 * numbers.normal() + ($0 ? 3 : 0) }
    let codes = isFirst.map { Int32(numbers.index($0 ? 3 : 2)) + ($0 ? 0 : 1) }
    let y = (0..<count).map { row in
      7 + 0.01 * age[row] + 0.2 * Double(codes[row]) + (isFirst[row] ? 0.1 : 0)
        + 0.1 * numbers.normal()
    }
    let job = try FactorCoding(
      "job", codes: codes.map { min($0, 2) }, levels: ["a", "b", "c"], reference: "c")
    var design = Design(rows: count)
    try design.add(Sample(isFirst.map { $0 ? 1 : 0 }, named: "first"))
    try design.add(Sample(age, named: "age"))
    try design.add(job)
    return Made(
      design: design, response: try Sample(y, named: "y"), isFirst: isFirst, job: job)
  }

  // MARK: - Gelbach

  @Test(arguments: 1...10) func partsAddUpToTheChange(_ seed: UInt64) throws {
    let made = try made(seed)
    let blocks = [
      GelbachDecomposition.Block("age", columns: ["age"]),
      .init("job", columns: ["job:a", "job:b"]),
    ]
    let there = try GelbachDecomposition(
      of: "first", response: made.response, on: made.design, blocks: blocks)
    let sum = CompensatedSum(there.parts.map(\.value)).value
    #expect(abs(sum - there.change) < 1e-13)
    let back = try GelbachDecomposition(
      of: "first", response: made.response, on: made.design, blocks: blocks.reversed())
    #expect(Set(back.parts) == Set(there.parts))
  }

  @Test func partsAddUpWhenColumnsDepend() throws {
    let made = try made(3)
    var design = made.design
    try design.add(Sample(made.isFirst.map { $0 ? 3 : 1 }, named: "again"))
    let parts = try GelbachDecomposition(
      of: "first", response: made.response, on: design,
      blocks: [
        .init("job", columns: ["job:a", "job:b"]), .init("rest", columns: ["age", "again"]),
      ])
    #expect(abs(CompensatedSum(parts.parts.map(\.value)).value - parts.change) < 1e-13)
  }

  @Test func blocksThatCannotBeAreRefused() throws {
    let made = try made(1)
    func decompose(_ column: String, _ blocks: [[String]]) throws {
      _ = try GelbachDecomposition(
        of: column, response: made.response, on: made.design,
        blocks: blocks.map { .init("b", columns: $0) })
    }
    #expect(throws: StatisticsError.unknownColumn("pay")) { try decompose("first", [["pay"]]) }
    #expect(throws: StatisticsError.repeatedColumn("age")) {
      try decompose("first", [["age"], ["age"]])
    }
    #expect(throws: StatisticsError.self) { try decompose("age", [["age"]]) }
    #expect(throws: StatisticsError.self) { try decompose("first", [["age"]]) }
  }

  // MARK: - Oaxaca and Blinder

  private static let references: [ReferenceCoefficients] = [
    .first, .second, .weighted(first: 0.5), .cotton, .pooled, .pooledWithGroup,
  ]

  private func decomposition(_ seed: UInt64, reference: String = "c") throws -> OaxacaBlinder {
    var numbers = SplitMix(seed: seed)
    let count = 90
    let isFirst = (0..<count).map { $0 % 2 == 0 }
    let age = (0..<count).map { _ in 40 + 8 * numbers.normal() }
    let codes = (0..<count).map { _ in Int32(numbers.index(3)) }
    let y = (0..<count).map { 7 + 0.01 * age[$0] + 0.2 * Double(codes[$0]) + numbers.normal() }
    let job = try FactorCoding("job", codes: codes, levels: ["a", "b", "c"], reference: reference)
    var design = Design(rows: count)
    try design.add(Sample(age, named: "age"))
    try design.add(job)
    return try OaxacaBlinder(
      of: Sample(y, named: "y"), on: design, isFirst: isFirst, normalized: [job])
  }

  @Test(arguments: references) func twoPartsAddUp(_ reference: ReferenceCoefficients) throws {
    let whole = try decomposition(4)
    let parts = whole.twoFold(reference)
    #expect(abs(parts.explained.value + parts.unexplained.value - whole.difference) < 1e-13)
  }

  @Test func threePartsAddUp() throws {
    let whole = try decomposition(5)
    let parts = whole.threeFold
    let sum = parts.endowments.value + parts.coefficients.value + parts.interaction.value
    #expect(abs(sum - whole.difference) < 1e-13)
  }

  @Test func theReferenceLevelDoesNotMatterWhenNormalized() throws {
    let (one, other) = (try decomposition(6, reference: "a"), try decomposition(6, reference: "b"))
    for detail in one.twoFold(.pooled).details {
      let match = try #require(other.twoFold(.pooled).details.first { $0.column == detail.column })
      #expect(abs(match.explained - detail.explained) < 1e-13)
      #expect(abs(match.unexplainedFirst - detail.unexplainedFirst) < 1e-13)
    }
    let errors = (
      one.threeFold.coefficients.standardError, other.threeFold.coefficients.standardError
    )
    #expect(try #require(errors.0).agrees(with: try #require(errors.1), within: 1e-10))
  }

  @Test func aGroupWithoutALevelIsRefused() throws {
    let design = try made(2)
    #expect(throws: StatisticsError.self) {
      try OaxacaBlinder(
        of: design.response, on: design.design, isFirst: design.isFirst, normalized: [design.job])
    }
  }
}

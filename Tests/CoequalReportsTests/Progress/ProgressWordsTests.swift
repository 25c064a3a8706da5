import CoequalCensus
import CoequalModel
import CoequalParity
import CoequalReports
import Testing

/// What a report about fair progress says, and does not repeat.
@Suite struct ProgressWordsTests {
  private static let roles = [("l", TrackKind.leader), ("e", .individualContributor)].flatMap {
    letter, kind in
    (1...2).map { (grade: Int) in
      CareerLadders.Role(
        name: "a/\(letter)\(grade)", track: "a/\(letter)", kind: kind, grade: "g\(grade)",
        rank: grade)
    }
  }

  private static func text(
    _ minimum: Int, _ people: [(group: String?, role: Int32, isPromoted: Bool)]
  ) throws -> String {
    SheetText(.plain).render(.progress(try report(minimum, people)))
  }

  /// People hired into roles, some of whom are promoted after two years.
  private static func report(
    _ minimum: Int, _ people: [(group: String?, role: Int32, isPromoted: Bool)],
    on ladders: CareerLadders = CareerLadders(roles), ids: [String]? = nil
  ) throws -> ProgressReport {
    let steps = people.indices.flatMap { person -> [HistoryStep] in
      let hire = HistoryStep(
        person: Int32(person), day: 10_000, event: .hire, role: people[person].role)
      let promotion = HistoryStep(
        person: Int32(person), day: 10_730, event: .promotion, role: people[person].role + 1)
      return people[person].isPromoted ? [hire, promotion] : [hire]
    }
    let history = History(
      people: people.indices.map { "p\($0)" }, steps: steps,
      groups: ["sex": CodedColumn(people.map(\.group))], lastDay: 11_500)
    let from = try #require(CalendarDate(daysSince1970: 10_100))
    let to = try #require(CalendarDate(daysSince1970: 11_500))
    let progress = FairProgress(
      ProgressQuestion(from: from, to: to), about: history, on: ladders)
    let rule = try DisclosureRule(
      minimumCount: minimum, zeros: .shown, dominance: nil, amountWidth: 0.1)
    return ProgressReport(
      progress: progress, disclosure: try ProgressDisclosure(of: progress, rule), edition: nil,
      history: "history.csv", unfitRows: 0, ids: ids)
  }

  private static func both(_ count: Int) -> [(group: String?, role: Int32, isPromoted: Bool)] {
    (0..<count).map { (group: $0.isMultiple(of: 2) ? "f" : "m", role: 2, isPromoted: false) }
  }

  @Test func textsOfSinglePeopleAreNotRepeated() throws {
    let odd = (0..<5).map { (group: Optional("secret \($0)"), role: Int32(2), isPromoted: false) }
    let text = try Self.text(10, Self.both(60) + odd)
    #expect(!text.contains("secret"))
    #expect(text.contains("others: fewer than 20"))
  }

  @Test func groupsOfEnoughPeopleAreNamed() throws {
    let others = (0..<40).map { place in
      (
        group: Optional(place < 30 ? "x" : place < 39 ? "y" : "z"), role: Int32(2),
        isPromoted: false
      )
    }
    let text = try Self.text(10, Self.both(60) + others)
    #expect(text.contains("'x': 20 or more, others: fewer than 20"))
    #expect(!text.contains("'y'") && !text.contains("'z'"))
  }

  @Test func manyTextsAreNoGroups() throws {
    let texts = (0..<13).map { (group: Optional("text\($0)"), role: Int32(2), isPromoted: false) }
    #expect(try !Self.text(1, Self.both(8) + texts).contains("text1"))
    #expect(try Self.text(1, Self.both(8) + texts.prefix(3)).contains("'text1': 1"))
  }

  @Test func whatFourFifthsSayIsToldInEachRow() throws {
    let exact = (0..<45).map { place in
      (
        group: Optional(place < 25 ? "f" : "m"), role: Int32(2),
        isPromoted: place < 25 ? place < 11 : place < 36
      )
    }
    let leaders = (0..<4).map { _ in (group: Optional("f"), role: Int32(0), isPromoted: true) }
    let text = try Self.text(1, exact + leaders)
    let rows = text.split(separator: "\n")
    #expect(rows.contains { $0.contains("11 of 25") && $0.contains("not below") })
    #expect(rows.contains { $0.hasPrefix("leader") && $0.contains("not known") })
    #expect(!text.contains("below four fifths of the other"))
  }

  private static func roles(withoutRank: Set<String>) -> CareerLadders {
    CareerLadders(
      roles.map { role in
        CareerLadders.Role(
          name: role.name, track: role.track, kind: role.kind, grade: role.grade,
          rank: withoutRank.contains(role.name) ? nil : role.rank)
      })
  }

  /// Without a structure nobody knows which grade is the higher one.
  @Test func withoutAnOrderOfGradesNobodyIsSaidToBeAtAnEndOrBelow() throws {
    let ladders = Self.roles(withoutRank: Set(Self.roles.map(\.name)))
    let report = try Self.report(1, Self.both(8), on: ladders, ids: (0..<8).map { "p\($0)" })
    let words = SheetText(.plain).render(.progress(report))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Where tracks end is not known."))
    #expect(words.contains("Declare the order of grades in a structure"))
    #expect(!words.contains("goes as high as"))
    #expect(words.contains("individual-contributor 4 not known"))
    #expect(!words.contains("Longest at the end of a track"))
    let json = try ProgressDocumentV1.json(report)
    #expect(!json.contains("\"person\""))
    #expect(json.contains("Where tracks end is not known."))
    #expect(json.contains("refused"))
    #expect(json.contains("notKnown"))
  }

  @Test func tracksWithSomeGradesWithoutAnOrderAreNamed() throws {
    let report = try Self.report(1, Self.both(8), on: Self.roles(withoutRank: ["a/e2"]))
    let words = SheetText(.plain).render(.progress(report))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Where these tracks end is not known: a/e."))
  }

  @Test func testsSayWhatTheyHoldEqual() throws {
    let text = try Self.text(1, Self.both(40))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("The test compares people on equal grades and ladders; the table"))
    #expect(text.contains("'f' and 'm', on equal grades and ladders"))
  }
}

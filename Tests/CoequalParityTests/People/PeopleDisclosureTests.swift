import CoequalParity
import Testing

@Suite struct PeopleDisclosureTests {
  private static func disclosure(
    _ minimum: Int, showsExtremes: Bool = false
  ) throws -> (PeopleParity, PeopleDisclosure) {
    let workforce = try PeopleFiguresTests.workforce(120, seed: 9)
    let report = PeopleParity(PeopleFiguresTests.question, about: workforce)
    let rule = try DisclosureRule(
      minimumCount: minimum, zeros: .shown, dominance: nil, amountWidth: 0.1)
    return (
      report, try PeopleDisclosure(of: report, about: workforce, rule, showsExtremes: showsExtremes)
    )
  }

  @Test func everythingIsShownWhereOnePersonIsEnough() throws {
    let (report, disclosure) = try Self.disclosure(1)
    #expect(report.slices.allSatisfy { disclosure.state(of: $0).showsGaps })
  }

  @Test(arguments: [5, 10, 15, 20])
  func smallGroupsAreNotShownAndNeitherIsWhatTellsThem(_ minimum: Int) throws {
    let (report, disclosure) = try Self.disclosure(minimum)
    for slice in report.slices where disclosure.state(of: slice).showsGaps {
      #expect(slice.comparedCount >= minimum)
      #expect(slice.referenceCount >= minimum)
    }
    // Where one value of a column is hidden, and its column's total is shown, so is another.
    for column in ["category", "grade"] {
      let hidden = report.slices.filter {
        $0.column == column && disclosure.state(of: $0).compared.isSuppressed
      }
      #expect(hidden.count != 1 || !disclosure.showsTotals)
    }
  }

  @Test func allTablesOfAReportShowTheSameTotals() throws {
    let (report, disclosure) = try Self.disclosure(200)
    #expect(!disclosure.showsTotals)
    #expect(disclosure.figures(of: report.everybody).isEmpty)
  }

  @Test func gapOfFewRecipientsIsNotShown() throws {
    let (report, disclosure) = try Self.disclosure(10)
    for slice in report.slices {
      for gap in slice.gaps where disclosure.shows(gap, of: slice) {
        #expect(gap.comparedCount == 0 || gap.comparedCount >= 10)
        #expect(gap.referenceCount == 0 || gap.referenceCount >= 10)
      }
    }
  }
}

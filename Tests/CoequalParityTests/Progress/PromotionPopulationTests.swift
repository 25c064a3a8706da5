import CoequalModel
import CoequalParity
import Testing

/// Of whom it is asked whether they were promoted.
@Suite struct PromotionPopulationTests {
  /// On the first day: one who is promoted, one who leaves, one at the end of a track; later one who comes
  /// and is promoted.
  private func everybody(_ choices: (Convention, String)...) throws -> PairCounts {
    var example = CareerExample()
    for group in ["f", "m"] {
      example.add(group, [(0, .hire, "m1"), (200, .promotion, "m2")])
      example.add(group, [(0, .hire, "m1"), (300, .end, "m1")])
      example.add(group, [(0, .hire, "m2")])
      example.add(group, [(150, .hire, "m1"), (400, .promotion, "m2")])
    }
    return try example.progress(from: 100, to: 1000, choosing: choices).rates.everybody.people
  }

  @Test func whoIsThereOnTheFirstDayCountsOnce() throws {
    #expect(try everybody() == PairCounts(compared: 3, reference: 3))
  }

  @Test func whoLeftOrIsAtTheEndMayBeLeftOut() throws {
    let one = PairCounts(compared: 2, reference: 2)
    #expect(try everybody((.promotionLeavers, "leave-out")) == one)
    #expect(try everybody((.promotionEnds, "leave-out")) == one)
  }

  @Test func whoCameLaterMayCountToo() throws {
    #expect(
      try everybody((.promotionPopulation, "whole-window"))
        == PairCounts(compared: 4, reference: 4))
  }

  @Test func threeYearsCountWhereNobodySaysFromWhenOn() throws {
    let question = ProgressQuestion(to: try #require(CalendarDate("2026-12-31")))
    #expect(question.countedFrom == CalendarDate("2023-12-31"))
  }

  @Test func laddersAreComparedOnEqualGrades() throws {
    // Leaders are all on the grade where one in two is promoted, experts on one where all are.
    var example = CareerExample()
    for place in 0..<40 {
      let isPromoted = place.isMultiple(of: 2)
      for (letter, grade) in [("l", 2), ("e", place < 8 ? 2 : 1)] {
        let promoted: [(Int, CareerEvent, String)] =
          isPromoted || grade == 1 ? [(200, .promotion, "\(letter)\(grade + 1)")] : []
        example.add(place < 20 ? "f" : "m", [(0, .hire, "\(letter)\(grade)")] + promoted)
      }
    }
    let rates = try example.progress(from: 100, to: 1000).rates
    #expect(rates.reference == "leader")
    let experts = try #require(rates.besides.first)
    #expect(experts.ratio.value == 1.8)
    #expect(experts.oddsRatio.value == 1)
  }

  /// Who left has no group where the history does not tell it, and was not promoted all the same.
  @Test func laddersAreComparedWithPeopleOfNeitherGroup() throws {
    var example = CareerExample()
    for place in 0..<40 {
      let isPromoted = place < 20
      for letter in ["l", "e"] {
        example.add(
          place.isMultiple(of: 2) ? "f" : "m",
          [(0, .hire, "\(letter)1")] + (isPromoted ? [(200, .promotion, "\(letter)2")] : []))
      }
      example.add(nil, [(0, .hire, "e1"), (300, .end, "e1")])
    }
    let rates = try example.progress(from: 100, to: 1000).rates
    let experts = try #require(rates.besides.first)
    #expect(experts.people == PairCounts(compared: 80, reference: 40))
    #expect(experts.promoted == PairCounts(compared: 20, reference: 20))
    #expect(experts.ratio.value == 0.5)
    #expect(rates.ladders.map(\.people.compared) == [20, 20])
    let without = try example.progress(
      from: 100, to: 1000, choosing: [(.promotionLeavers, "leave-out")])
    #expect(without.rates.besides.first?.people == PairCounts(compared: 40, reference: 40))
  }

  @Test func ladderOfNobodyOfBothGroupsIsComparedToo() throws {
    var example = CareerExample()
    for place in 0..<20 {
      example.add(place < 10 ? "f" : "m", [(0, .hire, "e1")])
      if place > 0 { example.add(nil, [(0, .hire, "m1"), (200, .promotion, "m2")]) }
    }
    let rates = try example.progress(from: 100, to: 1000).rates
    #expect(rates.table.rows == ["individual-contributor"])
    #expect(rates.reference == "individual-contributor")
    #expect(rates.besides.map(\.people) == [PairCounts(compared: 19, reference: 20)])
  }

  @Test func whoCameBackAndWasPromotedCounts() throws {
    var example = CareerExample()
    example.add(
      "f", [(0, .hire, "e1"), (200, .end, "e1"), (300, .hire, "e1"), (400, .promotion, "e2")])
    let rate = try example.progress(
      from: 100, to: 1000, choosing: [(.promotionLeavers, "leave-out")]
    ).rates.everybody
    #expect(rate.people.compared == 1)
    #expect(rate.promoted.compared == 1)
  }

  @Test func withoutAnybodyNothingIsClaimed() throws {
    var example = CareerExample()
    for _ in 0..<9 { example.add("f", [(0, .hire, "e1"), (200, .promotion, "e2")]) }
    let rate = try example.progress(from: 100, to: 1000).rates.everybody
    #expect(rate.ratio.value == nil)
    #expect(rate.fisher.value == nil)
    #expect(rate.withinGrades.value == nil)
    #expect(rate.flagged == nil)
  }
}

import CoequalModel
import CoequalTestSupport
import Testing

@testable import CoequalCensus

/// A history does not depend on the order of the rows of its file, nor on the number of threads.
@Suite struct HistoryOrderTests {
  /// Rows with all that can be wrong with them, most of them on a few days.
  private static func rows(_ numbers: inout SplitMix) -> [String] {
    let events = CareerEvent.allCases.map(\.rawValue) + ["hired", "hire"]
    let roles = ["e1", "e2", "e3", "m2", "m3", "e4", "-"]
    let people = 1 + numbers.index(12)
    return (0..<(1 + numbers.index(120))).map { _ in
      let day = "20\(10 + numbers.index(18))-0\(1 + numbers.index(3))-01"
      let person = "p\(numbers.index(people))"
      return [
        person, day, numbers.pick(events), numbers.pick(roles), numbers.pick(["f", "m", "-"]),
      ].joined(separator: " ")
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func anyOrderOfRowsGivesTheSameHistory(seed: UInt64) async throws {
    var numbers = SplitMix(seed: seed)
    let rows = Self.rows(&numbers)
    let header = "person from event role sex"
    let first = try await ReadHistory(rows, header: header)
    let other = try await ReadHistory(rows.shuffled(using: &numbers), header: header)
    let (history, shuffled) = (try first.history(), try other.history())
    #expect(history.people == shuffled.people)
    #expect(history.steps == shuffled.steps)
    #expect(history.groups == shuffled.groups)
    #expect(history.lastDay == shuffled.lastDay)
    #expect(first.result.unfitRows == other.result.unfitRows)
    let counts = [first, other].map { read in
      Dictionary(grouping: read.result.findings, by: \.rule).mapValues(\.count)
    }
    #expect(counts[0] == counts[1])
  }

  @Test(arguments: UInt64(0)..<60)
  func stepsAreSortedAndStaysFitTogether(seed: UInt64) async throws {
    var numbers = SplitMix(seed: seed)
    let history = try await ReadHistory(Self.rows(&numbers), header: "person from event role sex")
      .history()
    for (before, after) in zip(history.steps, history.steps.dropFirst()) {
      #expect((before.person, before.day) <= (after.person, after.day))
    }
    for person in history.people.indices {
      let stays = history.stays(of: person)
      for (before, after) in zip(stays, stays.dropFirst()) {
        #expect(try #require(before.end) <= after.seenFrom)
      }
      for stay in stays {
        let end = try #require(stay.end ?? history.lastDay)
        #expect(stay.seenFrom <= end && (stay.start ?? stay.seenFrom) == stay.seenFrom)
        #expect(stay.daysOnLeave >= 0 && stay.daysOnLeave <= end - stay.seenFrom)
        #expect((stay.end == nil) == (stay.ending == nil))
      }
    }
  }

  @Test func longCareersAreSortedAsShortOnesAre() {
    var numbers = SplitMix(seed: 7)
    let steps = (0..<5000).map { _ in
      HistoryStep(
        person: Int32(numbers.index(2)), day: Int32(numbers.index(4000)) - 2000,
        event: numbers.pick(CareerEvent.allCases), role: Int32(numbers.index(3)) - 1)
    }
    let history = History(people: ["a", "b"], steps: steps)
    #expect(history.steps.count == steps.count)
    #expect(Set(history.steps) == Set(steps))
    for (before, after) in zip(history.steps, history.steps.dropFirst()) {
      #expect((before.person, before.day) <= (after.person, after.day))
    }
    #expect(
      History(people: ["a", "b"], steps: steps.shuffled(using: &numbers)).steps == history.steps)
  }

  @Test func namesAreSortedByTheirBytes() {
    let names = ["p10", "p2", "", "p1", "é", "e\u{301}", "p100000001", "p100000000", "Z"]
    let sorted = SortedNames(names)
    #expect(
      sorted.names.map { Array($0.utf8) }
        == names.map { Array($0.utf8) }.sorted {
          $0.lexicographicallyPrecedes($1)
        })
    for (name, place) in zip(names, sorted.places) {
      #expect(Array(sorted.names[Int(place)].utf8) == Array(name.utf8))
    }
  }
}

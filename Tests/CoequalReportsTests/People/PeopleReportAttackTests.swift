import CoequalCensus
import CoequalModel
import CoequalParity
import CoequalReports
import Foundation
import Testing

/// Whole reports against somebody who puts all that they print together.
@Suite struct PeopleReportAttackTests {
  @Test func everyCensusHasAReport() {
    #expect(RandomReport.all.count == 16)
    // Attacks on reports that hide nothing would prove nothing.
    let hidden = RandomReport.all.filter { random in
      random.report.disclosure.showsTotals
        && random.report.parity.slices.contains {
          !random.report.disclosure.state(of: $0).showsGaps
        }
    }
    #expect(hidden.count > 8)
  }

  @Test(arguments: RandomReport.showingTotals)
  func nobodyComesCloserToACountThanDeclared(_ random: RandomReport) throws {
    let (census, printed) = (random.census, try random.printed)
    for group in 0...1 {
      let hidden = printed.slices.filter { $0.counts[group] == nil }
      guard !hidden.isEmpty else { continue }
      let reader = try #require(ReportReader(printed, .people, ofGroup: group, in: census))
      for slice in hidden {
        #expect(
          reader.width(of: slice) >= Double(census.minimum) - 1e-6,
          "\(slice.column) \(slice.value ?? "")")
      }
    }
  }

  @Test(arguments: RandomReport.all)
  func nothingIsShownOfASliceWhereEverybodyIsHidden(_ random: RandomReport) throws {
    let slices = try random.printed.slices
    if slices[0].counts.contains(nil) {
      #expect(slices.dropFirst().allSatisfy { $0.counts == [nil, nil] })
    }
  }

  /// Of those who have a measure of pay, and those who receive variable pay.
  @Test(arguments: RandomReport.showingTotals)
  func nobodyComesCloserToThoseWhoCountThanDeclared(_ random: RandomReport) throws {
    let (census, printed) = (random.census, try random.printed)
    for (group, symbol) in [(0, "c"), (1, "r")] {
      for measure in ["base-hour", "complement-hour", "total-year"] {
        // Where nobody counts, nobody does anywhere; where everybody does, those who are shown do; and a
        // value that everybody has is everybody.
        let everybody = printed.inputs(of: printed.slices[0], measure)[symbol]
        let all = printed.slices[0].counts[group]
        let hidden = printed.slices.filter { slice in
          guard printed.inputs(of: slice, measure)[symbol] == nil else { return false }
          guard let count = slice.counts[group] else { return true }
          return count != 0 && count != all && everybody != all.map(Double.init)
        }
        guard !hidden.isEmpty, everybody != 0 else { continue }
        let reader = try #require(
          ReportReader(printed, .counted(measure), ofGroup: group, in: census))
        for slice in hidden {
          #expect(
            reader.width(of: slice, isPart: true) >= Double(census.minimum) - 1e-6,
            "\(slice.column) \(slice.value ?? "") \(measure)")
        }
      }
    }
  }

  @Test(arguments: RandomReport.showingTotals)
  func nobodyComesCloserToASumThanDeclared(_ random: RandomReport) throws {
    let (census, printed) = (random.census, try random.printed)
    for (group, name) in ["f", "m"].enumerated() {
      let hidden = printed.slices.filter { $0.counts[group] == nil }
      guard !hidden.isEmpty else { continue }
      let reader = try #require(
        ReportReader(printed, .sum("total-hour"), ofGroup: group, in: census))
      for slice in hidden {
        let sum = Self.sum(of: slice, name, census)
        #expect(
          reader.width(of: slice) >= 0.1 * sum - 1e-6, "\(slice.column) \(slice.value ?? "")")
      }
    }
  }

  private static func sum(
    of slice: PrintedPeople.Slice, _ sex: String, _ census: RandomCensus
  ) -> Double {
    let attributes = census.workforce.attributes
    return (0..<census.workforce.count).filter { row in
      attributes["sex"]?.name(ofRow: row) == sex
        && (slice.value == nil || attributes[slice.column]?.name(ofRow: row) == slice.value)
    }.map { census.workforce.pay.value(.hourly, row: $0) }.filter(\.isFinite).reduce(0, +)
  }

  /// Whoever receives variable pay, or is not known to, is told of none or enough of.
  @Test(arguments: RandomReport.all)
  func numbersOfOneSliceDifferByNobodyOrByEnough(_ random: RandomReport) throws {
    let (census, printed) = (random.census, try random.printed)
    for figure in printed.figures where figure.id.hasPrefix("gap/") {
      let place = figure.id.split(separator: "/")[1...2].map(String.init)
      let slice = try #require(
        printed.slices.first {
          $0.value == nil ? place[0] == "everybody" : [$0.column, $0.value] == place
        })
      let groups = figure.id.hasSuffix("mean") ? ["c", "r"] : []
      for (group, symbol) in groups.enumerated() {
        guard let count = figure.inputs[symbol], let all = slice.counts[group] else { continue }
        let others = abs(all - Int(count))
        #expect(others == 0 || others >= census.minimum, "\(figure.id)")
        #expect(count == 0 || Int(count) >= census.minimum, "\(figure.id)")
      }
    }
  }

  @Test(arguments: RandomReport.all)
  func textHasNoNumberThatJSONDoesNotHave(_ random: RandomReport) throws {
    let printed = try random.printed
    var sheet = Sheet.people(random.report)
    // What conventions mean is told in words of their own.
    sheet.sections.removeAll { $0.title == "Conventions" || $0.title == "Before this is passed on" }
    let known = Self.written(printed)
    for number in Self.numbers(in: SheetText(.plain).render(sheet)) {
      #expect(known.contains(number), "\(number)")
    }
  }

  /// All ways in which the numbers of a document may be written, and those of the words around them.
  private static func written(_ printed: PrintedPeople) -> Set<String> {
    let categories = printed.document["screen"] as? [[String: Any]] ?? []
    let screen = categories.map { $0["reaches"] as? Bool }
    let counts = [screen.count, screen.count { $0 == true }, screen.count { $0 == nil }]
    let numbers = printed.numbers + counts.map(Double.init)
    var written: Set = ["2023/970", "10", "0.0001", "30"]
    for number in numbers.flatMap({ [$0, $0.magnitude] }) {
      for isSigned in [false, true] {
        written.insert(FixedNumber.percent(number, isSigned: isSigned))
        for digits in [0, 1, 2, 4] {
          written.insert(FixedNumber.text(number, digits: digits, plus: isSigned ? "+" : ""))
        }
      }
    }
    return written
  }

  private static func numbers(in text: String) -> [String] {
    text.split { $0.isWhitespace || "();:,'±".contains($0) }.map(String.init)
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
      .filter { word in
        word.contains(where: \.isNumber) && word.allSatisfy { $0.isNumber || "+−.%/".contains($0) }
      }
  }
}

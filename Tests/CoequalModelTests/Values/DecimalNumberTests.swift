import CoequalModel
import Testing

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    ("1.5000", "1.5"), ("00.0500", "0.05"), ("1.0", "1"), ("0.0001", "0.0001"), ("10", "10"),
  ])
  func writesTheShortestText(_ text: String, _ canonical: String) throws {
    #expect(try #require(DecimalNumber(text)).lexical == canonical)
  }

  @Test func addsAndSubtractsExactly() throws {
    let tenth = try #require(DecimalNumber("0.1"))
    let fifth = try #require(DecimalNumber("0.2"))
    #expect(tenth.adding(fifth) == DecimalNumber("0.3"))
    #expect(fifth.subtracting(tenth) == tenth)
    #expect(tenth.multiplied(by: 3) == DecimalNumber("0.3"))
    #expect(DecimalNumber.sum([tenth, fifth, tenth]) == DecimalNumber("0.4"))
    #expect(DecimalNumber.sum([]) == .zero)
  }

  @Test func reportsWhatLeavesTheRange() throws {
    let one = try #require(DecimalNumber(1))
    #expect(DecimalNumber.maximum.adding(one) == nil)
    #expect(DecimalNumber.zero.subtracting(one) == nil)
    #expect(DecimalNumber.maximum.multiplied(by: .max) == nil)
    #expect(one.multiplied(by: -1) == nil)
    #expect(DecimalNumber.sum([.maximum, one]) == nil)
  }

  @Test(arguments: [-1, .min, .max, 100_000_000_000_000])
  func isNotMadeOfANumberOutsideTheRange(_ number: Int) {
    #expect(DecimalNumber(number) == nil)
  }

  @Test func isMadeOfWholeNumbers() {
    #expect(DecimalNumber(82_000) == DecimalNumber("82000"))
    #expect(DecimalNumber(99_999_999_999_999)?.lexical == "99999999999999")
    #expect(DecimalNumber("99999999999999.9999") == .maximum)
  }
}

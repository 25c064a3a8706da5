import CoequalChecks
import CoequalModel
import Markup
import Testing

@Suite struct FingerprintTests {
  /// The fingerprint of a finding about the last "good" of a file.
  private func fingerprint(in text: String) throws -> Fingerprint {
    let word = try #require(text.ranges(of: "good").last)
    let start = text.utf8.distance(from: text.startIndex, to: word.lowerBound)
    return fingerprint(at: start..<start + 4, in: text)
  }

  private func fingerprint(at range: Range<Int>, in text: String) -> Fingerprint {
    let place = Place(file: "a/framework.xml", range: range)
    return Fingerprint(
      of: Finding(
        rule: RuleID("vague-criterion"), severity: .note, message: "'good' is vague", place: place),
      in: SourceText(name: "framework.xml", unchecked: Array(text.utf8)))
  }

  @Test func oneWordInTwoCriteriaIsTwoFindings() throws {
    let first = "<expects>Writes good code</expects>\n"
    let second = "<expects>Makes good plans</expects>\n"
    let both = first + second
    #expect(try fingerprint(in: both) != fingerprint(in: first))
    #expect(try fingerprint(in: both) == fingerprint(in: second))
  }

  @Test(arguments: ["", "    ", "\t", "<a>\n", "<a>\r\n  "], ["", "  ", "\n</a>", " \r\n", "\r"])
  func aLineCanBeMovedAndIndented(before: String, after: String) throws {
    let line = "<expects>Writes good code</expects>"
    #expect(try fingerprint(in: before + line + after) == fingerprint(in: line))
  }

  @Test func whatIsFarAwayInALongLineDoesNotMatter() throws {
    let (far, near) = (String(repeating: "far ", count: 200), String(repeating: "near ", count: 60))
    let text = near + "good " + near
    #expect(try fingerprint(in: far + text + far) == fingerprint(in: text))
    #expect(try fingerprint(in: far + text) != fingerprint(in: far + "good " + near))
  }

  @Test(arguments: [-2..<3, 5..<9, 9..<9, 9..<20, 20..<30], ["is good x", "", " \n \n \n"])
  func aPlaceBeyondTheEndOfAFileHasOne(range: Range<Int>, text: String) {
    #expect(fingerprint(at: range, in: text).description.utf8.count == 32)
  }

  @Test(arguments: [
    ("0123456789abcdef0123456789abcdef", true), ("0123456789ABCDEF0123456789abcdef", false),
    ("0123", false), ("g123456789abcdef0123456789abcdef", false),
  ])
  func aFingerprintIsThirtyTwoDigits(text: String, isOne: Bool) {
    #expect((Fingerprint(text) != nil) == isOne)
  }
}

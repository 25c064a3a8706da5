import CoequalModel
import Testing

@testable import CoequalChecks

/// How long texts are.
@Suite struct TextLengthTests {
  @Test(arguments: [
    ("", 0), ("...", 0), ("One", 1), ("One. Two", 2), ("One. Two.", 2), ("One... Two?! Three", 3),
    ("Reads logs, e.g. those of servers", 1), ("Version 2.5 is out", 1), ("See a.b.c", 1),
    ("He said “Stop.” Then left.", 2), ("Eins. Zwei! Drei…", 3), ("一。二！", 2), ("No end", 1),
    ("A.B", 1), ("هل؟ نعم", 2),
  ])
  func sentences(text: String, count: Int) {
    #expect(TextLength.of(text, in: .sentences) == count)
  }

  @Test(arguments: [
    ("", 0), ("one two", 2), ("self-starter", 2), ("don't stop", 2), ("R&D", 2), ("… !", 0),
  ])
  func words(text: String, count: Int) {
    #expect(TextLength.of(text, in: .words) == count)
  }

  @Test(arguments: [("", 0), ("ab c", 4), ("e\u{301}", 1), ("👩‍👩‍👧", 1), ("ß", 1)])
  func characters(text: String, count: Int) {
    #expect(TextLength.of(text, in: .characters) == count)
  }
}

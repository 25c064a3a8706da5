import CoequalReports
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("…", 1), ("·", 1), ("ا", 1), ("ｱ", 1), ("€", 1),
    ("管", 2), ("한", 2), ("ア", 2), ("。", 2), ("Ａ", 2), ("￥", 2), ("\u{20000}", 2), ("\u{3FFFD}", 2),
  ])
  func countsLetters(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("🙂", 2), ("👩‍👩‍👧‍👦", 2), ("🏳️‍🌈", 2), ("🏴‍☠️", 2), ("🇩🇪", 2), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2), ("👍🏽", 2), ("👩🏽‍🚀", 2), ("❤️", 2),
    ("❤", 1), ("❤️‍🔥", 2), ("1️⃣", 2), ("©", 1), ("©️", 2), ("⌚", 2), ("🏃‍♂️", 2), ("🇩🇪🇫🇷", 4),
    ("\u{1F3FD}", 2),
  ])
  func countsOnePictureAsTwoColumns(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: [
    "", "\u{301}", "\u{20DD}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{AD}", "\u{0}", "\u{1B}",
    "\u{9F}",
    "\u{E0001}", "\u{1161}", "\u{2028}",
  ])
  func countsNothingForMarksAndControls(_ text: String) {
    #expect(DisplayWidth.of(text) == 0)
  }

  @Test func addsUpOverAText() {
    #expect(DisplayWidth.of("Größe 管理職 🙂!") == 6 + 6 + 1 + 2 + 1)
    #expect(DisplayWidth.of("\u{1112}\u{1161}\u{11AB}") == 2)
    #expect(DisplayWidth.of("plain text"[...]) == 10)
  }
}

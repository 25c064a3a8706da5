import CoequalReports
import Testing

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("\u{1B}[31mred", #"\u{1B}[31mred"#), ("a\nb", #"a\u{A}b"#), ("a\tb", #"a\u{9}b"#),
    ("\r\n", #"\u{D}\u{A}"#), ("\0", #"\u{0}"#), ("\u{7F}", #"\u{7F}"#), ("\u{9B}2J", #"\u{9B}2J"#),
    ("a\u{202E}b", #"a\u{202E}b"#), ("\u{2066}x\u{2069}", #"\u{2066}x\u{2069}"#),
    ("\u{200F}", #"\u{200F}"#), ("\u{61C}", #"\u{61C}"#), ("\u{2028}", #"\u{2028}"#),
    ("\u{FEFF}a", #"\u{FEFF}a"#), ("a\u{E0061}", #"a\u{E0061}"#),
  ])
  func showsUnsafeCharactersEscaped(_ text: String, _ safe: String) {
    #expect(TerminalText.sanitize(text) == safe)
  }

  @Test(arguments: [
    "", "staff-engineer", "Größe", "管理職", "👩‍👩‍👧", "🇩🇪", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "❤️", "नमस्ते", "می‌خواهم", "שלום", #"a\b"#,
    "e\u{301}", "a\u{A0}b",
  ])
  func keepsTextThatIsSafe(_ text: String) {
    #expect(TerminalText.sanitize(text) == text)
  }

  @Test func keepsLineBreaksAndTabsWhenAsked() {
    #expect(
      TerminalText.sanitize("a\r\nb\n\tc\r\u{7}", whiteSpace: .kept) == "a\nb\n\tc\\u{D}\\u{7}")
  }

  @Test func escapesATagThatFollowsAnotherCharacterThanAFlag() {
    #expect(TerminalText.sanitize("🏴x\u{E0067}") == #"🏴x\u{E0067}"#)
  }

  @Test(arguments: 0..<200)
  func leavesNothingToEscape(_ seed: Int) {
    var generator = TextGenerator(seed: seed)
    let safe = TerminalText.sanitize(generator.text())
    #expect(TerminalText.sanitize(safe) == safe)
    #expect(!safe.unicodeScalars.contains { $0.properties.generalCategory == .control })
    #expect(!safe.unicodeScalars.contains { $0.properties.isBidiControl })
  }
}

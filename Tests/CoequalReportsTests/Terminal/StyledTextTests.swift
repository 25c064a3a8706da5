import CoequalReports
import Testing

@Suite struct StyledTextTests {
  private static let sample: StyledText =
    "track \("expert", .bold): \(StyledText("g5", [.red, .underline]))"

  @Test func keepsStylesBesideTheText() {
    #expect(Self.sample.plain == "track expert: g5")
    #expect(Self.sample.width == 16)
    #expect(Self.sample.runs.map(\.style) == [[], .bold, [], [.red, .underline]])
  }

  @Test func joinsNeighboursOfOneStyle() {
    let text: StyledText = "a" + StyledText("b") + StyledText("", .bold) + StyledText("c", .bold)
    #expect(text.runs.map(\.text) == ["ab", "c"])
    #expect(StyledText("").isEmpty)
  }

  @Test func escapesWhatIsNotSafeOnTheWayIn() {
    #expect(StyledText("\u{1B}]0;x\u{7}", .bold).plain == #"\u{1B}]0;x\u{7}"#)
    let interpolated: StyledText = "id \("a\u{202E}b")"
    #expect(interpolated.plain == #"id a\u{202E}b"#)
  }

  @Test func rendersStylesWhenEnabled() {
    let styler = Styler(isEnabled: true)
    #expect(
      styler.render(Self.sample) == "track \u{1B}[1mexpert\u{1B}[0m: \u{1B}[4;31mg5\u{1B}[0m")
  }

  @Test func rendersOnlyTextWhenNotEnabled() {
    let styler = Styler(isEnabled: false)
    #expect(styler.render(Self.sample) == "track expert: g5")
    #expect(styler.render([Self.sample, "", "end"]) == "track expert: g5\n\nend\n")
  }

  @Test(arguments: [
    (Style.bold, "1"), (.dim, "2"), (.underline, "4"), (.red, "31"), (.green, "32"),
    (.yellow, "33"), (.blue, "34"),
  ])
  func writesTheCodeOfEachStyle(_ style: Style, _ code: String) {
    #expect(Styler(isEnabled: true).render(StyledText("x", style)) == "\u{1B}[\(code)mx\u{1B}[0m")
  }
}

import CoequalTestSupport
import Markup
import Testing

@Suite struct GoldenTests {
  private let file = "Frameworks/schema/xml.xsd"

  @Test func acceptsTheTextOfItsFile() throws {
    try Golden(file, isRecording: false).check(PackageFolder.text(of: file))
  }

  @Test func showsTheFirstLineThatDiffers() throws {
    var lines = try PackageFolder.text(of: file).split(
      separator: "\n", omittingEmptySubsequences: false)
    lines[2] = "changed"
    let text = lines.joined(separator: "\n")
    let error = #expect(throws: GoldenError.self) {
      try Golden(file, isRecording: false).check(text)
    }
    let description = try #require(error?.description)
    #expect(description.contains("line 3:"))
    #expect(description.contains("+ changed"))
  }

  @Test func saysHowToMakeAFileThatIsMissing() {
    let error = #expect(throws: GoldenError.self) {
      try Golden("Frameworks/schema/none.xsd", isRecording: false).check("")
    }
    #expect(error?.description.contains("Scripts/generate") == true)
  }

  @Test func failsWhenItRecords() throws {
    let file = ".build/golden-test.txt"
    let text = "made in this run\n"
    _ = try? Golden(file, isRecording: true).check("of an earlier run\n")
    #expect(throws: GoldenError.recorded(file: file)) {
      try Golden(file, isRecording: true).check(text)
    }
    try Golden(file, isRecording: false).check(text)
  }

  @Test func tellsSpellingsOfOneCharacterApart() {
    #expect(TextDifference(from: "a\n\u{E9}", to: "a\ne\u{301}").line == 2)
    #expect(TextDifference(from: "a\r\nb", to: "a\nb").line == 1)
  }
}

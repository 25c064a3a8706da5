import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

/// What is said of texts that are no YAML.
@Suite struct YAMLProblemTests {
  @Test(arguments: [
    (
      "a:\n  - \t\"b\"",
      "2:5: error: a tab where spaces were expected; YAML is indented by spaces only"
    ),
    (
      "a:\n\tb: c",
      "2:1: error: a tab where spaces were expected; YAML is indented by spaces only"
    ),
    (
      "-\t\"a\"\n-\t- b",
      "1:2: error: a tab where spaces were expected; YAML is indented by spaces only"
    ),
    (
      "a: |\n\tb",
      "2:1: error: a tab where spaces were expected; YAML is indented by spaces only"
    ),
    ("title: One: two\nb: c", "1:11: error: a second ': ' in one line"),
    ("a: b\n  c: d", "2:4: error: a name with ':' in a line that goes on the text above"),
    ("a\nb: c", "2:2: error: a name with ':' in a line that goes on the text above"),
    ("é: \"b\nc: d", "1:4: error: a text in quotes that is not closed"),
    ("a: \"b\n---\nc\"", "1:4: error: a text in quotes that is not closed"),
    ("a: 'it's'\nb: c", "1:8: error: 's' where the next name of a map was expected"),
    ("a: \"b\" c\nd: e", "1:8: error: 'c' where the next name of a map was expected"),
    ("a:\n  b: c\n d: e", "3:2: error: 'd' where the next name of a map was expected"),
    ("b: c\n- a", "2:1: error: '-' where the next name of a map was expected"),
    ("- a\nb: c", "2:1: error: 'b' where the next '-' of a list was expected"),
    ("a: [b, c\nd: e", "2:2: error: ':' where ',' or ']' was expected"),
    ("a: {b: c\nd: e", "2:2: error: ':' where ',' or '}' was expected"),
    ("a: @b", "1:4: error: '@' cannot begin a value"),
    ("a: %b", "1:4: error: '%' cannot begin a value"),
    ("a: *b", "1:4: error: '*b' names no value that stands before it"),
    ("a: * b", "1:4: error: '*' begins no name here"),
    ("a: & b", "1:4: error: '&' begins no name here"),
    (
      "a: \"\\d\"",
      "1:5: error: a backslash that begins no character, in a text in double quotes"
    ),
    (
      "a: b\nc\nd: e",
      "2:1: error: a line without ': ' where a name and its value were expected"
    ),
    ("a: - b", "1:4: error: the '-' of a list item where none can be"),
    ("a: ]", "1:4: error: ']' where a value was expected"),
    ("a: b\na: c", "2:1: error: the name 'a' stands twice in one map"),
    (
      "x:\n  a: b\n  c:\n    a: d\n  a: e",
      "5:3: error: the name 'a' stands twice in one map"
    ),
    ("x: {a: 1, b: 2, a: 3}", "1:5: error: the name 'a' stands twice in one map"),
    ("a: !x!y z", "1:4: error: '!x!y' is no tag that was declared"),
    ("a: b\n--- c\n... d", "3:5: error: 'd' after the end of the value"),
    ("a: b\u{1}c", "1:5: error: the control character U+0001 cannot stand in YAML"),
    ("a: \u{9F}", "1:4: error: the control character U+009F cannot stand in YAML"),
    (
      "<a href=\"x\">y: z</a>: :",
      "1:1: error: '<' at the beginning: the file looks like XML or HTML, not YAML"
    ),
    (
      "%FOO\na: b",
      "1:1: error: this cannot be read as YAML: while scanning a directive, found unknown directive name"
    ),
  ])
  func saysWhatIsWrongAndWhere(text: String, expected: String) {
    let read = ReadYAML(text)
    #expect(read.root == nil)
    #expect(read.lines == ["a.yml:\(expected) [malformed-source]"])
  }

  @Test(arguments: [
    ("a: b: c", "put the text in quotes if the colon belongs to it"),
    ("a:\n\tb: c", "put spaces in the place of the tab"),
    (
      "a: \"b",
      "close it; a quotation mark inside is written \\\" in double quotes and '' in single ones"
    ),
    ("a: @b", "put the value in quotes"),
    ("a: b\na: c", "take one of them out, or rename it"),
  ])
  func saysWhatWouldMostLikelyHelp(text: String, help: String) {
    #expect(ReadYAML(text).draft.findings.first?.help == [help])
  }

  @Test func showsWhereTheFirstOfARepeatedNameStands() throws {
    let read = ReadYAML("é:\n  - name: a\n    level: b\n    name: c")
    let finding = try #require(read.draft.findings.first)
    #expect(finding.place?.range == 33..<37)
    #expect(finding.notes.map(\.message) == ["the first"])
    #expect(finding.notes.first?.place?.range == 8..<12)
  }

  @Test func thePlacesOfAPartAreThoseOfTheFile() {
    #expect(
      ReadYAML("---\né: @\n---\n", in: 4..<10).lines == [
        "a.yml:2:4: error: '@' cannot begin a value [malformed-source]"
      ])
  }

  @Test(
    arguments: [
      ([0x61, 0x3A, 0x20, 0xFF], "1:4: error: 'FF' is a byte that cannot stand here in UTF-8"),
      ([0xFF, 0xFE, 0x61, 0x00], "1:1: error: the file is not in UTF-8 but in UTF-16 or UTF-32"),
      ([0x61, 0x3A, 0x20, 0x00], "1:4: error: a zero byte cannot stand in a text file"),
      (
        [0x50, 0x4B, 0x03, 0x04, 0xFF],
        "1:1: error: the file looks like a ZIP archive or an Office document and is no text"
      ),
    ] as [([UInt8], String)])
  func saysWhatIsNoText(bytes: [UInt8], expected: String) {
    #expect(ReadYAML(bytes: bytes).lines == ["a.yml:\(expected) [malformed-source]"])
  }
}

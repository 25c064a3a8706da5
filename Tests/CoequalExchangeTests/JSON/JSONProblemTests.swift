import CoequalModel
import CoequalTestSupport
import Markup
import Testing

@testable import CoequalExchange

/// Each way of not being JSON: what is said, what is marked, and what would help.
@Suite struct SourceProblemTests {
  /// A text with one fault.
  struct Fault: CustomTestStringConvertible, Sendable {
    let text: String
    let place: String
    let marked: String
    let message: String
    let help: String?

    init(
      _ text: String, _ place: String, _ marked: String, _ message: String, help: String? = nil
    ) {
      self.text = text
      self.place = place
      self.marked = marked
      self.message = message
      self.help = help
    }

    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: faults)
  func saysWhatIsWrongAndWhere(fault: Fault) throws {
    let file = SourceFile(name: "a.json", text: fault.text)
    let problem = try #require(throws: SourceProblem.self) { try JSONReader.read(file) }
    let position = LineIndex(file.bytes).position(at: problem.range.lowerBound)
    #expect(problem.message == fault.message)
    #expect("\(position)" == fault.place)
    #expect(String(decoding: file.bytes[problem.range], as: UTF8.self) == fault.marked)
    #expect(problem.help == fault.help)
  }

  static let faults = [
    Fault(
      "[1,\n 2,\n]", "2:3", ",", "',' before ']': after a comma JSON expects another value",
      help: "take the comma out"),
    Fault(
      #"{"a": 1,}"#, "1:8", ",", "',' before '}': after a comma JSON expects another value",
      help: "take the comma out"),
    Fault(
      "[1,,2]", "1:3", ",,", "two commas with no value between them",
      help: "take one of them out, or write null between them"),
    Fault("[,1]", "1:2", ",", "',' where a value was expected"),
    Fault("{,}", "1:2", ",", "',' where a name or '}' was expected"),
    Fault(
      "{'a': 1}", "1:2", "'",
      "a single quote where a value or name was expected; JSON puts texts in double quotes",
      help: "write '\"' instead of the quotes"),
    Fault(
      "['a']", "1:2", "'",
      "a single quote where a value or name was expected; JSON puts texts in double quotes",
      help: "write '\"' instead of the quotes"),
    Fault(
      "[“a”]", "1:2", "“", "'“' is no quote of JSON; texts stand in straight double quotes",
      help: "write '\"' instead; a word processor may have changed it"),
    Fault(
      "{a: 1}", "1:2", "a", "the name 'a' has no quotes; JSON puts names in double quotes",
      help: "write \"a\""),
    Fault(
      "[1 2]", "1:4", "2", "'2' where ',' or ']' was expected",
      help: "put ',' after the value before"),
    Fault(
      "{\"a\": 1\n \"b\": 2}", "2:2", "\"", "a text where ',' or '}' was expected",
      help: "put ',' after the value before"),
    Fault(#"{"a" 1}"#, "1:6", "1", "'1' where ':' was expected after the name 'a'"),
    Fault(
      #"{"a" = 1}"#, "1:6", "=", "'=' where ':' was expected after the name 'a'",
      help: "write ':' instead of '='"),
    Fault(#"{"a": }"#, "1:7", "}", "'}' where a value was expected"),
    Fault(#"{"a"}"#, "1:5", "}", "'}' where ':' was expected after the name 'a'"),
    Fault(
      "{1: 2}", "1:2", "1", "the name '1' has no quotes; JSON puts names in double quotes",
      help: "write \"1\""),
    Fault(
      "[1}", "1:3", "}", "'}' where ',' or ']' was expected", help: "close the list by ']'"),
    Fault(
      "[[1], {", "1:8", "",
      "the end of the file where ',' or '}' was expected: a map is not closed",
      help: "the file may be cut off; otherwise close the map by '}'"),
    Fault(
      "[1,", "1:4", "", "the end of the file where a value was expected"),
    Fault(
      "[\"ab\nc\"]", "1:2", "\"ab",
      "a text is not closed: expected '\"' before the end of the line",
      help: "close the text by '\"'; a line break inside a text is written '\\n'"),
    Fault(
      "[\"ab", "1:2", "\"ab", "a text is not closed: expected '\"' before the end of the file",
      help: "the file may be cut off; otherwise close the text by '\"'"),
    Fault(
      "[\"ab\\", "1:2", "\"ab\\",
      "a text is not closed: expected '\"' before the end of the file",
      help: "the file may be cut off; otherwise close the text by '\"'"),
    Fault(
      "[\"a\tb\"]", "1:4", "\t", "a text holds the control character U+0009",
      help: "write '\\t' instead"),
    Fault(
      "[\"a\u{1F}b\"]", "1:4", "\u{1F}", "a text holds the control character U+001F",
      help: "write '\\u001F' instead"),
    Fault(
      #"["a\x41"]"#, "1:4", #"\x"#,
      #"'\x' means nothing; after '\' one of " \ / b f n r t u was expected"#,
      help: #"write '\\' for a backslash"#),
    Fault(#"["\u12G4"]"#, "1:3", #"\u"#, #"'\u' without four hexadecimal digits after it"#),
    Fault(
      #"["a\ud83d b"]"#, "1:4", #"\ud83d"#,
      #"'\ud83d' is half of a character; the two halves of one stand side by side"#,
      help: "take it out; it may be what is left of a text that was cut"),
    Fault(
      #"["\ude80"]"#, "1:3", #"\ude80"#,
      #"'\ude80' is half of a character; the two halves of one stand side by side"#,
      help: "take it out; it may be what is left of a text that was cut"),
    Fault(
      #"["\ud83dA"]"#, "1:3", #"\ud83d"#,
      #"'\ud83d' is half of a character; the two halves of one stand side by side"#,
      help: "take it out; it may be what is left of a text that was cut"),
    Fault(
      "[NaN]", "1:2", "NaN", value("NaN"), help: "write null, or leave the entry out"),
    Fault("[True]", "1:2", "True", value("True"), help: "write true"),
    Fault("[None]", "1:2", "None", value("None"), help: "write null"),
    Fault("[nulll]", "1:2", "nulll", value("nulll"), help: "put texts in double quotes"),
    Fault(
      "[-Infinity]", "1:2", "-Infinity", number("-Infinity"),
      help: "write null, or leave the entry out"),
    Fault(
      "[007]", "1:2", "007", number("007"),
      help: "leave out the zeros at the start, or put it in double quotes if it is a code"),
    Fault("[1.]", "1:2", "1.", number("1."), help: "write a digit on both sides of the point"),
    Fault("[.5]", "1:2", ".", "'.' where a value was expected"),
    Fault("[+5]", "1:2", "+", "'+' where a value was expected"),
    Fault("[1e]", "1:2", "1e", number("1e"), help: "put it in double quotes if it is no number"),
    Fault(
      "[0x1F]", "1:2", "0x1F", number("0x1F"), help: "put it in double quotes if it is no number"),
    Fault(
      "[2026-01-31]", "1:2", "2026-01-31", number("2026-01-31"),
      help: "put it in double quotes if it is no number"),
    Fault("[-]", "1:2", "-", number("-"), help: "put it in double quotes if it is no number"),
    Fault("[1 // one\n]", "1:4", "// one", "JSON has no comments", help: "take the comment out"),
    Fault("/* x */ []", "1:1", "/* x */", "JSON has no comments", help: "take the comment out"),
    Fault("[\n# one\n]", "2:1", "# one", "JSON has no comments", help: "take the comment out"),
    Fault(
      "{}\n{}", "2:1", "{", "'{' after the end of the value; a file of JSON holds one value",
      help:
        "put several values into one list: '[' before the first, ',' between them, ']' at the end"),
    Fault("", "1:1", "", "the file is empty"),
    Fault(" \n ", "2:2", "", "the file is empty"),
    Fault(
      "<framework/>", "1:1", "<",
      "'<' where '{' or '[' was expected: the file looks like XML or HTML, not JSON"),
    Fault(
      "name: Engineering\nlevels:\n", "1:1", "name",
      "'name' where '{' or '[' was expected: the file looks like YAML, not JSON"),
    Fault(
      "---\nname: x\n", "1:1", "-",
      "'-' where '{' or '[' was expected: the file looks like YAML, not JSON"),
    Fault(
      "Role,Skill\nEngineer,Writing\n", "1:1", "Role",
      "'Role' where '{' or '[' was expected: the file looks like CSV, not JSON"),
  ]

  private static func value(_ word: String) -> String {
    "'\(word)' is no value of JSON; expected a text in double quotes, a number, true, false, null, "
      + "'{' or '['"
  }

  private static func number(_ word: String) -> String {
    "'\(word)' is not how JSON writes a number; expected digits such as 12, -3 or 0.5"
  }

  // MARK: - Bytes

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x7B, 0, 0x7D, 0], [0xFE, 0xFF, 0, 0x7B, 0, 0x7D], [0x7B, 0, 0x7D, 0],
      [0, 0x7B, 0, 0x7D], [0, 0, 0, 0x7B], [0x7B, 0, 0, 0],
    ] as [[UInt8]])
  func otherEncodingsAreRefused(bytes: [UInt8]) {
    let problem = problem(bytes)
    #expect(problem?.message == "the file is not in UTF-8 but in UTF-16 or UTF-32")
    #expect(problem?.range == 0..<4)
    #expect(problem?.help == "save the file as UTF-8")
  }

  @Test func aByteThatIsNoUTF8IsMarked() {
    let problem = problem(Array("[\"caf".utf8) + [0xE9] + Array("\"]".utf8))
    #expect(problem?.message == "'E9' is a byte that cannot stand here in UTF-8")
    #expect(problem?.range == 5..<6)
  }

  @Test func aZeroByteIsMarked() {
    let problem = problem(Array("[\"ab\0\"]".utf8))
    #expect(problem?.message == "a zero byte cannot stand in a text file")
    #expect(problem?.range == 4..<5)
  }

  @Test func anArchiveIsNamed() {
    let problem = problem([0x50, 0x4B, 3, 4, 0, 0, 0, 0xFF])
    #expect(
      problem?.message == "the file looks like a ZIP archive or an Office document and is no text")
  }

  @Test func aSecondPlaceSaysWhereAListBegins() throws {
    let file = SourceFile(name: "a.json", text: "{\"a\": [1,\n 2}")
    let problem = try #require(throws: SourceProblem.self) { try JSONReader.read(file) }
    let finding = problem.finding(in: "a.json")
    #expect(
      finding.notes == [.init("the list begins here", at: Place(file: "a.json", range: 6..<7))])
    #expect(finding.rule == ImportRule.malformedSource.id)
    #expect(finding.severity == .error)
  }

  private func problem(_ bytes: [UInt8]) -> SourceProblem? {
    #expect(throws: SourceProblem.self) {
      try JSONReader.read(SourceFile(name: "a.json", bytes: bytes))
    }
  }
}

import Markup
import Yams

/// Says in plain words what the parser found wrong, and what would most likely repair it.
struct YAMLProblems {
  let bytes: ArraySlice<UInt8>
  let lines: YAMLLines

  func problem(for error: YamlError) -> SourceProblem {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = offset(of: mark)
      return otherFormat() ?? tab(before: place)
        ?? self.problem(
          problem, at: place, context: context?.text, since: context.map(\.mark).map(offset))
    case .duplicatedKeysInMapping(let names, let context):
      return repeated(names.first ?? "", firstAt: offset(of: context.mark))
    default:
      return SourceProblem("YAML that cannot be read", at: bytes.startIndex..<bytes.startIndex)
    }
  }

  private func offset(of mark: Mark) -> Int { lines.offset(line: mark.line, column: mark.column) }

  // MARK: - What stands there

  /// The character at an offset; empty at the end.
  private func character(at offset: Int) -> Range<Int> {
    guard offset < bytes.endIndex else { return bytes.endIndex..<bytes.endIndex }
    var end = offset + 1
    while end < bytes.endIndex, bytes[end].isContinuation { end += 1 }
    return offset..<end
  }

  private func text(_ range: Range<Int>) -> String {
    range.isEmpty
      ? "the end of the text" : "'\(Quotation.of(String(decoding: bytes[range], as: UTF8.self)))'"
  }

  private func startOfLine(before offset: Int) -> Int {
    var start = min(offset, bytes.endIndex)
    while start > bytes.startIndex, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D {
      start -= 1
    }
    return start
  }

  private func hasColon(before offset: Int) -> Bool {
    let line = bytes[startOfLine(before: offset)..<min(offset, bytes.endIndex)]
    return line.indices.contains { bytes.hasPrefix(Array(": ".utf8), at: $0) }
  }

  /// A text that begins like XML or HTML; it may be YAML by accident, so this is no look beforehand.
  private func otherFormat() -> SourceProblem? {
    guard let first = bytes.indices.first(where: { bytes.lengthOfYAMLBlank(at: $0) == 0 }),
      bytes[first] == UInt8(ascii: "<")
    else { return nil }
    return SourceProblem(
      "'<' at the beginning: the file looks like XML or HTML, not YAML", at: first..<first + 1)
  }

  /// A tab where the line is indented, or right after the sign of a list item.
  private func tab(before offset: Int) -> SourceProblem? {
    let signs = Array(" -?:\t".utf8)
    let line = bytes[startOfLine(before: offset)...]
    for place in line.indices.prefix(while: { signs.contains(bytes[$0]) })
    where bytes[place] == UInt8(ascii: "\t") {
      return SourceProblem(
        "a tab where spaces were expected; YAML is indented by spaces only",
        at: place..<place + 1, help: "put spaces in the place of the tab")
    }
    return nil
  }

  // MARK: - Words

  private func problem(
    _ problem: String, at place: Int, context: String?, since start: Int?
  ) -> SourceProblem {
    let here = character(at: place)
    let begun = start.map { character(at: $0) } ?? here
    switch problem {
    case "found character that cannot start any token":
      return SourceProblem(
        "\(text(here)) cannot begin a value", at: here, help: "put the value in quotes")
    case "mapping values are not allowed in this context":
      return hasColon(before: place)
        ? SourceProblem(
          "a second ': ' in one line", at: here,
          help: "put the text in quotes if the colon belongs to it")
        : SourceProblem(
          "a name with ':' in a line that goes on the text above", at: here,
          help: "align the line with its neighbours, and look for a ':' that the line above lacks")
    case "could not find expected ':'":
      return SourceProblem(
        "a line without ': ' where a name and its value were expected", at: begun,
        help:
          "write the name, a colon and a space; indent the line further if it goes on the text above"
      )
    case "did not find expected key":
      return SourceProblem(
        "\(text(here)) where the next name of a map was expected", at: here,
        note: note("the map begins here", start),
        help:
          "align the line with the names of the map; a text with quotes or ': ' in it stands in quotes as a whole"
      )
    case "did not find expected '-' indicator":
      return SourceProblem(
        "\(text(here)) where the next '-' of a list was expected", at: here,
        note: note("the list begins here", start),
        help:
          "align the line with the items of the list; a text with quotes in it stands in quotes as a whole"
      )
    case "found unexpected end of stream", "found unexpected document indicator":
      return SourceProblem(
        "a text in quotes that is not closed", at: begun,
        help:
          "close it; a quotation mark inside is written \\\" in double quotes and '' in single ones"
      )
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      let sign = problem.hasSuffix("']'") ? "]" : "}"
      return SourceProblem(
        "\(text(here)) where ',' or '\(sign)' was expected", at: here,
        note: note("what it would close begins here", start),
        help: "close it with '\(sign)', or put the text in quotes")
    case "found undefined alias":
      return SourceProblem(
        "\(text(word(at: place))) names no value that stands before it", at: word(at: place),
        help: "put the text in quotes if it is no alias")
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      return SourceProblem(
        "a backslash that begins no character, in a text in double quotes", at: here,
        note: note("the text begins here", start),
        help: "write \\\\ for a backslash, or put the text in single quotes")
    case "block sequence entries are not allowed in this context":
      return SourceProblem(
        "the '-' of a list item where none can be", at: here,
        help:
          "begin the list on a line of its own below the name; put a text that begins with '- ' in quotes"
      )
    case "mapping keys are not allowed in this context":
      return SourceProblem(
        "a name with its value where none can be", at: here,
        help: "begin the map on a line of its own, or put the text in quotes")
    case "Maximum nesting level reached, set with yaml_set_max_nest_level())":
      return SourceProblem(
        "lists and maps more than 1000 deep", at: here, rule: .oversizedSource)
    case "did not find expected alphabetic or numeric character":
      let sign = context?.hasSuffix("alias") == true ? "*" : "&"
      return SourceProblem(
        "'\(sign)' begins no name here", at: begun, help: "put the text in quotes")
    case "did not find expected <document start>":
      return SourceProblem(
        "\(text(here)) after the end of the value", at: here,
        help: "indent everything of one map or list alike")
    case "did not find expected node content":
      return SourceProblem("\(text(here)) where a value was expected", at: here)
    case "found undefined tag handle":
      return SourceProblem(
        "\(text(word(at: place))) is no tag that was declared", at: word(at: place),
        help: "put the text in quotes if it begins with '!'")
    default:
      return other(problem, context: context, at: start == nil ? here : begun)
    }
  }

  /// What files hardly ever have, such as directives, in the parser's words.
  private func other(_ problem: String, context: String?, at range: Range<Int>) -> SourceProblem {
    SourceProblem(
      "this cannot be read as YAML: \(context.map { $0 + ", " } ?? "")\(problem)", at: range,
      help: "put the text in quotes if it is meant as a text")
  }

  private func note(_ message: String, _ offset: Int?) -> SourceProblem.Note? {
    offset.map { SourceProblem.Note(message: message, range: character(at: $0)) }
  }

  /// The bytes up to the next white space or sign of a list or map.
  private func word(at offset: Int) -> Range<Int> {
    var end = min(offset, bytes.endIndex)
    let start = end
    let signs = Array(",[]{}".utf8)
    while end < bytes.endIndex, !signs.contains(bytes[end]),
      bytes.lengthOfYAMLBlank(at: end) == 0
    {
      end += 1
    }
    return start..<end
  }

  // MARK: - Repeated names

  private func repeated(_ name: String, firstAt first: Int) -> SourceProblem {
    let range = first..<min(first + name.utf8.count, bytes.endIndex)
    let words = "the name '\(Quotation.of(name))' stands twice in one map"
    guard let second = second(name, after: first) else {
      return SourceProblem(words, at: range, help: "take one of them out, or rename it")
    }
    return SourceProblem(
      words, at: second, note: SourceProblem.Note(message: "the first", range: range),
      help: "take one of them out, or rename it")
  }

  /// The next line that begins with the same name in the same column, with nothing farther left before
  /// it.
  private func second(_ name: String, after first: Int) -> Range<Int>? {
    let column = first - startOfLine(before: first)
    let written = Array(name.utf8)
    var line = first
    while true {
      while line < bytes.endIndex, bytes.lengthOfYAMLBreak(at: line) == 0 { line += 1 }
      guard line < bytes.endIndex else { return nil }
      line += bytes.lengthOfYAMLBreak(at: line)
      let indent = bytes[line...].prefix { $0 == UInt8(ascii: " ") }.count
      let place = line + indent
      guard place < bytes.endIndex, bytes.lengthOfYAMLBreak(at: place) == 0 else { continue }
      if indent < column { return nil }
      if indent == column, bytes.hasPrefix(written, at: place),
        bytes.hasPrefix([UInt8(ascii: ":")], at: place + written.count)
      {
        return place..<place + written.count
      }
    }
  }
}

import CoequalTestSupport
import Testing

/// The Swift that documents show is compiled and run: each block is an example of `Examples`, or stands
/// in a file of the package that it names.
@Suite struct SwiftBlockTests {
  @Test(arguments: DocumentFiles.withSwift)
  func blocksAreCompiledExamples(file: String) throws {
    let examples = try MarkedExample.all()
    for block in MarkdownDocument(try PackageFolder.text(of: file)).ownSwift {
      let code = MarkedExample.withoutImports(block.lines)
      #expect(
        examples.contains { $0.lines == code },
        "\(file):\(block.firstLine): this is no example of Tests/CoequalTests/Examples")
    }
  }

  @Test func everyExampleIsShownSomewhere() throws {
    let shown = try DocumentFiles.withSwift.flatMap { file in
      MarkdownDocument(try PackageFolder.text(of: file)).ownSwift
        .map { MarkedExample.withoutImports($0.lines) }
    }
    let forgotten = try MarkedExample.all().filter { !shown.contains($0.lines) }
    #expect(forgotten.map(\.name) == [])
  }
}

extension MarkdownDocument {
  /// The blocks of Swift but for those that a session compares with a file.
  fileprivate var ownSwift: [Block] {
    var isShown = false
    return parts.compactMap { part in
      switch part {
      case .comment(let text, _):
        isShown = text.hasPrefix("in ")
        return nil
      case .block(let block):
        defer { isShown = false }
        return block.language == "swift" && !isShown ? block : nil
      }
    }
  }
}

/// Code between `// example: NAME` and `// end`, without its indentation.
private struct MarkedExample {
  let name: String
  let lines: [String]

  static func all() throws -> [MarkedExample] {
    let folder = "Tests/CoequalTests/Examples"
    return try PackageFolder.files(in: folder).flatMap { file in
      examples(in: CutText.lines(of: try PackageFolder.text(of: "\(folder)/\(file)")))
    }
  }

  private static func examples(in lines: [String]) -> [MarkedExample] {
    var examples: [MarkedExample] = []
    var open: (name: String, indentation: Int, lines: [String])?
    for line in lines {
      let code = line.drop { $0 == " " }
      if code.hasPrefix("// example: ") {
        open = (String(code.dropFirst(12)), line.count - code.count, [])
      } else if code == "// end", let example = open {
        examples.append(MarkedExample(name: example.name, lines: example.lines))
        open = nil
      } else if let example = open {
        open?.lines.append(String(line.dropFirst(example.indentation)))
      }
    }
    return examples
  }

  /// The lines after the imports that a document begins with, which stand elsewhere in a test.
  static func withoutImports(_ lines: [String]) -> [String] {
    guard lines.first == "import Coequal" else { return lines }
    return Array(lines.drop { $0 == "import Coequal" || $0.isEmpty })
  }
}

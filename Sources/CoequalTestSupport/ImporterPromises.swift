package import CoequalExchange
import CoequalModel
import CoequalRegistry
import Markup

/// What every importer promises whatever it is given, looked at from outside.
package enum ImporterPromises {
  /// What is wrong with the documents of an import, a line each: each reads back as it is, and together
  /// they make a catalog without errors.
  package static func faults(of result: ImportResult) async -> [String] {
    var faults: [String] = []
    var sources: [Registry.Source] = []
    for (index, document) in result.documents.enumerated() {
      let name = "import-\(index + 1).xml"
      let xml = document.xml()
      let read = DocumentReader.read(name: name, contents: Array(xml.utf8))
      faults += read.findings.map { $0.line(in: read.source) }
      if let other = read.document, other != document {
        faults.append("\(name) reads as another document than was printed")
      }
      sources.append(.memory(name: name, text: xml))
    }
    let catalog = await Registry(sources: sources).load()
    return faults + catalog.lines(catalog.findings.filter { $0.severity == .error })
  }

  /// What is wrong with the words and places of an import's findings, a line each.
  package static func faults(ofFindingsIn result: ImportResult) -> [String] {
    result.findings.flatMap { finding -> [String] in
      var faults: [String] = []
      if finding.message.isEmpty || finding.message.contains("\n") || finding.message.last == "." {
        faults.append("the words of '\(finding.message)'")
      }
      for place in [finding.place].compactMap(\.self) + finding.notes.compactMap(\.place) {
        guard let source = result.sources[place.file] else {
          faults.append("'\(finding.message)' is about '\(place.file)', which is not shown")
          continue
        }
        if place.range.lowerBound < 0 || place.range.upperBound > source.bytes.count {
          faults.append("the place of '\(finding.message)'")
        }
      }
      return faults
    }
  }

  /// Files of other formats, empty ones and ones that are no text, under a name.
  package static func strangers(named name: String) -> [SourceFile] {
    let texts = [
      "", " \n", "\u{FEFF}", "name: Engineering\nlevels:\n- id: a\n", "---\n- a\n...\n",
      "Role,Skill\nEngineer,Writing\n", "<framework xmlns=\"urn:coequal:1\"/>",
      "# Heading\n\ntext\n",
      "null", "[]", "{}", "[[]]", "\"text\"", "12", "{\"a\": {\"b\": [null]}}", "const a = 1",
      "'use strict'", "export const tracks = f()", "export const tracks = []",
    ]
    let bytes: [[UInt8]] = [
      [0], [0xFF, 0xFE, 0x7B, 0], [0xFF], [0x50, 0x4B, 3, 4], [0x1F, 0x8B, 8, 0],
      Array(repeating: UInt8(ascii: "["), count: 100_000),
      Array(repeating: UInt8(ascii: " "), count: 1 << 20),
    ]
    return (texts.map { Array($0.utf8) } + bytes).map { SourceFile(name: name, bytes: $0) }
  }

  /// The beginnings of a file, every so many bytes.
  package static func beginnings(of file: SourceFile, every step: Int) -> [SourceFile] {
    stride(from: 0, to: file.bytes.count, by: max(step, 1)).map {
      SourceFile(name: file.name, bytes: Array(file.bytes.prefix($0)))
    }
  }
}

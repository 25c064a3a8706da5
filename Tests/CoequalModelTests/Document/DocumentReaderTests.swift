import CoequalModel
import CoequalTestSupport
import Markup
import Testing

@Suite struct DocumentReaderTests {
  private static let text = DocumentText.project("<title>Ärzte &amp; 管理職 👩‍👩‍👧</title>")

  private func read(_ contents: [UInt8]) -> DocumentReader.Result {
    DocumentReader.read(name: "x.xml", contents: contents)
  }

  private static func utf16(littleEndian: Bool) -> [UInt8] {
    let text = "\u{FEFF}" + text.replacing("UTF-8", with: "UTF-16")
    return text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  @Test(
    arguments: [
      [0xEF, 0xBB, 0xBF] + Array(text.utf8), utf16(littleEndian: true), utf16(littleEndian: false),
      Array(text.replacing("\n", with: "\r\n").utf8), Array(text.replacing("\n", with: "\r").utf8),
      Array(text.replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", with: "").utf8),
      Array(text.replacing("encoding=\"UTF-8\"", with: "encoding='utf-8' standalone='no'").utf8),
    ])
  func readsTheSameDocumentInOtherBytes(_ contents: [UInt8]) throws {
    let result = read(contents)
    #expect(result.findings == [])
    #expect(result.document == read(Array(Self.text.utf8)).document)
  }

  @Test func knowsXMLOfOthers() {
    #expect(read(Array("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>".utf8)).isForeign)
    #expect(read(Array("<pom/>".utf8)).isForeign)
    #expect(!read(Array("<framework/>".utf8)).isForeign, "ours, with a line forgotten")
    #expect(!read(Array("<framework xmlns=\"urn:coequal:2\"/>".utf8)).isForeign)
    #expect(!read(Array("<html>".utf8)).isForeign, "not even XML")
  }

  @Test func namesTheDocumentOfABrokenFile() {
    let text = DocumentText.structure(grades: "<nonsense/>")
    #expect(
      read(Array(text.utf8)).identity
        == DocumentReader.Identity(kind: .structure, id: Identifier("acme")))
    #expect(read(Array("<project".utf8)).identity == nil)
  }

  @Test func keepsTheTextOfARefusedFile() {
    let bytes: [UInt8] = [0x3C, 0xFF, 0x3E]
    let result = read(bytes)
    #expect(result.source.bytes == bytes)
    #expect(result.document == nil)
    #expect(result.findings.count == 1)
  }

  @Test(
    arguments: [
      (MarkupLimits(fileSize: 100), "bytes; a file may have up to 100"),
      (MarkupLimits(depth: 1), "more than 1 elements are open at once here"),
      (MarkupLimits(nodes: 1), "a file may have up to 1 elements"),
    ])
  func refusesWhatGoesBeyondALimit(_ limits: MarkupLimits, _ message: String) {
    let result = DocumentReader.read(
      name: "x.xml", contents: Array(Self.text.utf8), limits: limits)
    #expect(result.findings.map(\.rule) == [SyntaxRule.refusedInput.id])
    #expect(result.findings.first?.message.hasSuffix(message) == true)
  }
}

import Markup
import Testing

struct SourceTextTests {
  static let text = "<?xml version=\"1.0\"?>\r\n<größe>\u{1F600} é</größe>\n"

  static func utf16(_ text: String, littleEndian: Bool, mark: Bool = true) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap {
      littleEndian ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)]
    }
  }

  static func utf32(_ text: String, littleEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).unicodeScalars.flatMap { scalar in
      let bytes = (0..<4).map { UInt8(scalar.value >> (8 * $0) & 255) }
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [
    (Array(text.utf8), SourceEncoding.utf8),
    ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8WithMark),
    (utf16(text, littleEndian: true), .utf16LittleEndian),
    (utf16(text, littleEndian: false), .utf16BigEndian),
  ])
  func readsAndWritesBack(contents: [UInt8], encoding: SourceEncoding) throws {
    let source = try SourceText(name: "x", contents: contents)
    #expect(source.encoding == encoding)
    #expect(source.encoded() == contents)
    let expected = (encoding == .utf8WithMark ? "\u{FEFF}" : "") + Self.text
    #expect(source.bytes == Array(expected.utf8))
    #expect(try Document.parse(source).text(of: .root) == "\u{1F600} é")
  }

  @Test func doesNotCopyUTF8() throws {
    let contents = Array(Self.text.utf8)
    let source = try SourceText(name: "x", contents: contents)
    let first = contents.withUnsafeBufferPointer { $0.baseAddress }
    #expect(source.bytes.withUnsafeBufferPointer { $0.baseAddress } == first)
  }

  @Test(arguments: [
    ("UTF-32 with mark, LE", utf32("<a/>", littleEndian: true, mark: true), "'UTF-32'"),
    ("UTF-32 with mark, BE", utf32("<a/>", littleEndian: false, mark: true), "'UTF-32'"),
    ("UTF-32, LE", utf32("<a/>", littleEndian: true, mark: false), "'UTF-32'"),
    ("UTF-32, BE", utf32("<a/>", littleEndian: false, mark: false), "'UTF-32'"),
    ("UTF-16, LE", utf16("<a/>", littleEndian: true, mark: false), "byte-order mark"),
    ("UTF-16, BE", utf16("<a/>", littleEndian: false, mark: false), "byte-order mark"),
    ("EBCDIC", [0x4C, 0x6F, 0xA7, 0x94, 0x93], "'EBCDIC'"),
    ("UTF-16, odd", utf16("<a/>", littleEndian: true) + [0], "middle of a UTF-16 character"),
    ("UTF-16, lone high", utf16("<a>", littleEndian: true) + [0x00, 0xD8], "surrogate"),
    ("UTF-16, lone low", utf16("<a>", littleEndian: true) + [0x00, 0xDC, 0x41, 0], "surrogate"),
    ("UTF-16, swapped pair", [0xFE, 0xFF, 0xDC, 0x00, 0xD8, 0x00], "surrogate"),
    ("Windows-1252", Array("<a>".utf8) + [0xE4] + Array("</a>".utf8), "'E4'"),
    ("euro of Windows-1252", Array("<a>".utf8) + [0x80] + Array("</a>".utf8), "'80'"),
    ("overlong slash", [0xC0, 0xAF], "'C0'"),
    ("overlong of three", [0xE0, 0x80, 0xAF], "'E0'"),
    ("overlong of four", [0xF0, 0x80, 0x80, 0xAF], "'F0'"),
    ("surrogate in UTF-8", [0xED, 0xA0, 0x80], "'ED'"),
    ("past the last character", [0xF4, 0x90, 0x80, 0x80], "'F4'"),
    ("first byte that is never", [0xF5, 0x80, 0x80, 0x80], "'F5'"),
    ("continuation alone", [0x3C, 0xBF], "'BF'"),
    ("cut character", [0x3C, 0xF0, 0x9F, 0x98], "'F0'"),
    ("cut after the first byte", [0x3C, 0xC3], "'C3'"),
  ])
  func refusesOtherEncodings(label: String, contents: [UInt8], words: String) {
    let error = problem(parsing: contents)
    #expect(error?.code == .encoding)
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    #expect(error.map { contents.indices.contains($0.range.lowerBound) } == true)
  }

  @Test(arguments: [
    ("UTF-8", true), ("utf-8", true), ("UTF8", true), ("ISO-8859-1", false),
    ("windows-1252", false), ("UTF-16", false), ("US-ASCII", false), ("", false),
  ])
  func comparesTheDeclaredEncodingOfUTF8(name: String, isAccepted: Bool) {
    let error = problem(parsing: "<?xml version='1.0' encoding='\(name)'?><a/>")
    #expect((error == nil) == isAccepted)
    if !isAccepted { #expect(error?.range == 30..<30 + name.utf8.count) }
  }

  @Test(arguments: [
    ("UTF-16", true), ("utf-16", true), ("UTF-16LE", true), ("UTF-16BE", false), ("UTF-8", false),
    ("U\u{3F00}\u{1F600}", false),
  ])
  func comparesTheDeclaredEncodingOfUTF16(name: String, isAccepted: Bool) {
    let text = "<?xml version=\"1.0\" encoding = '\(name)' ?><a/>"
    let contents = Self.utf16(text, littleEndian: true)
    let error = problem(parsing: contents)
    #expect((error == nil) == isAccepted)
    // The range counts the bytes of the file, not of what they were turned into.
    if let error {
      #expect(contents[error.range].contains(UInt8(ascii: "U")))
      #expect(error.range.count == 2 * name.utf16.count)
    }
  }

  @Test func refusesZeroBytes() {
    #expect(problem(parsing: "<a>\0</a>")?.code == .zeroByte)
    #expect(problem(parsing: "<a>\0</a>")?.range == 3..<4)
    let wide = Self.utf16("<a>\0</a>", littleEndian: false)
    #expect(problem(parsing: wide)?.code == .zeroByte)
    #expect(problem(parsing: wide)?.range == 8..<10)
  }

  @Test func findsABadByteAtEveryPlace() {
    // The check goes eight bytes at a time.
    for offset in 0..<40 {
      var contents = [UInt8](repeating: 0x20, count: 40)
      contents[offset] = 0xFF
      #expect(problem(parsing: contents)?.range == offset..<offset + 1)
      contents[offset] = 0
      #expect(problem(parsing: contents)?.code == .zeroByte)
    }
  }

  @Test func acceptsEveryCharacterAtEveryPlace() throws {
    for scalar in ["\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{10FFFF}"] {
      for shift in 0..<9 {
        let text = "<a>" + String(repeating: "x", count: shift) + scalar + "</a>"
        #expect(try Document.parse(text).text(of: .root).hasSuffix(scalar))
      }
    }
  }

  @Test(arguments: [
    ("{\"a\": 1}", "JSON"), ("[1]", "JSON"), ("---\na: b\n", "YAML"), ("name: x\nage: 3\n", "YAML"),
    ("id,name\n1,x\n", "CSV"), ("<!DOCTYPE html><html>", "HTML"), ("%PDF-1.7\n%\u{E4}", "a PDF"),
    ("PK\u{3}\u{4}\0\0", "a ZIP archive or an Office document"),
  ])
  func saysWhatAFileLooksLike(text: String, kind: String) {
    let error = problem(parsing: text)
    #expect(error?.code == .notXML)
    #expect(error?.message == "the file looks like \(kind), not XML")
  }

  @Test func saysWhatABinaryFileLooksLike() {
    let gzip = problem(parsing: [0x1F, 0x8B, 0x08, 0x00, 0xFF])
    #expect(gzip?.message == "the file looks like a compressed file, not XML")
    let office = problem(parsing: [0xD0, 0xCF, 0x11, 0xE0, 0xA1])
    #expect(office?.message == "the file looks like an old Office document, not XML")
  }

  @Test func showsAFileThatWasRefused() throws {
    let source = SourceText(name: "x", unchecked: [0x3C, 0x61, 0xFF, 0x0A])
    #expect(source.bytes == [0x3C, 0x61, 0xFF, 0x0A])
    #expect(LineIndex(source.bytes).position(at: 2) == Position(line: 1, column: 3))
    #expect(source.text(in: 0..<3) == "<a\u{FFFD}")
  }

  @Test func checksUncheckedBytesBeforeItParsesThem() throws {
    #expect(throws: MarkupError.self) {
      try Document.parse(SourceText(name: "x", unchecked: [0x3C, 0x61, 0xFF, 0x2F, 0x3E]))
    }
    let wide = SourceText(name: "x", unchecked: Self.utf16("<a/>", littleEndian: true))
    #expect(try Document.parse(wide).source.encoding == .utf16LittleEndian)
    #expect(try Document.parse(SourceText(name: "x", unchecked: Array("<a/>".utf8))).nodeCount == 1)
  }
}

import CoequalTestSupport

/// Bytes that no editor shows as they are, or too many of them, made when they are needed.
struct HostileBytes: Sendable, CustomStringConvertible {
  let name: String
  let expectations: [Corpus.Expectation]
  let contents: @Sendable () -> [UInt8]

  var description: String { name }

  init(
    _ name: String, _ rule: String, _ position: String, _ message: String,
    _ contents: @escaping @Sendable () -> [UInt8]
  ) {
    self.name = name
    self.contents = contents
    expectations = [
      Corpus.Expectation(rule: rule, position: position, message: message)
    ]
  }

  static let all = encodings + brokenUTF8 + otherFiles + sizes + references
}

// MARK: - Encodings

extension HostileBytes {
  private static let plain = DocumentText.project("<title>Ärzte</title>")

  private static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return littleEndian ? [low, high] : [high, low]
    }
  }

  private static func utf32(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      let bytes = (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> ($0 * 8)) }
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  private static let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static let encodings: [HostileBytes] = [
    HostileBytes(
      "UTF-16 without a mark", "unknown-encoding", "1:1", "UTF-16 needs a byte-order mark"
    ) {
      utf16(plain, littleEndian: true)
    },
    HostileBytes(
      "UTF-16 in big-endian order without a mark", "unknown-encoding", "1:1",
      "UTF-16 needs a byte-order mark"
    ) { utf16(plain, littleEndian: false) },
    HostileBytes(
      "UTF-16 that says it is UTF-8", "unknown-encoding", "1:63",
      "'UTF-8' is declared, but the file is read as UTF-16"
    ) { [0xFF, 0xFE] + utf16(plain, littleEndian: true) },
    HostileBytes(
      "UTF-16 cut in the middle of a unit", "unknown-encoding", "4:22",
      "the file ends in the middle of a UTF-16 character"
    ) {
      let text = plain.replacing("UTF-8", with: "UTF-16")
      return [0xFF, 0xFE] + utf16(text, littleEndian: true).dropLast()
    },
    HostileBytes(
      "UTF-16 with half a character", "unknown-encoding", "3:16",
      "half of a UTF-16 surrogate pair"
    ) {
      let text = plain.replacing("UTF-8", with: "UTF-16")
      let parts = text.split(separator: "Ä").map { utf16(String($0), littleEndian: true) }
      return [0xFF, 0xFE] + parts[0] + [0x00, 0xD8] + parts[1]
    },
    HostileBytes(
      "nothing but the mark of UTF-16", "not-well-formed", "1:1", "the file holds no XML"
    ) {
      [0xFF, 0xFE]
    },
    HostileBytes("nothing but the mark of UTF-8", "not-well-formed", "1:1", "the file holds no XML")
    {
      utf8Mark
    },
    HostileBytes("UTF-32", "unknown-encoding", "1:1", "'UTF-32' is not an encoding") {
      [0xFF, 0xFE, 0, 0] + utf32(plain, littleEndian: true)
    },
    HostileBytes(
      "UTF-32 in big-endian order", "unknown-encoding", "1:1", "'UTF-32' is not an encoding"
    ) {
      [0, 0, 0xFE, 0xFF] + utf32(plain, littleEndian: false)
    },
    HostileBytes("UTF-32 without a mark", "unknown-encoding", "1:1", "'UTF-32' is not an encoding")
    {
      utf32(plain, littleEndian: true)
    },
    HostileBytes(
      "UTF-32 in big-endian order without a mark", "unknown-encoding", "1:1",
      "'UTF-32' is not an encoding"
    ) { utf32(plain, littleEndian: false) },
    HostileBytes("EBCDIC", "unknown-encoding", "1:1", "'EBCDIC' is not an encoding") {
      [0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40]
    },
    HostileBytes("UTF-7", "not-well-formed", "1:1", "text cannot stand before the root element") {
      Array("+ADw-project/+AD4-".utf8)
    },
    HostileBytes("two marks of UTF-8", "not-well-formed", "1:1", "") {
      utf8Mark + utf8Mark + Array(plain.utf8)
    },
    HostileBytes(
      "a mark of UTF-8 in a file that says UTF-16", "unknown-encoding", "1:31",
      "'UTF-16' is declared, but the file is read as UTF-8"
    ) { utf8Mark + Array(plain.replacing("UTF-8", with: "UTF-16").utf8) },
  ]
}

// MARK: - Bytes that are no UTF-8

extension HostileBytes {
  /// A project whose title holds these bytes; they begin at column 8 of line 3.
  private static func title(_ bytes: [UInt8]) -> [UInt8] {
    let parts = DocumentText.project("<title>@</title>").split(separator: "@")
    return Array(parts[0].utf8) + bytes + Array(parts[1].utf8)
  }

  private static func broken(
    _ name: String, _ bytes: [UInt8], _ first: String, column: Int = 8
  ) -> HostileBytes {
    HostileBytes(
      name, "unknown-encoding", "3:\(column)",
      "'\(first)' is a byte that cannot stand here in UTF-8"
    ) { title(bytes) }
  }

  private static let brokenUTF8: [HostileBytes] = [
    broken("Latin-1", [0xFC, 0x62, 0x65, 0x72], "FC"),
    // Such a byte counts as part of the character before it.
    broken("Windows-1252", [0x80], "80", column: 7),
    broken("an overlong slash", [0xC0, 0xAF], "C0"),
    broken("an overlong zero", [0xC0, 0x80], "C0"),
    broken("an overlong form of three bytes", [0xE0, 0x80, 0xAF], "E0"),
    broken("a surrogate", [0xED, 0xA0, 0x80], "ED"),
    broken("beyond the last character", [0xF4, 0x90, 0x80, 0x80], "F4"),
    broken("a form of five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80], "F8"),
    broken("a character cut short", [0xE2, 0x82], "E2"),
    broken("a continuation alone", [0xBF], "BF", column: 7),
    broken("the byte FF", [0xFF], "FF"),
    HostileBytes("a zero byte", "not-well-formed", "3:8", "a zero byte cannot stand in XML") {
      title([0])
    },
    HostileBytes(
      "a zero byte at the end", "not-well-formed", "5:1", "a zero byte cannot stand in XML"
    ) {
      Array(plain.utf8) + [0]
    },
    HostileBytes(
      "nothing but zero bytes", "not-well-formed", "1:1", "a zero byte cannot stand in XML"
    ) {
      [0, 0, 0, 0, 0]
    },
    HostileBytes("a character cut off by the end", "unknown-encoding", "5:1", "'E2' is a byte") {
      Array(plain.utf8) + [0xE2, 0x82]
    },
  ]
}

// MARK: - Other files

extension HostileBytes {
  private static let otherFiles: [HostileBytes] = [
    HostileBytes("gzip", "not-well-formed", "1:1", "the file looks like a compressed file") {
      [0x1F, 0x8B, 0x08, 0x00, 0xA2, 0x00]
    },
    HostileBytes("a spreadsheet", "not-well-formed", "1:1", "the file looks like a ZIP archive") {
      [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]
    },
    HostileBytes(
      "an empty ZIP archive", "not-well-formed", "1:1", "the file looks like a ZIP archive"
    ) {
      [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)
    },
    HostileBytes("a PDF", "not-well-formed", "1:1", "the file looks like a PDF") {
      Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    },
    HostileBytes(
      "an old Word document", "not-well-formed", "1:1", "the file looks like an old Office"
    ) {
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]
    },
    HostileBytes("a picture", "unknown-encoding", "1:1", "'89' is a byte that cannot stand here") {
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    },
    HostileBytes("a program", "not-well-formed", "1:5", "") {
      Array("\u{7F}ELF".utf8) + [0, 1, 1, 0]
    },
  ]
}

// MARK: - Too much of something

extension HostileBytes {
  private static func project(_ content: String) -> [UInt8] {
    Array(DocumentText.project(content).utf8)
  }

  private static func foreign(_ content: String) -> [UInt8] {
    project("<extra><t:a xmlns:t=\"urn:t\">\(content)</t:a></extra>")
  }

  private static let sizes: [HostileBytes] = [
    HostileBytes("too deep", "refused-input", "3:335", "more than 64 elements are open at once") {
      foreign(String(repeating: "<t:b>", count: 5000) + String(repeating: "</t:b>", count: 5000))
    },
    HostileBytes("too deep and never closed", "refused-input", "3:195", "more than 64 elements") {
      project("<extra>" + String(repeating: "<a>", count: 100_000))
    },
    HostileBytes(
      "choices in choices", "refused-input", "5:1898", "more than 64 elements are open at once"
    ) {
      let depth = 200
      let open = (0..<depth).map { "<choose id=\"c\($0)\" at-least=\"1\">" }.joined()
      let close = String(repeating: "</choose>", count: depth)
      return Array(
        DocumentText.framework(
          "<tracks><track id=\"a\" kind=\"hybrid\"><title>a</title>"
            + DocumentText.role("b", "g1", "<requirements>\(open)\(close)</requirements>")
            + "</track></tracks>"
        ).utf8)
    },
    HostileBytes(
      "three hundred thousand attributes", "refused-input", "3:9",
      "an element may have up to 64 attributes"
    ) {
      project(
        "<extra><a xmlns=\"urn:a\"" + (0..<300_000).map { " a\($0)=\"\"" }.joined() + "/></extra>")
    },
    HostileBytes("65 attributes", "refused-input", "3:9", "an element may have up to 64 attributes")
    {
      project("<extra><a xmlns=\"urn:a\"" + (0..<64).map { " a\($0)=\"\"" }.joined() + "/></extra>")
    },
    HostileBytes(
      "a long value", "refused-input", "3:18", "the value of an attribute may have up to"
    ) {
      project(
        "<sources><source path=\"" + String(repeating: "a", count: 100_000) + "\"/></sources>")
    },
    HostileBytes(
      "a long text", "refused-input", "3:2", "a run of text may have up to 1048576 bytes"
    ) {
      project("<title>" + String(repeating: "ab ", count: 400_000) + "</title>")
    },
    HostileBytes("a long text in CDATA", "refused-input", "3:2", "a run of text may have up to") {
      project("<title><![CDATA[" + String(repeating: "ab ", count: 400_000) + "]]></title>")
    },
    HostileBytes("a long name", "refused-input", "3:2", "a name may have up to 256 bytes") {
      project("<" + String(repeating: "a", count: 300) + "/>")
    },
    HostileBytes(
      "many names", "refused-input", "3:39810", "a file may use up to 4096 different names"
    ) {
      foreign((0..<5000).map { "<t:n\($0)/>" }.joined())
    },
    HostileBytes(
      "many namespaces", "refused-input", "3:1180", "up to 64 declarations of namespaces"
    ) {
      foreign(
        (0..<30).map {
          "<t:a xmlns:p\($0)=\"urn:p\" xmlns:q\($0)=\"urn:q\" xmlns:r\($0)=\"urn:r\">"
        }.joined()
      )
    },
    HostileBytes("a tag that never ends", "not-well-formed", "3:10", "'a' has no value") {
      project("<sources " + String(repeating: "a ", count: 500_000))
    },
    HostileBytes("a comment that never ends", "not-well-formed", "3:1", "'<!--' has no '-->'") {
      project("<!-- " + String(repeating: "a <b> - ", count: 100_000))
    },
    HostileBytes("hundred thousand opening brackets", "not-well-formed", "3:1", "'<' begins") {
      project(String(repeating: "<", count: 100_000))
    },
    HostileBytes("hundred thousand ampersands", "not-well-formed", "3:8", "'&' begins no reference")
    {
      project("<title>" + String(repeating: "&", count: 100_000) + "</title>")
    },
  ]
}

// MARK: - Entities

extension HostileBytes {
  private static func entities(_ declarations: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE project [\(declarations)]>
      <project xmlns="urn:coequal:1" format="1.0"><title>&e9;</title></project>
      """.utf8)
  }

  private static let references: [HostileBytes] = [
    HostileBytes("a billion laughs", "refused-input", "2:1", "'DOCTYPE' is not allowed") {
      entities(
        "<!ENTITY e0 \"ha\">"
          + (1...9).map { level in
            let inner = String(repeating: "&e\(level - 1);", count: 10)
            return "<!ENTITY e\(level) \"\(inner)\">"
          }.joined())
    },
    HostileBytes("a quadratic blow-up", "refused-input", "2:1", "'DOCTYPE' is not allowed") {
      entities("<!ENTITY e9 \"" + String(repeating: "a", count: 1_000_000) + "\">")
    },
    HostileBytes("an entity that holds itself", "refused-input", "2:1", "'DOCTYPE' is not allowed")
    {
      entities("<!ENTITY e9 \"&e8;\"><!ENTITY e8 \"&e9;\">")
    },
    HostileBytes("an entity from the network", "refused-input", "2:1", "'DOCTYPE' is not allowed") {
      entities("<!ENTITY e9 SYSTEM \"http://127.0.0.1:9/\">")
    },
    HostileBytes("an entity from a device", "refused-input", "2:1", "'DOCTYPE' is not allowed") {
      entities("<!ENTITY e9 SYSTEM \"file:///dev/zero\">")
    },
    HostileBytes(
      "a document type that never ends", "refused-input", "2:1", "'DOCTYPE' is not allowed"
    ) {
      Array("<?xml version=\"1.0\"?>\n<!DOCTYPE a [".utf8)
        + [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    },
  ]
}

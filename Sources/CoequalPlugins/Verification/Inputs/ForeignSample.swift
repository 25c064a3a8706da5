import CoequalExchange

/// A small file of a format that holds no career framework.
struct ForeignSample: Sendable {
  /// What it is, as a phrase.
  let title: String
  let name: String
  let bytes: [UInt8]
  /// Whether there is too little in it to be of any format.
  let isTiny: Bool

  var source: ImportSource { ImportSource([SourceFile(name: name, bytes: bytes)]) }

  private init(_ title: String, _ name: String, _ bytes: [UInt8], isTiny: Bool = false) {
    self.title = title
    self.name = name
    self.bytes = bytes
    self.isTiny = isTiny
  }

  private init(_ title: String, _ name: String, _ text: String, isTiny: Bool = false) {
    self.init(title, name, Array(text.utf8), isTiny: isTiny)
  }

  /// Common formats, a few of them with an ending that promises something else.
  static let all: [ForeignSample] = [
    ForeignSample("an empty file", "levels.yml", "", isTiny: true),
    ForeignSample("a file with one line end", "levels.csv", "\n", isTiny: true),
    ForeignSample("random bytes", "levels.xlsx", Noise.bytes(3000)),
    ForeignSample(
      "the beginning of a picture", "levels.png",
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
    ForeignSample(
      "the beginning of an archive", "levels.json",
      [0x50, 0x4B, 0x03, 0x04, 20, 0, 0, 0, 8, 0] + [UInt8](repeating: 0, count: 40)),
    ForeignSample(
      "the beginning of a PDF", "levels.md", "%PDF-1.7\n%\u{E2}\u{E3}\n1 0 obj\n<<>>\n"),
    ForeignSample(
      "XML of another kind", "levels.xml",
      """
      <?xml version="1.0"?>
      <recipe xmlns="urn:example:recipes"><title>Soup</title><step>Boil</step></recipe>

      """),
    ForeignSample(
      "JSON of another kind", "levels.json",
      """
      {"city": "Hamburg", "days": [{"date": "2026-01-31", "rain": 3.5, "wind": null}]}

      """),
    ForeignSample(
      "YAML of another kind", "levels.yaml",
      """
      shopping:
        - {item: apples, count: 4}
        - {item: bread, count: 1}
      note: "on the way home"

      """),
    ForeignSample(
      "a table of another kind", "levels.csv",
      """
      date,station,temperature
      2026-01-30,North pier,2.5
      2026-01-31,North pier,-1.0

      """),
    ForeignSample(
      "Markdown of another kind", "levels.md",
      """
      # Soup

      Boil the *vegetables*, then:

      - add salt
      - wait

      """),
    ForeignSample(
      "HTML of another kind", "levels.html",
      "<!doctype html>\n<html><head><title>Soup</title></head><body><p>Boil</body></html>\n"),
    ForeignSample(
      "JavaScript of another kind", "constants.js",
      "// @flow\nexport const soup = { steps: ['boil', 'salt'] }\nexport default () => soup.steps\n"
    ),
    ForeignSample(
      "settings of a program", "levels.ini", "[window]\nwidth = 800\n; a comment\nheight = 600\n"),
    ForeignSample(
      "a letter", "levels.txt",
      "Dear Sir or Madam,\n\nplease find enclosed: nothing at all.\n\nKind regards\n"),
    ForeignSample(
      "text of two bytes a letter", "levels.txt",
      [0xFF, 0xFE] + Array("Soup: Boil\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
  ]
}

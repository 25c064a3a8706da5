import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

/// Texts that are made to exhaust a reader, and texts that were damaged.
@Suite struct HostileYAMLTests {
  private func bomb(_ last: String) -> String {
    let names = Array("abcdefghijklmnop")
    let lines = names.indices.dropFirst().map { index in
      let alias = "*\(names[index - 1])"
      return
        "\(names[index]): &\(names[index]) [\(Array(repeating: alias, count: 9).joined(separator: ","))]"
    }
    return "a: &a [x,x,x,x,x,x,x,x,x]\n\(lines.joined(separator: "\n"))\n\(last)"
  }

  @Test(arguments: ["", "? *p\n: z", "? [*p, *p]\n: z", "{*p : z}"])
  func aFewLinesThatStandForBillionsOfValuesAreRefused(last: String) {
    let read = ReadYAML(bomb(last))
    #expect(read.root == nil)
    #expect(read.draft.findings.map(\.rule) == [ImportRule.oversizedSource.id])
    #expect(read.draft.findings.first?.place?.range.isEmpty == false)
  }

  @Test func aNameThatIsGivenAgainAndAgainIsRefused() {
    let line = "- &a [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
    let read = ReadYAML("- &a x\n" + String(repeating: line, count: 20))
    #expect(read.draft.findings.map(\.rule) == [ImportRule.oversizedSource.id])
  }

  @Test func aNameInsideItselfIsRefused() {
    #expect(
      ReadYAML("a: &a [*a]").lines == [
        "a.yml:1:8: error: '*a' names no value that stands before it [malformed-source]"
      ])
  }

  @Test func ordinaryAliasesAreFollowed() throws {
    let roles = (1...200).map { "- {<<: *base, id: r\($0)}" }.joined(separator: "\n")
    let root = try #require(ReadYAML("- &base {track: x, scope: y}\n\(roles)").root)
    #expect(root.items.count == 201)
    #expect(root.items.last?.entries.map(\.value.text) == ["x", "y", "r200"])
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
  func whatIsNestedTooDeepIsRefused(sign: String) {
    for depth in [101, 900, 5000] {
      let read = ReadYAML(String(repeating: sign, count: depth))
      #expect(read.root == nil)
      #expect(read.draft.findings.count == 1)
    }
  }

  @Test func moreValuesThanAllowedAreRefused() {
    let read = ReadYAML("[a, b, c]", limits: YAMLLimits(nodes: 3))
    #expect(
      read.lines == [
        "a.yml:1:8: error: more than 3 values; a text may have up to that many [oversized-source]"
      ])
  }

  @Test func aTextThatIsTooLongIsRefused() {
    let read = ReadYAML("a: bcd", limits: YAMLLimits(bytes: 5))
    #expect(
      read.lines == [
        "a.yml:1:1: error: 6 bytes of YAML; up to 5 are read [oversized-source]"
      ])
  }

  @Test func megabytesAreReadInAMoment() throws {
    let items = (0..<10_000).map { "- id: 'é\($0)'\n  text: |\n    Words and more words\n" }
    let root = try #require(ReadYAML(items.joined()).root)
    #expect(root.items.count == 10_000)
    #expect(
      ReadYAML("[" + String(repeating: "é,", count: 100_000) + "]").root?.items.count == 100_000)
  }

  private static let sample = """
    # A ladder
    name: "É \\"quoted\\" 🛠️"
    levels: &levels
      - id: junior   # the first
        name: 'It''s plain'
      - {id: senior, name: Senior engineer, rank: 0x2}
    text: >-
      Folded words
      on two lines
    more: |2
        kept
      as it is
    ? [complex, key]
    : !!set {a, b}
    again: *levels
    """

  @Test(arguments: 0..<400)
  func damagedTextsAreReadOrGetAFindingWithAPlace(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let read = ReadYAML(
      bytes: ByteDamage.damaged(Array(Self.sample.utf8), using: &random))
    try hasPlaces(read)
  }

  @Test func eachBeginningIsReadOrGetsAFindingWithAPlace() throws {
    let bytes = Array(Self.sample.utf8)
    for end in bytes.indices { try hasPlaces(ReadYAML(bytes: Array(bytes[..<end]))) }
  }

  private func hasPlaces(_ read: ReadYAML) throws {
    if let root = read.root {
      for scalar in root.scalars {
        let range = scalar.place.range
        try #require(range.lowerBound >= 0 && range.upperBound <= read.file.bytes.count)
        // Values of more than nothing are somewhere, and stand there as they are but for escapes.
        guard let text = scalar.text, !text.isEmpty else { continue }
        try #require(!range.isEmpty, "'\(text)' at \(range)")
        if !text.contains(where: { "\\\"'".contains($0) }), !read.written(scalar).contains("\\") {
          let words = text.collapsed
          #expect(read.written(scalar).collapsed.contains(words), "'\(text)' at \(range)")
        }
      }
    } else {
      let finding = try #require(read.draft.findings.first)
      let place = try #require(finding.place)
      try #require(place.range.upperBound <= read.file.bytes.count)
      #expect(!finding.message.hasSuffix("."))
    }
  }
}

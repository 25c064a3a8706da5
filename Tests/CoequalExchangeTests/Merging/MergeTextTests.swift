import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

/// Texts of one level have no names of their own; what they say tells them apart, or what the source
/// calls them.
@Suite struct MergeTextTests {
  private func framework(_ texts: [String]) throws -> CoequalDocument {
    let expects = texts.map { "<expects level=\"low\">\($0)</expects>" }.joined()
    let text = DocumentText.framework(
      """
      <scales><scale id="s"><level id="low"/></scale></scales>
      <competencies><area id="a"><title>A</title><competency id="c" scale="s"><title>C</title>\(expects)
      </competency></area></competencies>
      """, uses: nil)
    return try #require(DocumentReader.read(name: "x", contents: Array(text.utf8)).document)
  }

  /// The texts with the names that the source has for them, `A: text`.
  private func named(_ texts: [String]) throws -> CoequalDocument {
    let parts = texts.map { $0.split(separator: ": ", maxSplits: 1).map(String.init) }
    var names = ["competency/c": "C", "area/a": "A", "scale/s": "S"]
    for (index, part) in parts.enumerated() {
      names["competency/c/expects/low/\(index + 1)"] = part[0]
    }
    return try framework(parts.map { $0[1] }).imported(names)
  }

  private func texts(_ merging: Merging) throws -> [String] {
    let document = DocumentReader.read(name: "x", contents: merging.result.contents).document
    guard case .framework(let framework)? = document else { return [] }
    return framework.areas[0].competencies[0].expectations.map(\.text)
  }

  private func names(_ merging: Merging) -> [String] {
    let document = DocumentReader.read(name: "x", contents: merging.result.contents).document
    return (document?.importRecords.first?.items ?? []).filter { $0.target.contains("expects") }
      .map { "\($0.target.split(separator: "/").last ?? "") \($0.id)" }
  }

  @Test(arguments: [
    (["one a", "two b"], ["one a", "two b", "three c"], ["one a", "two b", "three c"], 0),
    (["one a", "two b"], ["three c", "one a", "two b"], ["three c", "one a", "two b"], 0),
    (["one a", "two b"], ["two b", "one a"], ["one a", "two b"], 0),
    (["one a", "ours"], ["one a", "two b"], ["one a", "two b", "ours"], 0),
    (["one a now"], ["one a"], ["one a now"], 1),
    (
      ["one a now", "two b"], ["one a", "two b", "three c"], ["one a now", "two b", "three c"], 1
    ),
    (["one a", "one a"], ["one a"], ["one a", "one a"], 0),
    (["one a"], ["one a", "one a"], ["one a", "one a"], 0),
    (["管理職"], ["管理職の人"], ["管理職", "管理職の人"], 0),
  ])
  func withoutNamesWhatTheySayTells(
    _ file: [String], _ source: [String], _ expected: [String], _ differences: Int
  ) throws {
    let merging = try Merging(try framework(source), into: try framework(file).xml())
    #expect(try texts(merging) == expected)
    #expect(merging.kept.count == differences)
  }

  @Test func aNamedTextIsFoundHoweverItIsReworded() throws {
    let merging = try Merging(
      try named(["A: quite other words", "B: two b"]),
      into: try named(["A: one a", "B: two b"]).xml())
    #expect(try texts(merging) == ["one a", "two b"])
    #expect(merging.kept == ["competency/c/expects/low/1: one a | quite other words"])
  }

  @Test func aTextWithANewNameIsNewThoughItResemblesAnother() throws {
    let merging = try Merging(
      try named(["A: one a", "C: two b or c"]), into: try named(["A: one a", "B: two b"]).xml())
    #expect(try texts(merging) == ["one a", "two b or c", "two b"])
    #expect(merging.missing == ["competency/c/expects/low/2"])
    #expect(names(merging) == ["1 A", "2 C", "3 B"])
  }

  @Test func theRecordCountsTheTextsOfTheFile() throws {
    let file = try named(["A: one a", "B: two b"]).xml().replacing(
      "<expects level=\"low\">two b",
      with: "<expects level=\"low\">ours</expects>\n"
        + "        <expects level=\"low\">two b")
    let merging = try Merging(try named(["A: one a", "B: two b", "C: three c"]), into: file)
    #expect(try texts(merging) == ["one a", "ours", "two b", "three c"])
    #expect(names(merging) == ["1 A", "3 B", "4 C"])
    #expect(merging.added == ["competency/c/expects/low/4"])
  }

  @Test func aNamedTextThatWasTakenOutStaysOut() throws {
    let file = try named(["A: one a", "B: two b"]).xml()
      .replacing("        <expects level=\"low\">one a</expects>\n", with: "")
    let merging = try Merging(try named(["A: one a", "B: two b", "C: three c"]), into: file)
    #expect(try texts(merging) == ["two b", "three c"])
    #expect(merging.kept == ["competency/c/expects/low/1: – | one a"])
    #expect(names(merging) == ["low A", "1 B", "2 C"])
    let updated = try Merging(
      try named(["A: one a", "B: two b"]), into: file, MergeOptions(updates: true))
    #expect(try texts(updated) == ["one a", "two b"])
  }
}

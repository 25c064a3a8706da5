import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Markup
import Testing

/// A framework of an import comes with a structure, and goes into files that are there or not.
@Suite struct ImportMergeTests {
  private func file(_ document: CoequalDocument, _ name: String) -> DocumentReader.Result {
    DocumentReader.read(name: name, contents: Array(document.xml().utf8))
  }

  private func structure(
    _ id: String, _ grades: [String], source: String = "levels.yml"
  ) throws -> CoequalDocument {
    let text = DocumentText.structure(
      id: id,
      grades: grades.enumerated().map { "<grade id=\"\($1)\" rank=\"\($0 + 1)\"/>" }.joined())
    let document = try #require(DocumentReader.read(name: "s", contents: Array(text.utf8)).document)
    return document.imported(
      Dictionary(uniqueKeysWithValues: grades.map { ("grade/\($0)", "G-\($0)") }), source: source)
  }

  private func lines(_ parts: [ImportMerge.Part]) -> [String] {
    parts.map { part in
      switch part {
      case .merged(_, let result): "\(result.source.name): \(result.added.map(\.target))"
      case .new(let document): "new \(document.kind.rawValue)"
      case .left(let structure): "left \(structure.id)"
      }
    }
  }

  private func grown(_ id: String = "ladder") throws -> CoequalDocument {
    var ladder = Ladder()
    ladder.tracks["expert"]?.append("principal")
    ladder.grades["principal"] = "g3"
    guard case .framework(var framework) = try ladder.imported() else {
      throw CancellationError()
    }
    framework.header.id = Identifier(trusted: id)
    return .framework(framework)
  }

  @Test func bothGoIntoTheirFiles() throws {
    let files = [
      file(try Ladder().imported(), "ladder.xml"),
      file(try structure("test-grades", ["g1", "g2"]), "grades.xml"),
    ]
    let parts = ImportMerge(into: files).parts(of: [
      try grown(), try structure("test-grades", ["g1", "g2", "g3"]),
    ])
    #expect(
      lines(parts) == [#"ladder.xml: ["role/principal"]"#, #"grades.xml: ["grade/g3"]"#])
  }

  @Test func withoutFilesAllIsNew() throws {
    let parts = ImportMerge(into: []).parts(of: [
      try structure("test-grades", ["g1"]), try grown(),
    ])
    #expect(lines(parts) == ["new structure", "new framework"])
  }

  @Test func theOnlyFrameworkGoesIntoTheOnlyFileWhateverItsID() throws {
    let files = [file(try Ladder().imported(), "ladder.xml")]
    let parts = ImportMerge(into: files).parts(of: [
      try structure("test-grades", ["g1", "g2", "g3"]), try grown("other"),
    ])
    #expect(lines(parts) == ["new structure", #"ladder.xml: ["role/principal"]"#])
  }

  @Test(arguments: ["</framework>", "<framework", "", "xml:lang=\"en\""])
  func aFileThatCannotBeReadIsNotTakenForNothing(_ cut: String) throws {
    let text = cut.isEmpty ? "" : try Ladder().file().replacing(cut, with: "")
    let files = [DocumentReader.read(name: "ladder.xml", contents: Array(text.utf8))]
    let parts = ImportMerge(into: files).parts(of: [try Ladder().imported()])
    guard case .merged(_, let result)? = parts.first else {
      Issue.record("\(lines(parts))")
      return
    }
    #expect(!result.isChanged && result.contents == Array(text.utf8))
    #expect(result.findings.map(\.severity).contains(.error))
  }

  @Test func severalFrameworksGoWhereTheirIDsAre() throws {
    let files = [file(try Ladder().imported(), "ladder.xml")]
    let parts = ImportMerge(into: files).parts(of: [
      try Ladder().imported(), .framework(try framework("sales")),
    ])
    #expect(lines(parts) == ["ladder.xml: []", "new framework"])
  }

  private func framework(_ id: String) throws -> Framework {
    let text = DocumentText.framework(id: id, uses: nil)
    let result = DocumentReader.read(name: "f", contents: Array(text.utf8))
    guard case .framework(let framework)? = result.document else { throw CancellationError() }
    return framework
  }

  @Test func theStructureIsLeftOutWhereTheCompanyHasItsOwn() throws {
    let text = try Ladder().file().replacing(
      "<uses structure=\"test-grades\"", with: "<uses structure=\"company\"")
    let files = [
      DocumentReader.read(name: "ladder.xml", contents: Array(text.utf8)),
      file(try structure("company", ["c1", "c2"], source: "other"), "company.xml"),
    ]
    let parts = ImportMerge(into: files).parts(of: [
      try structure("test-grades", ["g1", "g2", "g3"]), try grown(),
    ])
    #expect(lines(parts) == ["left test-grades", #"ladder.xml: ["role/principal"]"#])
    guard case .merged(_, let result)? = parts.last else { return }
    #expect(result.questions.map(\.choices) == [["c1", "c2"]])
    #expect(result.guesses.map(\.written) == ["c2"])
  }

  @Test func aGradeThatWasRenamedIsCalledSoInTheFramework() throws {
    let grades = try structure("test-grades", ["g1", "g2"]).xml()
      .replacing("\"g2\"", with: "\"senior\"").replacing("grade/g2", with: "grade/senior")
    let files = [
      file(try Ladder().imported(), "ladder.xml"),
      DocumentReader.read(name: "grades.xml", contents: Array(grades.utf8)),
    ]
    var ladder = Ladder()
    ladder.tracks["expert"]?.append("principal")
    ladder.grades["principal"] = "g2"
    let parts = ImportMerge(into: files).parts(of: [
      try structure("test-grades", ["g1", "g2"]), try ladder.imported(),
    ])
    guard case .merged(_, let result)? = parts.last else { return }
    let text = String(decoding: result.contents, as: UTF8.self)
    #expect(text.contains("<role id=\"principal\" grade=\"senior\">"))
  }
}

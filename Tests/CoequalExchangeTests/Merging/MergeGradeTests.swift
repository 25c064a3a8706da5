import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

/// The grades of a source and those of a company are not the same, whatever they are called.
@Suite struct MergeGradeTests {
  private static func structure(_ id: String, _ grades: ClosedRange<Int>) throws -> Structure {
    let text = DocumentText.structure(
      id: id,
      grades: grades.map { "<grade id=\"\(id.first ?? "g")\($0)\" rank=\"\($0)\"/>" }.joined())
    let result = DocumentReader.read(name: "s.xml", contents: Array(text.utf8))
    guard case .structure(let structure)? = result.document else {
      throw CancellationError()
    }
    return structure
  }

  /// The file of a company that stands on its own grades.
  private func file(_ grades: [String: String] = [:]) throws -> String {
    let grades = ["junior": "c3", "senior": "c5", "lead": "c6"].merging(grades) { $1 }
    return grades.reduce(
      try Ladder().file().replacing(
        "<uses structure=\"test-grades\"", with: "<uses structure=\"company\"")
    ) { text, grade in
      text.replacing(
        "id=\"\(grade.key)\" grade=\"\(Ladder().grades[grade.key] ?? "")\"",
        with: "id=\"\(grade.key)\" grade=\"\(grade.value)\"")
    }
  }

  private func options(_ answers: [String: String] = [:]) throws -> MergeOptions {
    var mapping = ImportMapping()
    for (key, value) in answers { mapping.answer(.grade, key, with: value) }
    return MergeOptions(
      mapping: mapping, structure: try Self.structure("company", 1...9),
      importedStructure: try Self.structure("grades", 1...4))
  }

  private func grown() -> Ladder {
    var ladder = Ladder()
    ladder.grades = ["junior": "g1", "senior": "g2", "lead": "g2", "chief": "g4"]
    ladder.tracks["leader"] = ["lead", "chief"]
    return ladder
  }

  @Test func theSameRolesAskForNothing() throws {
    let merging = try Merging(try Ladder().imported(), into: try file(), try options())
    #expect(!merging.result.isChanged && merging.result.questions == [])
    // Of two roles on one grade of the source the company put one higher.
    #expect(merging.kept == ["role/lead/grade: c6 | c5"])
  }

  @Test func aNewRoleAsksWhichGradeItHas() throws {
    let merging = try Merging(try grown().imported(), into: try file(), try options())
    let question = try #require(merging.result.questions.first)
    #expect(question.topic == .grade && question.key == "g4")
    #expect(question.subject == "grade 'g4' of the source")
    #expect(question.choices == (1...9).map { "c\($0)" })
    // The highest of the source is the highest that the framework has.
    #expect(question.guess?.value == "c6")
    #expect(merging.text.contains("<role id=\"chief\" grade=\"c6\">"))
    #expect(merging.result.guesses.map(\.correction) == ["--map grade:g4=…"])
  }

  @Test func anAnswerCounts() throws {
    let merging = try Merging(
      try grown().imported(), into: try file(), try options(["g4": "c8"]))
    #expect(merging.text.contains("<role id=\"chief\" grade=\"c8\">"))
    #expect(merging.result.guesses == [])
  }

  @Test func anAnswerThatIsNoGradeIsRefused() throws {
    let file = DocumentReader.read(name: "acme.xml", contents: Array(try self.file().utf8))
    let result = Merge(into: file, options: try options(["g4": "c99"]))
      .result(of: try grown().imported())
    #expect(
      result.findings.map(\.message) == [
        "'c99' is no grade of the company that grade 'g4' of the source could be"
      ])
    #expect(result.guesses.count == 1)
  }

  @Test func rolesThatBothHaveTellTheGrade() throws {
    var ladder = grown()
    ladder.grades["chief"] = "g2"
    let merging = try Merging(try ladder.imported(), into: try file(["lead": "c5"]), try options())
    #expect(merging.text.contains("<role id=\"chief\" grade=\"c5\">"))
    #expect(
      merging.result.guesses.map(\.reason) == ["roles that both have are on these grades"])
  }

  @Test func aGradeThatAnAnswerHasNamedIsOne() throws {
    var ladder = grown()
    ladder.grades["chief"] = "c7"
    let merging = try Merging(
      try ladder.imported(), into: try file(), try options(["a level": "c7"]))
    #expect(merging.text.contains("<role id=\"chief\" grade=\"c7\">"))
    #expect(merging.result.questions == [])
  }

  @Test func withoutAGradeARoleIsLeftOut() throws {
    let merging = try Merging(try grown().imported(), into: try file())
    #expect(merging.added == [] && !merging.text.contains("chief"))
    #expect(
      merging.messages == [
        "nothing says which grade of the company grade 'g4' of the source is"
      ])
  }

  @Test func theSameStructureNeedsNoMatching() throws {
    let merging = try Merging(try grown().imported(), into: try Ladder().file())
    #expect(merging.text.contains("<role id=\"chief\" grade=\"g4\">"))
    #expect(merging.result.questions == [])
  }

  @Test func theStructureOfTheFileIsNoMatterOfAnImport() throws {
    let merging = try Merging(try Ladder().imported(), into: try file(), try options())
    #expect(merging.text.contains("<uses structure=\"company\" version=\"1\"/>"))
    #expect(!merging.text.contains("test-grades"))
  }

  @Test func aStructureIsMergedByItsGrades() throws {
    let before = CoequalDocument.structure(try Self.structure("grades", 1...3))
    let after = CoequalDocument.structure(try Self.structure("grades", 1...5))
    let merging = try Merging(after, into: before.xml())
    #expect(merging.added == ["grade/g4", "grade/g5"])
    let read = DocumentReader.read(name: "a", contents: merging.result.contents).document
    #expect(read == after)
  }
}

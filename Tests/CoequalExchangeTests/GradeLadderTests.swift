import CoequalExchange
import CoequalModel
import Testing

@Suite struct GradeLadderTests {
  private let rungs = [
    GradeLadder.Rung(key: "lead", title: "Lead", step: 3),
    GradeLadder.Rung(key: "junior", title: "Junior", step: 1),
    GradeLadder.Rung(key: "senior-ic", title: "Senior", step: 2),
    GradeLadder.Rung(key: "senior-pm", title: "Manager", step: 2),
  ]

  private func ladder(
    _ rungs: [GradeLadder.Rung], _ mapping: ImportMapping = ImportMapping()
  ) -> (GradeLadder, ImportDraft) {
    var draft = ImportDraft(mapping: mapping)
    let ladder = GradeLadder(
      structure: Identifier(trusted: "acme-grades"), title: "Grades of Acme",
      language: LanguageTag(trusted: "en"), rungs: rungs, asking: &draft)
    return (ladder, draft)
  }

  private func role(_ id: String, on grade: Identifier) -> Role {
    Role(id: Identifier(trusted: id), grade: grade, title: id)
  }

  @Test func eachStepHasAGrade() {
    let (ladder, _) = ladder(rungs)
    #expect(ladder.structure.grades.map(\.id.lexical) == ["g1", "g2", "g3"])
    #expect(ladder.structure.grades.map(\.rank.number) == [1, 2, 3])
    #expect(ladder.structure.grades.map(\.title) == ["Junior", "Senior / Manager", "Lead"])
  }

  @Test func rungsOfOneStepShareAGrade() {
    let (ladder, _) = ladder(rungs)
    #expect(ladder.grade(of: "senior-ic") == ladder.grade(of: "senior-pm"))
    #expect(ladder.grade(of: "unheard-of") == nil)
  }

  @Test func eachGradeIsBookedAsGuessed() {
    let (_, draft) = ladder(rungs)
    let guesses = draft.ledger.entries.filter { $0.fate == .guessed }
    #expect(guesses.map(\.written) == ["acme-grades", "g1", "g2", "g2", "g3"])
    #expect(guesses.allSatisfy { $0.correction != nil })
  }

  @Test func anAnswerMovesARungToAnotherGrade() {
    var mapping = ImportMapping()
    mapping.answer(.grade, "senior-pm", with: "g3")
    let (ladder, _) = ladder(rungs, mapping)
    #expect(ladder.grade(of: "senior-pm")?.lexical == "g3")
    #expect(ladder.structure.grades.map(\.id.lexical) == ["g1", "g2", "g3"])
  }

  @Test func ownNamesOfGradesStandInTheOrderOfTheRungs() {
    var mapping = ImportMapping()
    mapping.answer(.grade, "junior", with: "e13")
    mapping.answer(.grade, "lead", with: "b2")
    let (ladder, _) = ladder(rungs, mapping)
    #expect(ladder.structure.grades.map(\.id.lexical) == ["e13", "g2", "b2"])
  }

  @Test func anAnswerThatIsNoIDIsReported() {
    var mapping = ImportMapping()
    mapping.answer(.grade, "lead", with: "Grade 4!")
    let (ladder, draft) = ladder(rungs, mapping)
    #expect(ladder.grade(of: "lead")?.lexical == "g3")
    #expect(
      draft.findings.map(\.message) == [
        "'Grade 4!' for the grade of 'Lead' is not an id; expected one such as g4"
      ])
  }

  @Test func aLadderWithoutRungsIsAValidStructure() throws {
    let (ladder, _) = ladder([])
    let xml = CoequalDocument.structure(ladder.structure).xml()
    let read = DocumentReader.read(name: "grades.xml", contents: Array(xml.utf8))
    #expect(read.findings.isEmpty)
    #expect(read.document == .structure(ladder.structure))
  }

  @Test func promotionsLeadToTheNextGradeOfTheTrack() throws {
    var (ladder, draft) = ladder(rungs)
    let junior = try #require(ladder.grade(of: "junior"))
    let lead = try #require(ladder.grade(of: "lead"))
    let moves = ladder.promotions(
      along: [role("junior", on: junior), role("lead", on: lead), role("chief", on: lead)],
      booking: &draft)
    #expect(moves.map(\.from.lexical) == ["junior", "junior"])
    #expect(moves.map(\.to.lexical) == ["lead", "chief"])
    #expect(moves.allSatisfy { $0.kind == .promotion })
    #expect(draft.ledger.entries.suffix(2).allSatisfy { $0.fate == .guessed })
  }
}

import CoequalDiff
import CoequalTestSupport
import Testing

/// Changes of a structure, and what they deserve.
@Suite struct StructureChangeTests {
  private func lines(_ old: String, _ new: String) async throws -> [String] {
    try #require(Compared.structure.contains(old))
    return await Compared.lines(
      ["s.xml": Compared.structure],
      ["s.xml": Compared.structure.replacing(old, with: new)])
  }

  @Test(arguments: [
    ("dual-until=\"g4\"", "dual-until=\"g3\"", "major: document acme (text dual-until) lowered"),
    ("dual-until=\"g4\"", "dual-until=\"g5\"", "minor: document acme (text dual-until) raised"),
    ("branch=\"g2\"", "branch=\"g3\"", "major: document acme (text branch) raised"),
    ("branch=\"g2\"", "branch=\"g1\"", "minor: document acme (text branch) lowered"),
    ("<grade id=\"g6\" rank=\"6\"/>", "", "major: grade g6 removed"),
    ("rank=\"6\"", "rank=\"9\"", "patch: document acme (grade) changed"),
    ("</grades>", "<grade id=\"g7\" rank=\"7\"/></grades>", "minor: grade g7 added"),
    (
      "Knows the whole craft", "Knows all of the craft", "patch: factor knowledge (step 2) reworded"
    ),
    ("points-to=\"1000\"", "points-to=\"1200\"", "major: scheme (category b) changed"),
    ("minimum=\"50000\"", "minimum=\"49000\"", "major: pay-range g2 lowered"),
    ("maximum=\"60000\"", "maximum=\"61000\"", "minor: pay-range g2 raised"),
    ("weekly-hours=\"40\"", "weekly-hours=\"38\"", "major: pay-range (text terms) changed"),
    (
      "<pay-range grade=\"g2\" currency=\"EUR\"", "<pay-range grade=\"g2\" currency=\"USD\"",
      "major: pay-range g2 (pay-range currency) changed"
    ),
    (
      "<job-evaluation id=\"points\"", "<job-evaluation id=\"scheme\"",
      "minor: scheme scheme renamed"
    ),
  ])
  func editIsToldAsItself(old: String, new: String, line: String) async throws {
    #expect(try await lines(old, new) == [line])
  }

  @Test func swappedGradesAreReordered() async throws {
    let swapped = Compared.structure.replacing(
      "id=\"g5\" rank=\"5\"", with: "id=\"g5\" rank=\"16\""
    )
    .replacing("id=\"g6\" rank=\"6\"", with: "id=\"g6\" rank=\"5\"")
    #expect(
      await Compared.lines(["s.xml": Compared.structure], ["s.xml": swapped])
        == ["major: document acme (grade) reordered"])
  }

  /// A special range takes people out of the general one.
  @Test(arguments: [
    ("48000", "major: pay-range g2, track leader lowered"),
    ("52000", "minor: pay-range g2, track leader raised"),
    ("50000", "minor: pay-range g2, track leader added"),
  ])
  func newRangeIsComparedWithTheOneThatApplied(minimum: String, line: String) async throws {
    #expect(
      try await lines(
        "</pay-ranges>",
        """
        <pay-range grade="g2" track="leader" currency="EUR" minimum="\(minimum)" \
        midpoint="55000" maximum="60000"/></pay-ranges>
        """) == [line])
  }

  @Test func rangeThatLeavesNobodyInItsPlaceIsLoweredPay() async throws {
    #expect(
      try await lines(
        """
            <pay-range grade="g2" currency="EUR" minimum="50000" midpoint="55000" maximum="60000"/>
        """.trimmingSpaces, "") == ["major: pay-range g2 removed"])
  }

  @Test func weightsThatMoveARoleToAnotherCategoryAreToldForTheRole() async {
    let changed = Compared.structure.replacing("weight=\"60%\"", with: "weight=\"10%\"")
      .replacing("weight=\"40%\"", with: "weight=\"90%\"")
    let lines = await Compared.lines(
      ["s.xml": Compared.structure, "f.xml": Compared.ladder],
      ["s.xml": changed, "f.xml": Compared.ladder])
    #expect(
      lines == [
        "major: factor knowledge (text weight) changed", "major: factor load (text weight) changed",
        "major: role senior (category a) lowered",
      ])
  }

  @Test func gradeOfAnotherIdIsTheSameGradeForRoles() async {
    let titled = Compared.structure.replacing(
      "<grade id=\"g2\" rank=\"2\"/>",
      with: "<grade id=\"g2\" rank=\"2\"><title>Work for one team</title></grade>")
    let lines = await Compared.lines(
      ["s.xml": titled, "f.xml": Compared.ladder],
      [
        "s.xml": titled.replacing("\"g2\"", with: "\"team\""),
        "f.xml": Compared.ladder.replacing("\"g2\"", with: "\"team\""),
      ])
    #expect(lines == ["minor: grade team renamed"])
  }
}

extension String {
  fileprivate var trimmingSpaces: String { String(drop { $0 == " " }) }
}

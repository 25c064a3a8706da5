import CoequalTestSupport

extension RuleCase {
  static let completenessRules =
    emptyRoles + deadEnds + cycles + titles + cells + unused + leaps + choices + deprecated

  private static func role(
    _ id: String, _ grade: String, _ content: String = "", attributes: String = "",
    mark: String = ""
  ) -> String {
    DocumentText.role(id, grade, attributes: attributes, content)
      .replacing("<role", with: "<\(mark)role")
  }

  private static func asks(_ competency: String, _ level: String = "l1") -> String {
    requirements(requires(competency, level))
  }

  private static func move(_ from: String, _ to: String, _ kind: String = "promotion") -> String {
    "<move from=\"\(from)\" to=\"\(to)\" kind=\"\(kind)\"/>"
  }

  private static func moves(_ moves: String...) -> String { "<moves>\(moves.joined())</moves>" }

  private static let old = "<deprecated since=\"1.0.0\"/>"

  private static let emptyRoles: [RuleCase] = [
    RuleCase(
      "empty-role", "undefined and deprecated roles, and alternatives, are left alone",
      framework: competencies
        + tracks(
          role("a", "g1", requirements(requires("c1", "l1"))),
          "<role id=\"b\" grade=\"g2\"><title>B</title></role>", role("c", "g3", old),
          role(
            "d", "g4",
            requirements("<choose id=\"x\" at-least=\"1\">\(requires("c2", "l1"))</choose>")),
          role("e", "g5", mark: "↓"))),
    RuleCase(
      "empty-role", "where nobody asks for anything there is nothing to compare",
      framework: tracks(role("a", "g1"), role("b", "g2"))),
  ]

  private static let deadEnds: [RuleCase] = [
    RuleCase(
      "dead-end", "several roles on the highest grade are all a normal top",
      framework: tracks(role("a", "g1"), role("b", "g2"), role("c", "g2"), role("d", "g3", old))
        + moves(move("a", "b"), move("a", "c"))),
    RuleCase(
      "dead-end", "a move to a role that does not exist is another rule's finding",
      framework: tracks(role("a", "g1"), role("b", "g2")) + moves(move("a", "bee"))),
    RuleCase(
      "dead-end", "a role that no move leads to is another rule's finding, unless it is an entry",
      framework: tracks(
        role("a", "g1"), role("b", "g2"), role("c", "g3", attributes: " entry=\"true\"", mark: "↓"),
        role("d", "g4")) + moves(move("a", "d"))),
    RuleCase(
      "dead-end", "without a structure no grade is known",
      documents: [
        "f.xml": DocumentText.framework(
          tracks(role("a", "g1"), role("b", "g2"), role("c", "g3")) + moves(move("a", "b")),
          uses: nil)
      ]),
  ]

  private static let cycles: [RuleCase] = [
    RuleCase(
      "promotion-cycle", "two circles, one with a way in and a way out",
      framework: tracks(
        role("a", "g1"), role("b", "g2"), role("c", "g3"), role("d", "g4"), role("e", "g5"),
        role("f", "g6"))
        + moves(
          move("a", "b"), move("b", "c"), move("c", "↓b"), move("c", "d"), move("e", "f"),
          move("f", "↓e"))),
    RuleCase(
      "promotion-cycle", "a promotion to the same role",
      framework: tracks(role("a", "g1")) + moves(move("a", "↓a"))),
    RuleCase(
      "promotion-cycle", "two ways to one role are no circle, and a deprecated role closes none",
      framework: tracks(role("a", "g1"), role("b", "g2"), role("c", "g3"), role("d", "g4", old))
        + moves(
          move("a", "b"), move("a", "c"), move("b", "c"), move("c", "d"), move("d", "a"))),
    RuleCase(
      "promotion-cycle", "circles that share a role are told once",
      framework: tracks(role("a", "g1"), role("b", "g2"), role("c", "g3"))
        + moves(move("a", "b"), move("b", "↓a"), move("b", "c"), move("c", "b"))),
  ]

  private static let titles: [RuleCase] = [
    RuleCase(
      "duplicate-title",
      "each later one, in other capitals and white space; not what is deprecated",
      framework: tracks(
        "<role id=\"a\" grade=\"g1\"><title>Lead engineer</title></role>",
        "<role id=\"b\" grade=\"g2\"><title>↓Lead  Engineer</title></role>",
        "<role id=\"c\" grade=\"g3\"><title>↓LEAD ENGINEER</title></role>",
        "<role id=\"d\" grade=\"g4\"><title>Lead engineer</title>\(old)</role>",
        "<role id=\"e\" grade=\"g5\"><title>TODO</title></role>",
        "<role id=\"f\" grade=\"g6\"><title>TODO</title></role>")),
    RuleCase(
      "duplicate-title", "tracks and competencies are compared with their like only",
      framework: """
        <scales><scale id="s"><level id="l"/></scale></scales>
        <competencies><area id="area"><title>Craft</title>
          <competency id="c1" scale="s"><title>Craft</title></competency>
          <competency id="c2" scale="s"><title>↓Craft</title></competency></area></competencies>
        <tracks><track id="t" kind="executor"><title>Craft</title>\(role("craft", "g1"))</track>
          <track id="u" kind="executor"><title>↓Craft</title></track></tracks>
        """),
  ]

  private static let cells: [RuleCase] = [
    RuleCase(
      "missing-cell", "roles of one grade count together",
      framework: competencies
        + tracks(
          role("a", "g1", asks("c1")), role("b", "g2", asks("c2")), role("c", "g2", asks("c1")),
          role("d", "g3", asks("c1")))),
    RuleCase(
      "missing-cell", "every role below and above must ask for it",
      framework: competencies
        + tracks(
          role("a", "g1", asks("c1")), role("b", "g1", asks("c2")), role("c", "g2", asks("c2")),
          role("d", "g3", asks("c1")))),
    RuleCase(
      "missing-cell", "what is not cumulative, not on this track or not known is left alone",
      framework: competencies + """
        <tracks><track id="t" kind="executor"><title>T</title>
          \(role("a", "g1", asks("apart")))\(role("b", "g2", asks("c1")))
          \(role("c", "g3", asks("apart")))</track>
        <track id="u" kind="leader"><title>U</title>
          \(role("d", "g1", asks("c1")))\(role("e", "g2", asks("c-one")))
          \(role("f", "g3", asks("c1")))</track></tracks>
        """),
    RuleCase(
      "missing-cell", "roles that ask for nothing, and deprecated ones, do not stand between",
      framework: competencies
        + tracks(
          role("a", "g1", asks("c1")), role("b", "g2"), role("c", "g3", asks("c2") + old),
          role("d", "g4", asks("c1")), role("e", "g5", asks("c2"), mark: "↓"),
          role("f", "g6", asks("c1")))),
  ]

  private static let heir = DocumentText.framework(
    """
    <extends framework="engineering" version="1"><change role="b">\(asks("c2", "l4"))</change></extends>
    """, id: "heir", uses: nil)

  private static let twoLevels = """
    <scales><scale id="s"><level id="l1"/><level id="l4"/></scale></scales>
    <competencies><area id="area"><title>A</title>
      <competency id="c1" scale="s"><title>C1</title></competency>
      <competency id="c2" scale="s"><title>C2</title></competency></area></competencies>

    """

  private static let unused: [RuleCase] = [
    RuleCase(
      "unused-competency", "one that an heir asks for is used",
      documents: [
        "structure.xml": DocumentText.structure(), "heir.xml": heir,
        "framework.xml": DocumentText.framework(
          twoLevels + tracks(role("a", "g1", asks("c1")), role("b", "g2", asks("c1")))),
      ]),
    RuleCase(
      "unused-level", "a level that an heir asks for is used",
      documents: [
        "structure.xml": DocumentText.structure(), "heir.xml": heir,
        "framework.xml": DocumentText.framework(
          twoLevels + tracks(role("a", "g1", asks("c1")), role("b", "g2", asks("c1")))),
      ]),
    RuleCase(
      "unused-competency", "a name that does not exist may be meant for it",
      framework: twoLevels + tracks(role("a", "g1", asks("c1")), role("b", "g2", asks("c-two")))),
    RuleCase(
      "unused-level", "a level counts for all competencies on its scale",
      framework: twoLevels
        + tracks(role("a", "g1", asks("c1", "l1")), role("b", "g2", asks("c2", "l4")))),
    RuleCase(
      "unused-competency", "of many, each that is not asked for and not deprecated",
      framework: """
        <scales><scale id="s"><level id="l1"/></scale></scales>
        <competencies><area id="area"><title>A</title>
          <competency id="c1" scale="s"><title>C1</title></competency>
          <↓competency id="c2" scale="s"><title>C2</title></competency>
          <competency id="c3" scale="s"><title>C3</title>\(old)</competency></area>
        <area id="other"><title>B</title>
          <↓competency id="c4" scale="s"><title>C4</title></competency></area></competencies>
        """ + tracks(role("a", "g1", asks("c1")))),
  ]

  private static func leap(
    _ lower: [String], _ higher: [String], mark: String = "", choice: String? = nil
  ) -> RuleCase {
    func role(_ id: String, _ grade: String, _ levels: [String]) -> String {
      Self.role(
        id, grade,
        requirements(levels.enumerated().map { requires("k\($0)", $1) }.joined()))
    }
    let names = (0..<4).map {
      "<competency id=\"k\($0)\" scale=\"s\"><title>K\($0)</title></competency>"
    }
    return RuleCase(
      "level-leap", "from \(lower) to \(higher), \(choice ?? "half")",
      framework: """
        <scales><scale id="s"><level id="l1"/><level id="l2"/><level id="l3"/><level id="l4"/></scale></scales>
        <competencies><area id="area"><title>A</title>\(names.joined())</area></competencies>
        """ + tracks(role("a", "g1", lower), role("b", "g2", higher))
          + moves(move("a", "\(mark)b")),
      choices: choice.map { [("promotion-leap", $0)] } ?? [])
  }

  private static let leaps: [RuleCase] = [
    leap(["l1", "l1", "l1", "l1"], ["l3", "l4", "l1", "l1"], mark: "↓"),
    leap(["l1", "l1", "l1"], ["l3", "l2", "l2"]),
    leap(["l1"], ["l4"]),
    leap(["l1"], ["l4", "l4", "l4"]),
    leap(["l4", "l4"], ["l1", "l1"]),
    leap(["l1", "l1", "l3", "l3"], ["l3", "l3", "l3", "l3"], mark: "↓", choice: "two"),
  ]

  private static func choose(_ count: Int, of alternatives: Int, mark: String = "") -> String {
    let names = ["c1", "c2", "apart"].prefix(alternatives).map { requires($0, "l1") }
    return requirements(
      "<choose id=\"x\" at-least=\"\(mark)\(count)\">\(names.joined())</choose>")
  }

  private static let choices: [RuleCase] = [
    RuleCase(
      "choice-without-choice",
      "fewer and more than all are left alone, and so is what is deprecated",
      framework: competencies
        + tracks(
          role("a", "g1", choose(2, of: 3)), role("b", "g2", choose(3, of: 2)),
          role("c", "g3", choose(3, of: 3, mark: "↓")),
          role("d", "g4", choose(1, of: 1, mark: "↓")),
          role("e", "g5", choose(2, of: 2) + old)))
  ]

  private static let deprecated: [RuleCase] = [
    RuleCase(
      "deprecated-in-move",
      "moves of every kind; not those between deprecated roles or out of them",
      framework: tracks(role("a", "g1"), role("b", "g2", old), role("c", "g3", old))
        + moves(
          move("a", "↓b"), move("a", "↓c", "switch"), move("b", "c"), move("b", "a", "return")))
  ]
}

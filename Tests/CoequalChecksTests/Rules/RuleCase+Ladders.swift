import CoequalTestSupport

extension RuleCase {
  static let ladderRules = levels + promotions + reachable + ceilings + doors

  private static func two(_ lower: String, _ higher: String) -> String {
    competencies
      + tracks(DocumentText.role("low", "g1", lower), DocumentText.role("high", "g2", higher))
  }

  private static let levels: [RuleCase] = [
    RuleCase(
      "level-regression", "optional requirements and alternatives are not compared",
      framework: two(
        requirements(
          requires("c1", "l4", " optional=\"true\"")
            + "<choose id=\"x\" at-least=\"1\">\(requires("c2", "l4"))</choose>"),
        requirements(requires("c1", "l1") + requires("c2", "l1")))),
    RuleCase(
      "level-regression", "what the higher role asks for as an alternative is not compared",
      framework: two(
        requirements(requires("c1", "l4") + requires("c2", "l4")),
        requirements(
          requires("c1", "l1", " optional=\"true\"")
            + "<choose id=\"x\" at-least=\"1\">\(requires("c2", "l1"))</choose>"))),
    RuleCase(
      "level-regression", "a competency that is not cumulative or not asked for is left alone",
      framework: two(
        requirements(requires("apart", "l4") + requires("c1", "l4")),
        requirements(requires("apart", "l1")))),
    RuleCase(
      "level-regression", "tracks are not compared with each other",
      framework: competencies + """
        <tracks><track id="a" kind="leader"><title>A</title>
          \(DocumentText.role("r1", "g1", requirements(requires("c1", "l4"))))</track>
        <track id="b" kind="executor"><title>B</title>
          \(DocumentText.role("r2", "g2", requirements(requires("c1", "l1"))))</track></tracks>
        """),
    RuleCase(
      "level-regression", "each role is compared with the highest level below it",
      framework: competencies
        + tracks(
          DocumentText.role("r1", "g1", requirements(requires("c1", "l2"))),
          DocumentText.role("r2", "g2", requirements(requires("c1", "l4"))),
          DocumentText.role("r3", "g3", requirements(requires("c1", "↓l3"))),
          DocumentText.role("r4", "g4", requirements(requires("c1", "l4"))))),
  ]

  private static func promotion(_ lower: String, _ higher: String, mark: String = "") -> String {
    two(lower, higher) + "<moves><move from=\"low\" to=\"\(mark)high\" kind=\"promotion\"/></moves>"
  }

  private static let promotions: [RuleCase] = [
    RuleCase(
      "flat-promotion", "another competency is new",
      framework: promotion(
        requirements(requires("c1", "l2")),
        requirements(requires("c1", "l2") + requires("c2", "l1")))
    ),
    RuleCase(
      "flat-promotion", "a lower level is not new",
      framework: promotion(
        requirements(requires("c1", "l2")), requirements(requires("c1", "l1")), mark: "↓")),
    RuleCase(
      "flat-promotion", "what was optional and becomes certain is new",
      framework: promotion(
        requirements(requires("c1", "l2", " optional=\"true\"")), requirements(requires("c1", "l2"))
      )),
    RuleCase(
      "flat-promotion", "what was an alternative and becomes certain is new",
      framework: promotion(
        requirements("<choose id=\"x\" at-least=\"1\">\(requires("c1", "l2"))</choose>"),
        requirements(requires("c1", "l2")))),
    RuleCase(
      "flat-promotion", "what was certain and becomes optional is not new",
      framework: promotion(
        requirements(requires("c1", "l2")),
        requirements(requires("c1", "l2", " optional=\"true\"")),
        mark: "↓")),
    RuleCase(
      "flat-promotion", "more of the alternatives are new",
      framework: promotion(
        requirements(
          "<choose id=\"x\" at-least=\"1\">\(requires("c1", "l1"))\(requires("c2", "l1"))</choose>"),
        requirements(
          "<choose id=\"x\" at-least=\"2\">\(requires("c1", "l1"))\(requires("c2", "l1"))</choose>")
      )),
    RuleCase(
      "flat-promotion", "as many of the alternatives are not new",
      framework: promotion(
        requirements(
          "<choose id=\"x\" at-least=\"1\">\(requires("c1", "l1"))\(requires("c2", "l1"))</choose>"),
        requirements(
          "<choose id=\"y\" at-least=\"1\">\(requires("c2", "l1"))\(requires("c1", "l1"))</choose>"),
        mark: "↓")),
    RuleCase(
      "flat-promotion", "more reports are new",
      framework: promotion("<scope reports=\"3-5\"/>", "<scope reports=\"3-8\"/>")),
    RuleCase(
      "flat-promotion", "a longer horizon is new, in whatever unit",
      framework: promotion("<scope horizon=\"P11M\"/>", "<scope horizon=\"P1Y\"/>")),
    RuleCase(
      "flat-promotion", "the same horizon in another unit is not new",
      framework: promotion("<scope horizon=\"P12M\"/>", "<scope horizon=\"P1Y\"/>", mark: "↓")),
    RuleCase(
      "flat-promotion", "a larger budget is new",
      framework: promotion(
        "<scope budget=\"10\" currency=\"EUR\"/>", "<scope budget=\"11\" currency=\"EUR\"/>")),
    RuleCase(
      "flat-promotion", "a larger number in another currency says nothing",
      framework: promotion(
        "<scope budget=\"10\" currency=\"EUR\"/>", "<scope budget=\"11\" currency=\"CHF\"/>",
        mark: "↓")),
    RuleCase(
      "flat-promotion", "no reports are no wider than nothing said",
      framework: promotion("", "<scope reports=\"0\"/>", mark: "↓")),
    RuleCase(
      "flat-promotion", "fewer reports are not new",
      framework: promotion("<scope reports=\"5\"/>", "<scope reports=\"4\"/>", mark: "↓")),
    RuleCase(
      "flat-promotion", "moves that are no promotions are left alone",
      framework: two("", "") + """
        <moves><move from="low" to="high" kind="lateral"/><move from="low" to="high" kind="switch"/>
          <move from="high" to="low" kind="return"/></moves>
        """),
    RuleCase(
      "flat-promotion", "undefined and deprecated roles are left alone",
      framework: tracks(
        "<role id=\"a\" grade=\"g1\"><title>A</title></role>", DocumentText.role("b", "g1"),
        DocumentText.role("c", "g2", "<deprecated since=\"1.0.0\"/>")) + """
          <moves><move from="a" to="b" kind="promotion"/><move from="b" to="a" kind="promotion"/>
            <move from="b" to="c" kind="promotion"/></moves>
          """),
    RuleCase(
      "flat-promotion", "a requirement that cannot be resolved may be new",
      framework: promotion(
        requirements(requires("c1", "l2")),
        requirements(requires("c1", "l2") + requires("none", "l1")))
    ),
  ]

  private static func roles(_ roles: (id: String, grade: String, mark: String)...) -> String {
    tracks(
      roles.map {
        "<\($0.mark)role id=\"\($0.id)\" grade=\"\($0.grade)\"><title>R</title></role>"
      }.joined())
  }

  private static let reachable: [RuleCase] = [
    RuleCase(
      "unreachable-role", "a chain of moves of any kind leads to a role",
      framework: roles(("a", "g1", ""), ("b", "g2", ""), ("c", "g3", ""), ("d", "g4", "")) + """
        <moves><move from="c" to="d" kind="return"/><move from="b" to="c" kind="lateral"/>
          <move from="a" to="b" kind="switch"/></moves>
        """),
    RuleCase(
      "unreachable-role", "a ring that nobody gets into is not reached",
      framework: roles(("a", "g1", ""), ("b", "g2", "↓"), ("c", "g3", "↓")) + """
        <moves><move from="b" to="c" kind="promotion"/><move from="c" to="b" kind="return"/>
          <move from="c" to="a" kind="return"/></moves>
        """),
    RuleCase(
      "unreachable-role", "with an entry on the track the lowest role is none",
      framework: tracks(
        "<↓role id=\"a\" grade=\"g1\"><title>A</title></role>",
        "<role id=\"b\" grade=\"g2\" entry=\"true\"><title>B</title></role>")
        + "<moves><move from=\"a\" to=\"b\" kind=\"promotion\"/></moves>"),
    RuleCase(
      "unreachable-role", "the lowest role of a track that begins higher is no entry",
      framework: """
        <tracks>\(DocumentText.track("low", roles: [("a", "g1")]))
          <track id="high" kind="leader"><title>H</title>
            <↓role id="b" grade="g2"><title>B</title></role></track></tracks>
        <moves><move from="b" to="a" kind="switch"/></moves>
        """),
    RuleCase(
      "unreachable-role", "deprecated roles are left alone",
      framework: tracks(
        DocumentText.role("a", "g1"), DocumentText.role("b", "g2", "<deprecated since=\"1.0.0\"/>"))
        + "<moves><move from=\"a\" to=\"a\" kind=\"lateral\"/></moves>"),
    RuleCase(
      "unreachable-role", "without moves there is one finding for all roles",
      framework: "<↓"
        + tracks(
          DocumentText.role("a", "g1"), DocumentText.role("b", "g2"), DocumentText.role("c", "g3")
        )
        .dropFirst()),
    RuleCase(
      "unreachable-role", "without moves and with entries only there is nothing to say",
      framework: tracks(
        DocumentText.role("a", "g1", attributes: " entry=\"true\""),
        DocumentText.role("b", "g2", attributes: " entry=\"true\""))),
    RuleCase(
      "unreachable-role", "without a structure the lowest role of every track is an entry",
      documents: [
        "f.xml": DocumentText.framework(
          """
          <tracks>\(DocumentText.track("low", roles: [("a", "x"), ("b", "y")]))
            \(DocumentText.track("high", roles: [("c", "z")]))</tracks>
          <moves><move from="a" to="b" kind="promotion"/></moves>
          """, uses: nil)
      ]),
    RuleCase(
      "unreachable-role", "a framework without roles has nothing to reach", framework: ""),
  ]

  private static let ceilings: [RuleCase] = [
    RuleCase(
      "track-ceiling", "the highest grade counts, wherever its role stands",
      framework: """
        <tracks><track id="craft" kind="executor" dual-until="g3"><title>C</title>
          \(DocumentText.role("a", "g3"))\(DocumentText.role("b", "g1"))</track></tracks>
        """),
    RuleCase(
      "track-ceiling", "deprecated roles do not count",
      framework: """
        <tracks><track id="craft" kind="executor" dual-until="g3"><title>C</title>
          <↓role id="a" grade="g2"><title>A</title></role>
          \(DocumentText.role("b", "g3", "<deprecated since=\"1.0.0\"/>"))</track></tracks>
        """),
    RuleCase(
      "track-ceiling", "of several roles on the highest grade the last is shown",
      framework: """
        <tracks><track id="craft" kind="executor" dual-until="g3"><title>C</title>
          \(DocumentText.role("a", "g2"))<↓role id="b" grade="g2"><title>B</title></role>
          \(DocumentText.role("c", "g1"))</track></tracks>
        """),
    RuleCase(
      "track-ceiling", "leading tracks are compared only with their promise",
      framework: """
        <tracks>\(DocumentText.track("a", kind: "leader", roles: [("a", "g5")]))
          \(DocumentText.track("b", kind: "manager", roles: [("b", "g2")]))
          <track id="c" kind="leader" dual-until="g4"><title>C</title>
            <↓role id="c" grade="g3"><title>C</title></role></track></tracks>
        """),
    RuleCase(
      "track-ceiling",
      "above the grade until which the structure promises two tracks leaders go alone",
      structure: DocumentText.structure(attributes: " branch=\"g2\" dual-until=\"g4\""),
      framework: """
        <tracks>\(DocumentText.track("a", kind: "leader", roles: [("a", "g6")]))
          \(DocumentText.track("b", kind: "executor", roles: [("b", "g4")]))</tracks>
        """),
    RuleCase(
      "track-ceiling", "up to the grade until which the structure promises two tracks all go",
      structure: DocumentText.structure(attributes: " branch=\"g2\" dual-until=\"g4\""),
      framework: """
        <tracks>\(DocumentText.track("a", kind: "leader", roles: [("a", "g6")]))
          <track id="b" kind="executor"><title>B</title>
            <↓role id="b" grade="g3"><title>B</title></role></track></tracks>
        """),
    RuleCase(
      "track-ceiling", "where leaders end below the structure's promise nobody has to go on",
      structure: DocumentText.structure(attributes: " dual-until=\"g6\""),
      framework: """
        <tracks>\(DocumentText.track("a", kind: "leader", roles: [("a", "g4")]))
          \(DocumentText.track("b", kind: "executor", roles: [("b", "g4")]))</tracks>
        """),
    RuleCase(
      "range-order", "two tracks cannot end below where they begin",
      structure: DocumentText.structure(attributes: " branch=\"g4\" dual-until=\"↓g3\"")),
    RuleCase(
      "range-order", "two tracks can begin and end on one grade",
      structure: DocumentText.structure(attributes: " branch=\"g4\" dual-until=\"g4\"")),
    RuleCase(
      "unresolved-reference", "the grades between which two tracks are promised exist",
      structure: DocumentText.structure(attributes: " branch=\"↓g14\" dual-until=\"↓g15\"")),
    RuleCase(
      "track-ceiling", "a promise that is kept is enough",
      framework: """
        <tracks>\(DocumentText.track("a", kind: "leader", roles: [("a", "g5")]))
          \(DocumentText.track("b", kind: "executor", attributes: " dual-until=\"g3\"", roles: [("b", "g3")]))
        </tracks>
        """),
    RuleCase(
      "track-ceiling", "hybrid tracks and individual contributors are compared with leaders",
      framework: """
        <tracks>\(DocumentText.track("a", kind: "manager", roles: [("a", "g5")]))
          <track id="b" kind="hybrid"><title>B</title><↓role id="b" grade="g4"><title>B</title></role></track>
          <track id="c" kind="individual-contributor"><title>C</title>
            <↓role id="c" grade="g4"><title>C</title></role></track></tracks>
        """),
    RuleCase(
      "track-ceiling", "without leaders nothing is compared",
      framework: """
        <tracks>\(DocumentText.track("a", kind: "executor", roles: [("a", "g1")]))
          \(DocumentText.track("b", kind: "hybrid", roles: [("b", "g5")]))</tracks>
        """),
    RuleCase(
      "track-ceiling", "without a structure nothing is compared",
      documents: [
        "f.xml": DocumentText.framework(
          """
          <tracks>\(DocumentText.track("a", kind: "leader", roles: [("a", "g5")]))
            \(DocumentText.track("b", kind: "executor", attributes: " dual-until=\"g9\"", roles: [("b", "g1")]))
          </tracks>
          """, uses: nil)
      ]),
    RuleCase(
      "track-ceiling", "tracks without roles and unknown grades are left alone",
      framework: """
        <tracks>\(DocumentText.track("a", kind: "leader", roles: [("a", "g5")]))
          <track id="b" kind="executor"><title>B</title></track>
          \(DocumentText.track("c", kind: "executor", roles: [("c", "none")]))
          \(DocumentText.track("d", kind: "executor", attributes: " dual-until=\"none\"", roles: [("d", "g1")]))
        </tracks>
        """),
  ]

  private static func door(_ moves: String, lead: String = "g2") -> String {
    """
    <tracks>\(DocumentText.track("craft", kind: "executor", roles: [("low", "g1"), ("high", "g2")]))
      \(DocumentText.track("people", kind: "manager", roles: [("lead", lead), ("head", "g3")]))</tracks>
    <moves>\(moves)</moves>
    """
  }

  private static let doors: [RuleCase] = [
    RuleCase(
      "one-way-door", "any kind of move back will do",
      framework: door(
        "<move from=\"high\" to=\"lead\" kind=\"switch\"/><move from=\"lead\" to=\"high\" kind=\"lateral\"/>"
      )),
    RuleCase(
      "one-way-door", "a way back through another leading role is none",
      framework: door(
        """
        <move from="high" to="↓lead" kind="switch"/><move from="lead" to="head" kind="promotion"/>
        <move from="head" to="high" kind="return"/>
        """)),
    RuleCase(
      "one-way-door", "back to a higher grade is fine, and the lower door has its own way",
      framework: door(
        "<move from=\"low\" to=\"lead\" kind=\"switch\"/><move from=\"lead\" to=\"high\" kind=\"return\"/>"
      )),
    RuleCase(
      "one-way-door", "only switches from roles that do not lead are doors",
      framework: door(
        """
        <move from="high" to="lead" kind="promotion"/><move from="lead" to="head" kind="switch"/>
        <move from="low" to="high" kind="switch"/>
        """)),
    RuleCase(
      "one-way-door", "where grades are unknown any way back counts",
      documents: [
        "f.xml": DocumentText.framework(
          door(
            "<move from=\"high\" to=\"lead\" kind=\"switch\"/><move from=\"lead\" to=\"low\" kind=\"return\"/>"
          ),
          uses: nil)
      ]),
    RuleCase(
      "one-way-door", "each door without a way back is a finding",
      framework: door(
        "<move from=\"high\" to=\"↓lead\" kind=\"switch\"/><move from=\"high\" to=\"↓head\" kind=\"switch\"/>"
      )),
  ]
}

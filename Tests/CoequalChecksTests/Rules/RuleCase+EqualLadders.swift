import CoequalTestSupport

extension RuleCase {
  static let equalLadderRules =
    equivalents + switches + branches + packages + topPay + times + firstLeaders + information

  /// A role with a mark in front of its name.
  private static func role(
    _ id: String, _ grade: String, mark: String = "", _ content: String = ""
  ) -> String {
    "<\(mark)role id=\"\(id)\" grade=\"\(grade)\"><title>\(id)</title>\(content)</role>"
  }

  private static func track(_ kind: String, _ attributes: String = "", _ roles: String...) -> String
  {
    "<track id=\"\(kind)\" kind=\"\(kind)\"\(attributes)><title>T</title>\(roles.joined())</track>"
  }

  private static func tracks(of tracks: String...) -> String {
    "<tracks>\(tracks.joined())</tracks>\n"
  }

  private static func moves(_ moves: (from: String, to: String, kind: String)...) -> String {
    let moves = moves.map { "<move from=\"\($0.from)\" to=\"\($0.to)\" kind=\"\($0.kind)\"/>" }
    return "<moves>\(moves.joined())</moves>"
  }

  /// A structure on which tracks stand side by side from `g3` to `g5`.
  private static let shared = DocumentText.structure(
    attributes: " branch=\"g3\" dual-until=\"g5\"")

  private static let equivalents: [RuleCase] = [
    RuleCase(
      "missing-equivalent", "a side that begins above the branch", structure: shared,
      framework: tracks(
        of: track("executor", "", role("a", "g2"), role("b", "g3", mark: "↓"), role("c", "g4")),
        track("leader", "", role("d", "g4")))),
    RuleCase(
      "missing-equivalent", "above the promise leaders go on alone", structure: shared,
      framework: tracks(
        of: track("executor", "", role("a", "g3"), role("b", "g4"), role("c", "g5")),
        track("leader", "", role("d", "g3"), role("e", "g4"), role("f", "g5"), role("g", "g6")))),
    RuleCase(
      "missing-equivalent", "leaders who end below the promise of the structure", structure: shared,
      framework: tracks(
        of: track(
          "executor", "", role("a", "g3"), role("b", "g4", mark: "↓"), role("c", "g5", mark: "↓")),
        track("leader", "", role("d", "g3")))),
    RuleCase(
      "missing-equivalent", "a track that ends too low is told of once, by another rule",
      structure: shared,
      framework: tracks(
        of: track("executor", "", role("a", "g3")),
        track("leader", "", role("d", "g3"), role("e", "g4"), role("f", "g5")))),
    RuleCase(
      "missing-equivalent", "deprecated roles are no equivalent",
      framework: tracks(
        of: track(
          "executor", "", role("a", "g1"), role("b", "g2", "<deprecated since=\"1.0.0\"/>"),
          role("c", "g3")),
        track("leader", "", role("d", "g1"), role("e", "g2", mark: "↓"), role("f", "g3")))),
    RuleCase(
      "missing-equivalent", "one side only",
      framework: tracks(
        of: track("executor", "", role("a", "g1"), role("b", "g3")),
        track("individual-contributor", "", role("c", "g1"), role("d", "g2"), role("e", "g3")))),
    RuleCase(
      "missing-equivalent", "unknown grades",
      framework: tracks(
        of: track("executor", "", role("a", "x1")),
        track("leader", "", role("d", "g1")))),
  ]

  private static let rungs = tracks(
    of: track("executor", "", role("a", "g2"), role("b", "g3"), role("c", "g4")),
    track("leader", "", role("k", "g3"), role("l", "g4")))

  private static let switches: [RuleCase] = [
    RuleCase(
      "costly-switch", "another way without a loss",
      framework: rungs + moves(("c", "k", "switch"), ("c", "l", "lateral"))),
    RuleCase(
      "costly-switch", "out of leading by a door that nobody came in by",
      framework: rungs + "<moves><move from=\"l\" to=\"↓b\" kind=\"switch\"/></moves>"),
    RuleCase(
      "costly-switch", "a way back is another rule's",
      framework: rungs + moves(("b", "l", "switch"), ("l", "b", "switch"))),
    RuleCase(
      "costly-switch", "below the branch and above the promise", structure: shared,
      framework: tracks(
        of: track("executor", "", role("a", "g2"), role("b", "g6")),
        track("leader", "", role("k", "g1"), role("l", "g5")))
        + moves(("a", "k", "switch"), ("b", "l", "switch"))),
  ]

  private static let branches: [RuleCase] = [
    RuleCase(
      "branch-loss", "what is below the role entered is not lost",
      framework: rungs
        + moves(
          ("a", "b", "promotion"), ("b", "c", "promotion"), ("b", "l", "promotion"),
          ("l", "c", "switch"))),
    RuleCase(
      "branch-loss", "a longer way round counts",
      framework: rungs
        + moves(
          ("b", "k", "promotion"), ("k", "l", "promotion"), ("l", "c", "switch"),
          ("b", "c", "promotion"))),
    RuleCase(
      "branch-loss", "several moves lose several roles",
      framework: rungs + """
        <moves><move from="a" to="b" kind="promotion"/><move from="b" to="c" kind="promotion"/>
          <move from="a" to="↓k" kind="promotion"/><move from="b" to="↓l" kind="promotion"/></moves>
        """),
    RuleCase(
      "branch-loss", "a door that is closed behind people is another rule's",
      framework: rungs + moves(("b", "c", "promotion"), ("b", "k", "switch"))),
  ]

  private static func bonus(_ target: String, _ more: String = "") -> String {
    "<package><bonus target=\"\(target)\"\(more)/></package>"
  }

  private static let packages: [RuleCase] = [
    RuleCase(
      "package-difference", "of two that differ the lower stands apart",
      framework: tracks(
        of: track("executor", "", role("a", "g3", bonus("↓8%"))),
        track("leader", "", role("k", "g3", bonus("10%"))))),
    RuleCase(
      "package-difference", "each part by itself",
      framework: tracks(
        of: track(
          "executor", "",
          role(
            "a", "g3",
            """
            <package><bonus target="↓8%"/><equity grant="↓10" currency="EUR" vests="P4Y"/>
              <allowance id="call" amount="↓10" currency="EUR" per="month"/>
              <allowance id="shift" amount="10" currency="EUR" per="month"/>
              <pension employer="↓5%"/><leave days="↓28"/><↓notice>P1M</notice></package>
            """)),
        track(
          "leader", "",
          role(
            "k", "g3",
            """
            <package><bonus target="9%"/><equity grant="11" currency="EUR" vests="P4Y"/>
              <allowance id="call" amount="11" currency="EUR" per="month"/>
              <pension employer="6%"/><leave days="30"/><notice>P3M</notice></package>
            """)))),
    RuleCase(
      "package-difference", "the same in other units",
      framework: tracks(
        of: track(
          "executor", "",
          role(
            "a", "g3",
            """
            <package><equity grant="12" currency="EUR" vests="P1Y"/>
              <allowance id="call" amount="1" currency="EUR" per="month"/><notice>P12M</notice></package>
            """)),
        track(
          "leader", "",
          role(
            "k", "g3",
            """
            <package><equity grant="24" currency="EUR" vests="P24M"/>
              <allowance id="call" amount="12" currency="EUR" per="year"/><notice>P1Y</notice></package>
            """)))),
    RuleCase(
      "package-difference",
      "what a law may give is unknown where it is left out, and so is no package",
      framework: tracks(
        of: track("executor", "", role("a", "g3", bonus("8%")), role("b", "g4")),
        track(
          "leader", "",
          role("k", "g3", "<package><bonus target=\"8%\"/><leave days=\"30\"/></package>"),
          role("l", "g4", bonus("9%"))))),
    RuleCase(
      "package-difference", "roles of one track are not compared with each other",
      framework: tracks(
        of: track("executor", "", role("a", "g3", bonus("8%")), role("b", "g3", bonus("9%"))))),
    RuleCase(
      "package-difference", "below the branch and above the promise", structure: shared,
      framework: tracks(
        of: track("executor", "", role("a", "g2", bonus("8%")), role("b", "g6", bonus("8%"))),
        track("leader", "", role("k", "g2", bonus("9%")), role("l", "g6", bonus("9%"))))),
  ]

  private static func paid(_ ranges: String) -> String {
    DocumentText.structure(
      before: "<zones><zone id=\"a\"/><zone id=\"b\"/></zones>",
      after: "<pay-ranges per=\"year\">\(ranges)</pay-ranges>")
  }

  private static func range(_ grade: String, _ maximum: Int, _ more: String = "") -> String {
    """
    <pay-range grade="\(grade)"\(more) currency="EUR" minimum="1" midpoint="2" maximum="\(maximum)"/>
    """
  }

  private static let without = "<scope reports=\"0\"/>"
  private static let with = "<scope reports=\"3-8\"/>"

  private static let topPay: [RuleCase] = [
    RuleCase(
      "top-pay-with-reports", "in one of two zones",
      structure: paid(
        range("g3", 9, " zone=\"a\"") + range("g3", 9, " zone=\"b\"")
          + range("g3", 10, " zone=\"b\" track=\"leader\"")),
      framework: tracks(
        of: track("executor", "", role("a", "g3", mark: "↓", without)),
        track("leader", "", role("k", "g3", with)))),
    RuleCase(
      "top-pay-with-reports", "the highest role of a track without reports has some",
      structure: paid(range("g3", 9) + range("g4", 10)),
      framework: tracks(
        of: track(
          "individual-contributor", "", role("a", "g3", mark: "↓", without), role("b", "g4", with)))
    ),
    RuleCase(
      "top-pay-with-reports", "a role that says nothing of reports may have none",
      structure: paid(range("g3", 9) + range("g4", 10)),
      framework: tracks(
        of: track("executor", "", role("a", "g3", without), role("b", "g4")),
        track("leader", "", role("k", "g4", with)))),
    RuleCase(
      "top-pay-with-reports", "a highest role whose pay is unknown",
      structure: paid(range("g3", 9) + range("g4", 10, " track=\"leader\"")),
      framework: tracks(
        of: track("executor", "", role("a", "g3", without), role("b", "g4", without)),
        track("leader", "", role("k", "g4", with)))),
    RuleCase(
      "top-pay-with-reports", "a track that ends too low is another rule's",
      structure: paid(range("g3", 9) + range("g4", 10)),
      framework: tracks(
        of: track("executor", "", role("a", "g3", without)),
        track("leader", "", role("k", "g3", with), role("l", "g4", with)))),
  ]

  private static func tenure(_ typical: String, _ minimum: String? = nil) -> String {
    "<tenure typical=\"\(typical)\"\(minimum.map { " minimum=\"\($0)\"" } ?? "")/>"
  }

  private static func climb(_ lower: String, _ leading: String, mark: String = "") -> String {
    "<tracks><\(mark)track id=\"craft\" kind=\"executor\"><title>T</title>"
      + role("a", "g3", lower) + role("b", "g4") + "</track>"
      + track("leader", "", role("k", "g3", leading), role("l", "g4")) + "</tracks>"
  }

  private static func asked(_ kind: String, _ text: String) -> RuleCase {
    RuleCase(
      "tenure-gate", text,
      framework: rungs + """
        <moves><move from="a" to="b" kind="promotion"><condition kind="\(kind)">\(text)</condition></move></moves>
        """)
  }

  private static let times: [RuleCase] = [
    RuleCase(
      "climb-time", "least times must be equal",
      framework: climb(tenure("P30M", "P25M"), tenure("P30M", "P24M"), mark: "↓")),
    RuleCase(
      "climb-time", "where one role sets no least time, usual ones are compared",
      framework: climb(tenure("P30M", "P25M"), tenure("P30M"))),
    RuleCase(
      "climb-time", "a tenth longer is no difference",
      framework: climb(tenure("P33M"), tenure("P30M"))),
    RuleCase(
      "climb-time", "more than a tenth is one",
      framework: climb(tenure("P34M"), tenure("P30M"), mark: "↓")),
    RuleCase("climb-time", "an unknown time", framework: climb("", tenure("P30M"))),
    RuleCase(
      "climb-time", "a time in weeks", framework: climb(tenure("P200W"), tenure("P30M"))),
    asked("evidence", "↓Has at least five years of experience in nursing"),
    asked("evidence", "↓3-5 years’ professional experience"),
    asked("evidence", "↓Experience of more than two years in sales"),
    asked("evidence", "↓At least 24 months in the role"),
    asked("evidence", "↓Mindestens drei Jahre als Fachkraft"),
    asked("evidence", "↓Ten years of service"),
    asked("time", "↓Two years since the last promotion"),
    asked("time", "Six months on trial, with the former role kept open"),
    asked("time", "Sechs Monate Erprobung mit Rückkehrrecht"),
    asked("time", "As soon as both teams agree"),
    asked("evidence", "Shown by figures for two years"),
    asked("evidence", "Keeps at least three years of records in order"),
    asked("evidence", "Names the problem that will weigh most in three years"),
    asked("evidence", "Belegt mit Zahlen aus zwei Jahren"),
    asked("evidence", "Begleitet jedes Jahr zwei Auszubildende mit wenig Erfahrung"),
    RuleCase(
      "tenure-gate", "what is expected at a level, but not an example of it",
      framework: """
        <scales><scale id="s"><level id="l"/></scale></scales>
        <competencies><area id="x"><title>X</title><competency id="c" scale="s"><title>C</title>
          <expects level="l">↓Brings 5 years of experience</expects>
          <example level="l">Brings 5 years of experience</example></competency></area></competencies>
        """),
    RuleCase(
      "tenure-gate", "deprecated roles are left alone",
      framework: tracks(
        of: track(
          "executor", "", role("a", "g1", tenure("P3M", "P3M") + "<deprecated since=\"1.0.0\"/>")))),
  ]

  private static func entering(_ kind: String, _ conditions: String..., mark: String = "") -> String
  {
    let conditions = conditions.map { "<condition kind=\"\($0)\">x</condition>" }
    return competencies
      + tracks(
        of: track(
          "executor", "",
          role("a", "g2", "<scope reports=\"0\"/>" + requirements(requires("c1", "l2")))),
        track(
          "leader", "",
          role("k", "g3", "<scope reports=\"4\"/>" + requirements(requires("c1", "l2")))))
      + "<moves><move from=\"a\" to=\"\(mark)k\" kind=\"\(kind)\">\(conditions.joined())</move></moves>"
  }

  private static let firstLeaders: [RuleCase] = [
    RuleCase(
      "promoted-without-leading", "a wider scope asks for nothing that leading needs",
      framework: entering("promotion", mark: "↓")),
    RuleCase(
      "promoted-without-leading", "a seat and an agreement show nothing",
      framework: entering("switch", "vacancy", "agreement", mark: "↓")),
    RuleCase(
      "promoted-without-leading", "training does",
      framework: entering("promotion", "time", "training")),
    RuleCase("promoted-without-leading", "a return", framework: entering("return")),
    RuleCase(
      "promoted-without-leading", "what is flat is told of once, by another rule",
      framework: competencies
        + tracks(
          of: track(
            "executor", "",
            role("a", "g2", "<purpose>X</purpose>" + requirements(requires("c1", "l2")))),
          track(
            "leader", "",
            role("k", "g3", "<purpose>X</purpose>" + requirements(requires("c1", "l2")))))
        + moves(("a", "k", "promotion"))),
    RuleCase(
      "promoted-without-leading", "nothing is known of what the roles ask for",
      framework: rungs + moves(("b", "k", "switch"))),
  ]

  private static let seat = "<seats><seat forum=\"f\" voice=\"decides\"/></seats>"
  private static let forum = "<forums><forum id=\"f\"/></forums>"

  private static let information: [RuleCase] = [
    RuleCase(
      "selection-difference", "roles that name no way are left alone",
      framework: tracks(
        of: track(
          "executor", "", role("a", "g3"), role("b", "g4", "<selection process=\"panel\"/>")),
        track("leader", "", role("k", "g3", "<selection process=\"panel\"/>")))),
    RuleCase(
      "forum-voice", "a track that says nothing of seats",
      framework: tracks(
        of: track("executor", "", role("a", "g3")), track("leader", "", role("k", "g3", seat)))
        + forum),
    RuleCase(
      "forum-voice", "seats elsewhere on the track",
      framework: tracks(
        of: track("executor", "", role("a", "g3", mark: "↓"), role("b", "g4", seat)),
        track("leader", "", role("k", "g3", seat), role("l", "g4", seat))) + forum),
    RuleCase(
      "criteria-balance", "three more, and not half as many again",
      framework: tracks(
        of: track("executor", "", role("a", "g3", asks(7))),
        track("leader", "", role("k", "g3", asks(10))))),
    RuleCase(
      "criteria-balance", "three more, and half as many again",
      framework: tracks(
        of: track("executor", "", role("a", "g3", asks(6))),
        track("leader", "", role("k", "g3", mark: "↓", asks(9))))),
    RuleCase(
      "title-prestige", "an area lead beside a principal",
      framework: """
        <tracks>\(track("executor", "", "<role id=\"a\" grade=\"g3\"><title>Principal</title></role>"))
          \(track("leader", "", "<role id=\"k\" grade=\"g3\"><title>Area lead</title></role>"))</tracks>
        """),
    RuleCase(
      "title-prestige", "each track without a word once",
      framework: """
        <tracks>\(track("leader", "", "<role id=\"k\" grade=\"g3\"><title>Vertriebsdirektorin</title></role>"))
          \(track(
            "executor", "", "<role id=\"a\" grade=\"g3\"><↓title>Sachbearbeitung</title></role>",
            "<role id=\"b\" grade=\"g3\"><title>Planung</title></role>"))</tracks>
        """),
  ]

  private static func asks(_ count: Int) -> String {
    requirements((0..<count).map { requires("x\($0)", "l") }.joined())
  }
}

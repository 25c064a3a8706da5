import CoequalTestSupport

extension RuleCase {
  static let evaluationRules =
    unevaluated + scores + reasons + boundaries + contradictions + premiums + genderedTitles

  /// Two factors of four steps and 400 points in all.
  private static func evaluated(
    _ more: String = "", status: String = "agreed", step: String = ""
  ) -> String {
    let steps = (1...4).map { "<step level=\"\($0)\"\(step)>x</step>" }.joined()
    let factors = ["f", "h"].map {
      """
      <factor id="\($0)" criterion="skills" weight="50%"><title>F</title>\(steps)</factor>
      """
    }
    return DocumentText.structure(
      before:
        "<families><family id=\"a\"><title>A</title></family><family id=\"b\"><title>B</title></family></families>",
      after: """
        <job-evaluation id="j" points="400" status="\(status)">\(factors.joined())</job-evaluation>
        \(more)
        """)
  }

  private static func value(_ factor: String, _ level: Int, _ because: String) -> String {
    "<value factor=\"\(factor)\" level=\"\(level)\" because=\"\(because)\"/>"
  }

  private static func values(_ first: Int, _ second: Int, mark: String = "") -> String {
    "<\(mark)evaluation>\(value("f", first, "x"))\(value("h", second, "x"))</evaluation>"
  }

  private static func role(
    _ id: String, _ grade: String, _ content: String = "", mark: String = ""
  ) -> String {
    DocumentText.role(id, grade, content).replacing("<role", with: "<\(mark)role")
  }

  private static let old = "<deprecated since=\"1.0.0\"/>"

  private static let unevaluated: [RuleCase] = [
    RuleCase(
      "unevaluated-grade", "one finding for a grade, at the first role",
      structure: evaluated(),
      framework: tracks(
        role("a", "g1", values(1, 1)), role("b", "g2", mark: "↓"), role("c", "g2"),
        role("d", "g3", old), role("e", "g4", mark: "↓"),
        "<role id=\"f\" grade=\"g4\"><title>F</title></role>")),
    RuleCase(
      "unevaluated-grade", "a part of an evaluation is another rule's finding",
      structure: evaluated(),
      framework: tracks(role("a", "g1", "<evaluation>\(value("f", 1, "x"))</evaluation>"))),
    RuleCase(
      "unevaluated-grade", "a framework without evaluations, while another has some",
      documents: [
        "structure.xml": evaluated(),
        "a.xml": DocumentText.framework(tracks(role("a", "g1", values(1, 1))), id: "a"),
        "b.xml": DocumentText.framework(
          tracks(role("b", "g1"), role("c", "g2")).replacing("<tracks", with: "<↓tracks"), id: "b"),
      ]),
    RuleCase(
      "unevaluated-grade", "where no role is evaluated the work has not begun",
      structure: evaluated(), framework: tracks(role("a", "g1"), role("b", "g2"))),
    RuleCase(
      "unevaluated-grade", "without a job evaluation nothing is said",
      framework: tracks(role("a", "g1"), role("b", "g2"))),
    RuleCase(
      "unevaluated-grade", "a grade that does not exist is another rule's finding",
      structure: evaluated(), framework: tracks(role("a", "g1", values(1, 1)), role("b", "g77"))),
  ]

  private static let scores: [RuleCase] = [
    RuleCase(
      "factor-not-scored",
      "roles without any level, deprecated ones and unknown factors are left alone",
      structure: evaluated(),
      framework: tracks(
        role("a", "g1"), role("b", "g2", "<evaluation>\(value("f", 1, "x"))</evaluation>" + old),
        role("c", "g3", "<evaluation>\(value("f", 1, "x"))\(value("hh", 1, "x"))</evaluation>"),
        role("d", "g4", "<↓evaluation>\(value("h", 1, "x"))</evaluation>"),
        role("e", "g5", values(1, 1))))
  ]

  private static let reasons: [RuleCase] = [
    RuleCase(
      "factor-without-reason", "no letters and words of waiting; one word is a reason",
      structure: evaluated(),
      framework: tracks(
        role("a", "g1", "<evaluation>\(value("f", 1, "↓…"))\(value("h", 1, "↓n/a"))</evaluation>"),
        role(
          "b", "g2", "<evaluation>\(value("f", 1, "Routine"))\(value("h", 1, "↓12"))</evaluation>"),
        role("c", "g3", "<evaluation>\(value("f", 1, "?"))</evaluation>" + old))),
    RuleCase(
      "factor-without-reason", "the same words on two factors, or in other capitals on one",
      structure: evaluated(),
      framework: tracks(
        role(
          "a", "g1",
          "<evaluation>\(value("f", 1, "Some care"))\(value("h", 2, "Some care"))</evaluation>"),
        role(
          "b", "g2",
          "<evaluation>\(value("f", 2, "↓some  care"))\(value("h", 2, "Some care"))</evaluation>"))),
  ]

  private static func categories(_ edge: Int) -> String {
    """
    <categories><category id="a" points-from="0" points-to="\(edge)"/>
      <category id="b" points-from="\(edge + 1)" points-to="400"/></categories>
    """
  }

  private static func boundary(
    _ title: String, edge: Int, _ first: Int, _ second: Int, mark: String = "",
    status: String = "agreed", step: String = "",
    choices: [(convention: String, value: String)] = []
  ) -> RuleCase {
    RuleCase(
      "boundary-evaluation", title,
      structure: evaluated(categories(edge), status: status, step: step),
      framework: tracks(role("r", "g1", values(first, second, mark: mark))), choices: choices)
  }

  private static let boundaries: [RuleCase] = [
    boundary("upwards", edge: 252, 4, 1, mark: "↓"),
    boundary("downwards", edge: 247, 4, 1, mark: "↓"),
    boundary("a step farther", edge: 253, 4, 1),
    boundary("a step farther down", edge: 246, 4, 1),
    boundary("equal shares are not moved by any weight", edge: 200, 2, 2),
    boundary("an example says nothing", edge: 252, 4, 1, status: "illustrative"),
    boundary("points of steps do not come from weights", edge: 2, 1, 1, step: " points=\"1\""),
    boundary(
      "half the change", edge: 252, 4, 1, choices: [("weight-change", "half-point")]),
    boundary(
      "without rounding, between two categories", edge: 250, 4, 1, mark: "↓",
      choices: [("weight-change", "half-point"), ("points-rounding", "exact")]),
  ]

  private static func ranges(_ ranges: String...) -> String {
    "<pay-ranges per=\"year\">\(ranges.joined())</pay-ranges>"
  }

  private static func range(
    _ grade: String, _ midpoint: String, _ more: String = "", mark: String = "",
    at midpointMark: String = ""
  ) -> String {
    """
    <\(mark)pay-range grade="\(grade)" currency="EUR"\(more) minimum="1" midpoint="\(midpointMark)\(midpoint)" \
    maximum="9000"/>
    """
  }

  private static let twoRoles = tracks(
    role("low", "g1", values(1, 1)), role("high", "g2", values(3, 3)),
    role("higher", "g3", values(4, 4)))

  private static let contradictions: [RuleCase] = [
    RuleCase(
      "range-against-points", "each range that pays less, against the best of those below",
      structure: evaluated(
        ranges(range("g3", "40", at: "↓"), range("g1", "50"), range("g2", "45", at: "↓"))),
      framework: twoRoles),
    RuleCase(
      "range-against-points", "other people's ranges are not compared, nor equal midpoints",
      structure: evaluated(
        ranges(range("g1", "50"), range("g2", "45", " zone=\"z\""), range("g3", "50"))),
      framework: twoRoles),
    RuleCase(
      "range-against-points", "grades that share points are left alone",
      structure: evaluated(ranges(range("g1", "50"), range("g2", "45"))),
      framework: tracks(
        role("a", "g1", values(2, 2)), role("b", "g2", values(2, 2)),
        role("c", "g2", values(4, 4)))),
    RuleCase(
      "range-against-points", "points of roles that the range is not for do not count",
      structure: evaluated(
        ranges(range("g1", "50", " track=\"leader\""), range("g2", "45", " track=\"leader\""))),
      framework: twoRoles),
    RuleCase(
      "range-against-points", "an example of an evaluation contradicts nothing",
      structure: evaluated(ranges(range("g1", "50"), range("g2", "45")), status: "illustrative"),
      framework: twoRoles),
  ]

  private static let premiums: [RuleCase] = [
    RuleCase(
      "premium-inside-grade", "exactly the declared share of the higher midpoint is left alone",
      structure: evaluated(
        ranges(
          range("g1", "100"), range("g1", "95", " family=\"a\""),
          range("g1", "94.9999", " family=\"b\"", mark: "↓")))),
    RuleCase(
      "premium-inside-grade", "one finding for all grades of a family, above and below apart",
      structure: evaluated(
        ranges(
          range("g1", "100"), range("g2", "200"), range("g3", "300"),
          range("g1", "90", " family=\"a\"", mark: "↓"), range("g2", "150", " family=\"a\""),
          range("g3", "400", " family=\"a\"", mark: "↓")))),
    RuleCase(
      "premium-inside-grade", "without a range for everybody the highest is compared with",
      structure: evaluated(
        ranges(
          range("g1", "90", " family=\"a\"", mark: "↓"), range("g1", "100", " family=\"b\""),
          range("g1", "99", " track=\"leader\"")))),
    RuleCase(
      "premium-inside-grade", "zones, employers and currencies are not compared",
      structure: evaluated(
        ranges(
          range("g1", "100"), range("g1", "50", " zone=\"z\" family=\"a\""),
          range("g1", "50", " employer=\"e\" family=\"a\""),
          range("g1", "50", " family=\"a\"").replacing("EUR", with: "CHF")))),
    RuleCase(
      "premium-inside-grade", "no difference is left alone where a project says so",
      structure: evaluated(
        ranges(range("g1", "100"), range("g1", "99.9999", " family=\"a\"", mark: "↓"))),
      choices: [("range-difference", "none")]),
  ]

  private static func titles(
    _ language: String, _ titles: [String],
    choices: [(convention: String, value: String)] = []
  ) -> RuleCase {
    let roles = titles.enumerated().map { index, title in
      "<role id=\"r\(index)\" grade=\"g1\"><title>\(title)</title></role>"
    }
    var example = RuleCase(
      "gendered-title", "\(language): \(titles.joined(separator: ", "))",
      documents: [
        "f.xml": DocumentText.framework(
          "<tracks><track id=\"t\" kind=\"executor\"><title>T</title>\(roles.joined())</track></tracks>",
          uses: nil
        ).replacing("xml:lang=\"en\"", with: "xml:lang=\"\(language)\"")
      ])
    example.choices = choices
    return example
  }

  private static let genderedTitles: [RuleCase] = [
    titles(
      "en",
      [
        "↓Chairman of the board", "Senior ↓saleswoman", "↓FOREMEN", "↓Tradeswomen",
        "Air ↓stewardess", "Human resources", "Woman's health nurse", "Ombudsman", "Midwife",
        "Mandarin teacher", "Chairman/-woman", "Salesman or saleswoman", "Foreman (m/f/d)",
        "Freshmanager", "Manager",
      ]),
    titles(
      "de-AT",
      [
        "↓Bürokaufmann", "↓Kauffrau für Büromanagement", "↓Kinderkrankenschwester", "↓Putzfrau",
        "Kaufmann/-frau im Einzelhandel", "Kauffrau / Kaufmann", "Fachmann (m/w/d)", "Fachkraft",
        "Sekretär:in", "Sekretärin / Sekretär", "Sekretär/-in", "SekretärIn", "Sekretär*innen",
        "↓Sekretärin", "Teamleiter", "Teamleitung", "Hebamme", "Junior ↓Salesman", "Hauptmann",
      ]),
    titles(
      "de",
      [
        "↓Teamleiter", "Ingenieurin für Halbleiter", "Teamleiter/-in", "Berater (w/m/d)",
        "Leiterin / Leiter", "Projektleitung",
      ],
      choices: [("generic-masculine", "report")]),
    titles("fr", ["Foreman", "Kaufmann"]),
  ]
}

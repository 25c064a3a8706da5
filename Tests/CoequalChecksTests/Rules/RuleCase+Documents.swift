import CoequalTestSupport

extension RuleCase {
  static let documentRules = duplicates + references + translations + choicesAndMandates

  /// Two competencies on a scale of four levels.
  static let competencies = """
    <scales><scale id="s"><level id="l1"/><level id="l2"/><level id="l3"/><level id="l4"/></scale></scales>
    <competencies><area id="area"><title>A</title>
      <competency id="c1" scale="s"><title>C1</title></competency>
      <competency id="c2" scale="s"><title>C2</title></competency>
      <competency id="apart" scale="s" cumulative="false"><title>C3</title></competency></area></competencies>

    """

  static func tracks(_ roles: String...) -> String {
    "<tracks><track id=\"t\" kind=\"executor\"><title>T</title>\(roles.joined())</track></tracks>\n"
  }

  static func requirements(_ content: String) -> String {
    "<requirements>\(content)</requirements>"
  }

  static func requires(_ competency: String, _ level: String, _ more: String = "") -> String {
    "<requires competency=\"\(competency)\" level=\"\(level)\"\(more)/>"
  }

  private static let duplicates: [RuleCase] = [
    RuleCase(
      "duplicate-id", "families, employers and zones",
      structure: DocumentText.structure(
        before: """
          <families><family id="a"><title>A</title></family><family id="↓a"><title>A</title></family></families>
          <employers><employer id="a" country="DE"/><employer id="↓a" country="PL"/></employers>
          <zones><zone id="a"/><zone id="b"/><zone id="↓a"/><zone id="↓a"/></zones>
          """)),
    RuleCase(
      "duplicate-id", "factors, their steps, categories",
      structure: DocumentText.structure(
        after: """
          <job-evaluation id="j">
            <factor id="f" criterion="skills" weight="50%"><title>F</title>
              <step level="1">x</step><step level="↓1">x</step></factor>
            <factor id="↓f" criterion="skills" weight="50%"><title>F</title>
              <step level="1">x</step></factor></job-evaluation>
          <categories><category id="a" points-from="1" points-to="2"/>
            <category id="↓a" points-from="3" points-to="4"/></categories>
          """)),
    RuleCase(
      "duplicate-id", "two sets of categories for one employer",
      structure: DocumentText.structure(
        before: "<employers><employer id=\"e\" country=\"DE\"/></employers>",
        after: """
          <categories employer="e"><category id="a" points-from="1" points-to="2"/></categories>
          <categories><category id="a" points-from="1" points-to="2"/></categories>
          <categories employer="↓e"><category id="a" points-from="1" points-to="2"/></categories>
          """)),
    RuleCase(
      "duplicate-id", "pay ranges for the same people, whatever they pay",
      structure: DocumentText.structure(
        after: """
          <pay-ranges per="year">
          <pay-range grade="g1" track="leader" currency="EUR" minimum="1" midpoint="2" maximum="3"/>
          <pay-range grade="g1" track="manager" currency="EUR" minimum="1" midpoint="2" maximum="3"/>
          <pay-range grade="g1" track="leader" currency="CHF" minimum="1" midpoint="2" maximum="3"/>
          <pay-range grade="↓g1" track="leader" currency="EUR" minimum="4" midpoint="5" maximum="6"/>
          </pay-ranges>
          """)),
    RuleCase(
      "duplicate-id", "scales, levels, areas, competencies, tracks, forums",
      framework: """
        <scales><scale id="s"><level id="l"/><level id="↓l"/></scale>
          <scale id="↓s"><level id="l"/></scale></scales>
        <competencies>
          <area id="a"><title>A</title><competency id="c" scale="s"><title>C</title></competency></area>
          <area id="↓a"><title>A</title><competency id="↓c" scale="s"><title>C</title></competency></area>
        </competencies>
        <tracks><track id="t" kind="hybrid"><title>T</title></track>
          <track id="↓t" kind="hybrid"><title>T</title></track></tracks>
        <forums><forum id="f"/><forum id="↓f"/></forums>
        """),
    RuleCase(
      "duplicate-id", "what stands inside a role",
      framework: tracks(
        DocumentText.role(
          "r", "g1",
          """
          <outcomes><outcome id="o">x</outcome><outcome id="↓o">x</outcome></outcomes>
          <measures><measure id="o">x</measure><measure id="↓o">x</measure></measures>
          <check-ins><check-in id="o">x</check-in><check-in id="↓o">x</check-in></check-ins>
          <accountabilities><accountability id="a" kind="lead">x</accountability>
            <accountability id="↓a" kind="execute">x</accountability></accountabilities>
          <evaluation><value factor="f" level="1" because="x"/>
            <value factor="↓f" level="2" because="x"/></evaluation>
          <package><allowance id="a" amount="1" currency="EUR" per="year"/>
            <allowance id="↓a" amount="2" currency="EUR" per="year"/>
            <benefit id="b">x</benefit><benefit id="↓b">x</benefit></package>
          <decisions><decides subject="budget"/><decides subject="↓budget"/></decisions>
          <seats><seat forum="f" voice="decides"/><seat forum="↓f" voice="advises"/></seats>
          """))),
    RuleCase(
      "duplicate-id", "the same names in two roles",
      framework: tracks(
        DocumentText.role("r1", "g1", "<outcomes><outcome id=\"o\">x</outcome></outcomes>"),
        DocumentText.role("r2", "g1", "<outcomes><outcome id=\"o\">x</outcome></outcomes>"))),
    RuleCase(
      "duplicate-id", "roles of two tracks",
      framework: """
        <tracks>\(DocumentText.track("t1", roles: [("r", "g1")]))
          <track id="t2" kind="leader"><title>T</title>
            <role id="↓r" grade="g1"><title>R</title></role></track></tracks>
        """),
    RuleCase(
      "duplicate-id", "many of a kind, of which the first is the one meant",
      structure: DocumentText.structure(
        grades: (0..<20).map {
          "<grade id=\"\($0 == 7 || $0 == 19 ? "↓" : "")x\($0 % 12 == 7 ? 3 : $0)\" rank=\"1\"/>"
        }
        .joined())),
    RuleCase(
      "duplicate-id", "moves of one kind, and not those of another",
      framework: tracks(DocumentText.role("a", "g1"), DocumentText.role("b", "g1")) + """
        <moves><move from="a" to="b" kind="promotion"/><move from="a" to="b" kind="lateral"/>
          <move from="b" to="a" kind="promotion"/><move from="↓a" to="b" kind="lateral"/></moves>
        """),
    RuleCase(
      "duplicate-id", "choices of a role, one inside the other",
      framework: competencies
        + tracks(
          DocumentText.role(
            "r", "g1",
            requirements(
              """
              <choose id="x" at-least="1">\(requires("c1", "l1"))
                <choose id="↓x" at-least="1">\(requires("c2", "l1"))</choose></choose>
              """)))),
    RuleCase(
      "duplicate-id", "texts of a translation",
      documents: [
        "s.xml": DocumentText.structure(),
        "de.xml": DocumentText.translation(
          of: "acme", kind: "structure",
          texts: [("title", "acme", "x"), ("↓title", "acme", "y")]),
      ]),
  ]

  private static let references: [RuleCase] = [
    RuleCase(
      "unresolved-reference", "families, zones, employers and grades of a structure",
      structure: DocumentText.structure(
        before: """
          <families><family id="f"><title>F</title><deprecated since="1.0.0" successor="↓g"/></family></families>
          """,
        after: """
          <categories employer="↓e"><category id="a" points-from="1" points-to="2"/></categories>
          <pay-ranges per="year"><pay-range grade="↓x" family="↓x" zone="↓x" employer="↓x" currency="EUR"
            minimum="1" midpoint="2" maximum="3"/></pay-ranges>
          """)),
    RuleCase(
      "unresolved-reference", "all that a framework refers to",
      framework: """
        <scales><scale id="s"><level id="l"/></scale></scales>
        <competencies><area id="a"><title>A</title>
          <competency id="c1" scale="↓x"><title>C</title><deprecated since="1.0.0" successor="↓x"/></competency>
          <competency id="c2" scale="s"><title>C</title><expects level="↓x" track="↓x">x</expects></competency>
        </area></competencies>
        <tracks><track id="t" kind="hybrid" dual-until="↓x"><title>T</title>
          <role id="r" grade="↓x"><title>R</title>
            <requirements>\(requires("↓x", "l"))\(requires("c1", "l"))\(requires("c2", "↓x"))</requirements>
            <seats><seat forum="↓x" voice="decides"/></seats>
            <deprecated since="1.0.0" successor="↓x"/></role></track></tracks>
        <moves><move from="↓x" to="↓y" kind="lateral"/></moves>
        """),
    RuleCase(
      "unresolved-reference", "the family of a framework, factors and their levels",
      documents: [
        "s.xml": DocumentText.structure(
          after: """
            <job-evaluation id="j"><factor id="f" criterion="skills" weight="100%"><title>F</title>
              <step level="1">x</step></factor></job-evaluation>
            """),
        "f.xml": DocumentText.framework(
          tracks(
            DocumentText.role(
              "r", "g1",
              """
              <evaluation><value factor="↓x" level="1" because="x"/>
                <value factor="f" level="↓2" because="x"/></evaluation>
              """)), attributes: " family=\"↓x\""),
      ]),
    RuleCase(
      "unresolved-reference", "nothing of a structure that is not named",
      documents: [
        "f.xml": DocumentText.framework(
          "<tracks><track id=\"t\" kind=\"hybrid\" dual-until=\"x\"><title>T</title>"
            + DocumentText.role("r", "x") + "</track></tracks>",
          attributes: " family=\"x\"", uses: nil)
      ]),
    RuleCase(
      "unresolved-reference", "what a translation is of",
      documents: [
        "s.xml": DocumentText.structure(id: "both"),
        "a.xml": DocumentText.translation(
          id: "a", of: "both", kind: "structure", texts: [("title", "both", "x")]),
        "b.xml": DocumentText.translation(
          id: "b", of: "↓both", kind: "framework", texts: [("title", "both", "x")]),
      ]),
  ]

  private static let translations: [RuleCase] = [
    RuleCase(
      "outdated-translation", "the highest version counts",
      documents: [
        "old.xml": DocumentText.structure(version: "1.0.0").replacing(
          "<title>acme</title>", with: "<title>Once</title>"),
        "new.xml": DocumentText.structure(version: "1.10.0").replacing(
          "<title>acme</title>", with: "<title>Now</title>"),
        "de.xml": DocumentText.translation(
          of: "acme", kind: "structure", texts: [("title", "Now", "Jetzt")]),
        "fr.xml": DocumentText.translation(
          id: "fr", of: "acme", kind: "structure", texts: [("title", "Once", "Jadis")]
        ).replacing("<original>", with: "<↓original>"),
      ]),
    RuleCase(
      "outdated-translation", "texts that nobody translated, and spacing, are left alone",
      documents: [
        "f.xml": DocumentText.framework(tracks(DocumentText.role("r", "g1")), uses: nil),
        "de.xml": DocumentText.translation(
          texts: [("role/r/purpose", "\n Works  as\tr. ", "Arbeitet als r.")]),
      ]),
    RuleCase(
      "outdated-translation", "several behaviours of one level are told apart by their order",
      documents: [
        "f.xml": DocumentText.framework(
          """
          <scales><scale id="s"><level id="l"/></scale></scales>
          <competencies><area id="a"><title>A</title><competency id="c" scale="s"><title>C</title>
            <expects level="l">one</expects><expects level="l">two</expects></competency></area></competencies>
          """, uses: nil),
        "de.xml": DocumentText.translation(
          texts: [
            ("competency/c/expects/l/1", "one", "eins"),
            ("competency/c/expects/l/2", "two", "zwei"),
            ("↓competency/c/expects/l/3", "three", "drei"), ("area/a/title", "A", "A"),
          ]),
      ]),
    RuleCase(
      "outdated-translation", "a document that is not there is another rule's finding",
      documents: ["de.xml": DocumentText.translation(texts: [("title", "x", "y")])]),
  ]

  private static let choicesAndMandates: [RuleCase] = [
    RuleCase(
      "impossible-choice", "a choice inside a choice counts as one alternative",
      framework: competencies
        + tracks(
          DocumentText.role(
            "r", "g1",
            requirements(
              """
              <choose id="a" at-least="2">\(requires("c1", "l1"))<choose id="b" at-least="1">
                \(requires("c2", "l1"))</choose></choose>
              <choose id="c" at-least="↓2"><choose id="d" at-least="↓3">
                \(requires("c1", "l1"))\(requires("c2", "l1"))</choose></choose>
              """)))),
    RuleCase(
      "mandate-sum", "shares are exact to four places",
      framework: tracks(
        DocumentText.role(
          "r1", "g1", "<mandate lead=\"33.3333%\" coordinate=\"33.3333%\" execute=\"33.3334%\"/>"),
        DocumentText.role(
          "r2", "g1", "<↓mandate lead=\"33.3333%\" coordinate=\"33.3333%\" execute=\"33.3333%\"/>"),
        DocumentText.role(
          "r3", "g1", "<mandate lead=\"0%\" coordinate=\"0%\" execute=\"100%\"/>"),
        DocumentText.role(
          "r4", "g1", "<↓mandate lead=\"100%\" coordinate=\"100%\" execute=\"100%\"/>"),
        DocumentText.role("r5", "g1"))),
    RuleCase(
      "undefined-role", "placeholders are words in capitals",
      framework: tracks(
        role("r1", purpose: "Mastodon todo, tbd", mark: ""), role("r2", purpose: "TODO"),
        role("r3", purpose: "(TBD)"), role("r4", purpose: "still FIXME."),
        role("r5", purpose: "TODOS and XTBD", mark: ""), role("r6", purpose: "MISSING: all"),
        role("r7", purpose: "ÜTBD and TBDÜ", mark: ""), role("r8", purpose: "1TBD2"))),
    RuleCase(
      "undefined-role", "placeholders count in titles, outcomes and accountabilities",
      framework: tracks(
        "<↓role id=\"r1\" grade=\"g1\"><title>TBD</title><purpose>x</purpose></role>",
        "<↓role id=\"r2\" grade=\"g1\"><title>R</title><purpose>x</purpose><outcomes>"
          + "<outcome id=\"o\">TBD</outcome></outcomes></role>",
        "<↓role id=\"r3\" grade=\"g1\"><title>R</title><accountabilities>"
          + "<accountability id=\"o\" kind=\"lead\">TBD</accountability></accountabilities></role>")
    ),
    RuleCase(
      "undefined-role", "one of three things is enough, and deprecated roles are left alone",
      framework: competencies
        + tracks(
          "<role id=\"r1\" grade=\"g1\"><title>R</title><purpose>x</purpose></role>",
          "<role id=\"r2\" grade=\"g1\"><title>R</title>\(requirements(requires("c1", "l1")))</role>",
          "<role id=\"r3\" grade=\"g1\"><title>R</title><accountabilities>"
            + "<accountability id=\"o\" kind=\"lead\">x</accountability></accountabilities></role>",
          "<↓role id=\"r4\" grade=\"g1\"><title>R</title><scope reach=\"team\"/></role>",
          "<role id=\"r5\" grade=\"g1\"><title>R</title><deprecated since=\"1.0.0\"/></role>")),
  ]

  private static func role(_ id: String, purpose: String, mark: String = "↓") -> String {
    "<\(mark)role id=\"\(id)\" grade=\"g1\"><title>R</title><purpose>\(purpose)</purpose></role>"
  }
}

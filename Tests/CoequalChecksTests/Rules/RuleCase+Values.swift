import CoequalTestSupport

extension RuleCase {
  static let valueRules = ranges + evaluations

  private static func payRanges(_ ranges: String) -> String {
    DocumentText.structure(after: "<pay-ranges per=\"year\">\(ranges)</pay-ranges>")
  }

  private static func range(_ attributes: String, mark: String = "") -> String {
    "<\(mark)pay-range grade=\"g1\" \(attributes) minimum=\"1\" midpoint=\"2\" maximum=\"3\"/>"
  }

  private static let ranges: [RuleCase] = [
    RuleCase(
      "range-order", "equal amounts are in order, and both ends can be off",
      structure: payRanges(
        """
        <pay-range grade="g1" currency="EUR" minimum="5" midpoint="5" maximum="5"/>
        <pay-range grade="g2" currency="EUR" minimum="5" midpoint="↓4" maximum="↓3"/>
        <pay-range grade="g3" currency="EUR" minimum="5.0001" midpoint="↓5" maximum="6"/>
        """)),
    RuleCase(
      "range-order", "the days of a structure and of a framework",
      documents: [
        "s.xml": DocumentText.structure(
          attributes: " valid-from=\"2026-01-02\" valid-until=\"↓2026-01-01\""),
        "f.xml": DocumentText.framework(
          attributes: " valid-from=\"2026-01-02\" valid-until=\"↓2026-01-01\""),
        "g.xml": DocumentText.framework(
          id: "g", attributes: " valid-from=\"2026-01-01\" valid-until=\"2026-01-01\""),
        "h.xml": DocumentText.framework(id: "h", attributes: " valid-until=\"2000-01-01\""),
      ]),
    RuleCase(
      "range-order", "the days of a translation",
      documents: [
        "s.xml": DocumentText.structure(),
        "de.xml": DocumentText.translation(
          of: "acme", kind: "structure", texts: [("title", "acme", "x")]
        ).replacing(
          " of=", with: " valid-from=\"2026-01-02\" valid-until=\"↓2026-01-01\" of="),
      ]),
    RuleCase(
      "ambiguous-range", "ranges of other grades, other people and more to say do not clash",
      structure: DocumentText.structure(
        before: "<zones><zone id=\"a\"/><zone id=\"b\"/></zones>",
        after: "<pay-ranges per=\"year\">"
          + range("currency=\"EUR\"") + range("zone=\"a\" currency=\"EUR\"")
          + range("zone=\"b\" currency=\"CHF\"")
          + range("zone=\"a\" track=\"leader\" currency=\"EUR\"")
          + "<pay-range grade=\"g2\" currency=\"CHF\" minimum=\"1\" midpoint=\"2\" maximum=\"3\"/>"
          + "</pay-ranges>")),
    RuleCase(
      "ambiguous-range", "a range that settles one clash leaves another open",
      structure: payRanges(
        range("zone=\"a\" currency=\"EUR\"") + range("track=\"leader\" currency=\"EUR\"")
          + range("family=\"f\" currency=\"EUR\"", mark: "↓")
          + range("zone=\"a\" track=\"leader\" currency=\"EUR\""))),
    RuleCase(
      "ambiguous-range", "what is written twice is another rule's finding",
      structure: payRanges(range("currency=\"EUR\"") + range("currency=\"EUR\""))),
  ]

  private static func evaluated(_ after: String = "") -> String {
    DocumentText.structure(
      before: """
        <employers><employer id="e1" country="DE"/><employer id="e2" country="PL"/></employers>
        """,
      after: """
        <job-evaluation id="j" points="400"><factor id="f" criterion="skills" weight="100%"><title>F</title>
          <step level="1">x</step><step level="2">x</step><step level="3">x</step><step level="4">x</step>
        </factor></job-evaluation>
        \(after)
        """)
  }

  private static func role(
    _ id: String, _ level: Int?, grade: String = "g1", mark: String = "", _ more: String = ""
  ) -> String {
    let values = level.map {
      "<evaluation><value factor=\"f\" level=\"\($0)\" because=\"x\"/></evaluation>"
    }
    return
      "<\(mark)role id=\"\(id)\" grade=\"\(grade)\"><title>R</title>\(values ?? "")\(more)</role>"
  }

  private static let twoCategories = """
    <categories><category id="a" points-from="0" points-to="200"/>
      <category id="b" points-from="201" points-to="400"/></categories>
    """

  private static let evaluations: [RuleCase] = [
    RuleCase(
      "value-mismatch", "each employer has categories of its own",
      structure: evaluated(
        """
        <categories employer="e1"><category id="a" points-from="0" points-to="400"/></categories>
        <categories employer="e2"><category id="a" points-from="0" points-to="100"/>
          <category id="b" points-from="101" points-to="400"/></categories>
        """), framework: tracks(role("low", 1, mark: "↓"), role("high", 2))),
    RuleCase(
      "value-mismatch", "points in no category count as a category of their own",
      structure: evaluated(
        "<categories><category id=\"a\" points-from=\"150\" points-to=\"400\"/></categories>"),
      framework: tracks(role("low", 1, mark: "↓"), role("high", 2), role("higher", 3))),
    RuleCase(
      "value-mismatch", "roles of other grades are not compared",
      structure: evaluated(twoCategories),
      framework: tracks(role("low", 1), role("high", 4, grade: "g2"))),
    RuleCase(
      "value-mismatch", "roles without a complete evaluation and deprecated ones are left alone",
      structure: evaluated(twoCategories),
      framework: tracks(
        role("low", 1), role("none", nil), role("old", 4, "<deprecated since=\"1.0.0\"/>"))),
    RuleCase(
      "value-mismatch", "the role that fewest share a category with stands apart",
      structure: evaluated(twoCategories),
      framework: tracks(role("a", 1), role("b", 4, mark: "↓"), role("c", 2))),
    RuleCase(
      "value-mismatch", "without categories there is nothing to compare",
      structure: evaluated(), framework: tracks(role("low", 1), role("high", 4))),
    RuleCase(
      "factor-weights", "more than the whole, and exactly the whole in four places",
      documents: [
        "a.xml": DocumentText.structure(
          id: "a", after: weights("33.3333%", "33.3333%", "33.3334%")),
        "b.xml": DocumentText.structure(
          id: "b", after: weights("33.3333%", "33.3333%", "33.3333%", mark: "↓")),
        "c.xml": DocumentText.structure(
          id: "c", after: weights("100%", "100%", "100%", mark: "↓")),
        "d.xml": DocumentText.structure(id: "d"),
      ]),
    RuleCase(
      "factor-weights", "one step without points of its own needs the weights",
      structure: DocumentText.structure(
        after: """
          <↓job-evaluation id="j"><factor id="f" criterion="skills" weight="10%"><title>F</title>
            <step level="1" points="1">x</step><step level="2">x</step></factor></job-evaluation>
          """)),
    RuleCase(
      "overlapping-categories", "in whatever order they are written",
      structure: DocumentText.structure(
        after: """
          <categories><category id="c" points-from="↓20" points-to="30"/>
            <category id="a" points-from="0" points-to="10"/>
            <category id="b" points-from="11" points-to="20"/>
            <category id="d" points-from="30.0001" points-to="40"/></categories>
          """)),
    RuleCase(
      "overlapping-categories", "with the one that reaches farthest, not only with the one before",
      structure: DocumentText.structure(
        after: """
          <categories><category id="a" points-from="0" points-to="100"/>
            <category id="b" points-from="↓10" points-to="20"/>
            <category id="c" points-from="↓30" points-to="40"/></categories>
          """)),
  ]

  private static func weights(
    _ first: String, _ second: String, _ third: String, mark: String = ""
  ) -> String {
    let factors = [first, second, third].enumerated().map { index, weight in
      """
      <factor id="f\(index)" criterion="skills" weight="\(weight)"><title>F</title>
        <step level="1">x</step></factor>
      """
    }
    return "<\(mark)job-evaluation id=\"j\">\(factors.joined())</job-evaluation>"
  }
}

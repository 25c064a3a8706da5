import CoequalTestSupport

extension RuleCase {
  static let wordingRules =
    compounds + vagueWords + openers + lengths + repetitions + nearRepetitions + examples
    + placeholders + codedWords

  /// A competency with these texts at levels `l1` to `l4`.
  private static func competency(_ content: String) -> String {
    """
    <scales><scale id="s"><level id="l1"/><level id="l2"/><level id="l3"/><level id="l4"/></scale></scales>
    <competencies><area id="area"><title>A</title>
      <competency id="c1" scale="s"><title>C1</title>\(content)</competency></area></competencies>

    """
  }

  private static func criteria(_ texts: String...) -> String {
    competency(texts.map { "<expects level=\"l1\">\($0)</expects>" }.joined(separator: "\n"))
  }

  private static func german(_ rule: String, _ title: String, _ texts: String...) -> RuleCase {
    let framework = DocumentText.framework(
      criteria(texts.joined(separator: "</expects><expects level=\"l1\">")))
    return RuleCase(
      rule, "in German: \(title)",
      documents: [
        "structure.xml": DocumentText.structure(),
        "framework.xml": framework.replacing("xml:lang=\"en\"", with: "xml:lang=\"de-AT\""),
      ])
  }

  private static func other(_ rule: String, _ text: String) -> RuleCase {
    RuleCase(
      rule, "in a language that is not known",
      documents: [
        "structure.xml": DocumentText.structure(),
        "framework.xml": DocumentText.framework(criteria(text)).replacing(
          "xml:lang=\"en\"", with: "xml:lang=\"fr\""),
      ])
  }

  private static let compounds: [RuleCase] = [
    RuleCase(
      "compound-criterion", "one behaviour",
      framework: criteria(
        "Designs and builds services", "Writes tests and instructions",
        "Prepares for and takes part in meetings", "Finds a course and takes it",
        "Builds a service that scales and handles errors", "Identifies, compares and selects tools",
        "Ensures that a plan is complete and meets the aim",
        "Provides guidance and support to teams",
        "Help others to plan their week and review their code", "Respect and trust")),
    RuleCase(
      "compound-criterion", "two behaviours",
      framework: criteria(
        "You plan the week and ↓write the minutes", "Plans the week, and then ↓writes the minutes",
        "Plans the week &amp; ↓reviews the code of others",
        "Clearly explains a plan and regularly ↓asks for advice",
        "Sets aims, plans the week and ↓measures the result")),
    RuleCase(
      "compound-criterion", "an outcome and a condition",
      framework: tracks(
        """
        <role id="a" grade="g1"><title>A</title><outcomes>
          <outcome id="o">Meets the yearly aim and ↓reduces the cost of the service</outcome>
        </outcomes></role><role id="b" grade="g2"><title>B</title></role>
        """)
          + """
          <moves><move from="a" to="b" kind="promotion">
            <condition kind="evidence">Leads a review and ↓writes the report about the review</condition>
          </move></moves>
          """),
    german(
      "compound-criterion", "verbs and nouns",
      "Schreibt Tests und ↓prüft den Code anderer", "Plant und verteilt die Arbeit",
      "Wählt eine Lösung, die wenig kostet und lange hält", "Plant Arbeit und Urlaub",
      "Findet einen Fehler und behebt ihn"),
    other("compound-criterion", "Writes tests and reviews the code of others"),
  ]

  private static let vagueWords: [RuleCase] = [
    RuleCase(
      "vague-criterion", "what says how it is seen",
      framework: criteria(
        "Regularly reports, every week", "Chooses appropriate tools, such as a profiler",
        "Answers quickly, within 2 days", "Explains it effectively, so that a guest can repeat it",
        "Makes reasonable adjustments for colleagues",
        "Writes effectively to make sure that guests find their way",
        "Reports to a wide range of people, e.g. at open days",
        "Shows the team how to use its tools more effectively",
        "Moves quickly enough to keep the date")),
    RuleCase(
      "vague-criterion", "three of many in one text, and other texts left alone",
      framework: competency(
        """
        <summary>Works effectively</summary>
        <expects level="l1">↓Regularly chooses ↓appropriate tools ↓where needed, etc.</expects>
        <example level="l1">Chose an appropriate tool</example>
        """)),
    german(
      "vague-criterion", "words and measures", "Informiert ↓zeitnah", "Wählt ↓geeignete Mittel",
      "Bezieht andere ↓bei Bedarf ein", "Informiert regelmäßig, jede Woche"),
    RuleCase(
      "vague-criterion", "a translation by its own language",
      documents: [
        "structure.xml": DocumentText.structure(),
        "framework.xml": DocumentText.framework(criteria("Reports every week")),
        "framework.de.xml": DocumentText.translation(texts: [
          ("competency/c1/expects/l1/1", "Reports every week", "Berichtet ↓regelmäßig"),
          ("competency/c1/title", "C1", "Regelmäßig"),
        ]),
      ]),
    other("vague-criterion", "Reports regularly"),
  ]

  private static let openers: [RuleCase] = [
    RuleCase(
      "unobservable-criterion", "an act follows, or stands in front",
      framework: criteria(
        "Understands the risks and tests for each of them", "Knows the law, and you can apply it",
        "Shows an understanding of the risks by explaining them",
        "Explains what others understand", "Raises awareness of the risks", "Can explain the risks")
    ),
    RuleCase(
      "unobservable-criterion", "knowledge, ability and attitude",
      framework: criteria(
        "↓You understand the risks", "↓Demonstrates a good understanding of the risks",
        "↓In-depth knowledge of the law", "↓Ability to explain", "↓Able to plan, and plans a week",
        "↓Enjoys work")),
    german(
      "unobservable-criterion", "knowledge and ability", "↓Versteht die Risiken",
      "↓Grundkenntnisse in Statik", "↓Ist in der Lage, einen Plan zu schreiben",
      "Kennt die Risiken und erklärt sie"),
  ]

  private static let lengths: [RuleCase] = [
    RuleCase(
      "overlong-criterion", "thirty words, and one more",
      framework: criteria(
        Array(repeating: "word", count: 30).joined(separator: " "),
        Array(repeating: "word", count: 30).joined(separator: " ") + ", ↓more",
        Array(repeating: "off-the-shelf", count: 30).joined(separator: " ")))
  ]

  private static let repetitions: [RuleCase] = [
    RuleCase(
      "repeated-criterion", "levels, signs and capitals",
      framework: competency(
        """
        <expects level="l1">Shares ideas</expects><expects level="l2">↓shares ideas.</expects>
        <expects level="l2">↓Shares “ideas”</expects><expects level="l3">Shares new ideas</expects>
        """)),
    RuleCase(
      "repeated-criterion", "tracks",
      framework: competency(
        """
        <expects level="l1" track="t">Shares ideas</expects>
        <expects level="l1" track="u">Shares ideas</expects>
        <expects level="l2">↓Shares ideas</expects>
        """) + "<tracks><track id=\"t\" kind=\"leader\"><title>T</title></track>"
        + "<track id=\"u\" kind=\"executor\"><title>U</title></track></tracks>"),
    RuleCase(
      "repeated-criterion", "examples that tell levels apart, and that do not",
      framework: competency(
        """
        <expects level="l1">Incidents</expects><expects level="l2">Incidents</expects>
        <expects level="l3">↓Incidents</expects>
        <example level="l1">Follows a list</example><example level="l2">Writes a list</example>
        """)),
    RuleCase(
      "repeated-criterion", "two competencies, and a deprecated one",
      framework: """
        <scales><scale id="s"><level id="l1"/></scale></scales>
        <competencies><area id="area"><title>A</title>
          <competency id="c1" scale="s"><title>C1</title><expects level="l1">Same</expects></competency>
          <competency id="c2" scale="s"><title>C2</title><expects level="l1">Same</expects></competency>
          <competency id="c3" scale="s"><title>C3</title><expects level="l1">Same</expects>
            <expects level="l1">Same</expects><deprecated since="1.0.0"/></competency>
        </area></competencies>
        """),
  ]

  private static let nearRepetitions: [RuleCase] = [
    RuleCase(
      "near-duplicate-criterion", "degree, order and endings",
      framework: competency(
        """
        <expects level="l1">Explains technical concepts to customers</expects>
        <expects level="l2">Explains ↓complex technical concepts to their customers</expects>
        <expects level="l3">↓Explaining technical concepts to the customer</expects>
        """)),
    RuleCase(
      "near-duplicate-criterion", "scope, help, number, heading and the same text",
      framework: competency(
        """
        <expects level="l1">Designs systems within a team</expects>
        <expects level="l2">Designs systems beyond a team</expects>
        <expects level="l1">Writes the yearly plan with help</expects>
        <expects level="l2">Writes the yearly plan without help</expects>
        <expects level="l1">Plans three projects a year</expects>
        <expects level="l2">Plans five projects a year</expects>
        <expects level="l1">Simple communication</expects><expects level="l2">Communication</expects>
        <expects level="l1">Shares ideas with guests</expects>
        <expects level="l2">Shares ideas with guests</expects>
        """)),
    RuleCase(
      "near-duplicate-criterion", "one level",
      framework: competency(
        """
        <expects level="l1">Explains technical concepts to customers</expects>
        <expects level="l1">Explains complex technical concepts to customers</expects>
        """)),
    RuleCase(
      "near-duplicate-criterion", "in German",
      documents: [
        "structure.xml": DocumentText.structure(),
        "framework.xml": DocumentText.framework(
          competency(
            """
            <expects level="l1">Erklärt technische Fragen den Kunden</expects>
            <expects level="l2">Erklärt ↓schwierige technische Fragen den Kunden</expects>
            """)
        ).replacing("xml:lang=\"en\"", with: "xml:lang=\"de\""),
      ]),
  ]

  private static let examples: [RuleCase] = [
    RuleCase(
      "restated-example", "another level, a case, and a word more",
      framework: competency(
        """
        <expects level="l1">Reviews the plans of the team</expects>
        <expects level="l2">Publishes the results of a survey</expects>
        <example level="l1">↓Has reviewed plans of the team</example>
        <example level="l1">Reviewed the plan for the move to Graz</example>
        <example level="l1">Publishes survey results</example>
        <example level="l2">↓Publishes survey results</example>
        """))
  ]

  private static let placeholders: [RuleCase] = [
    RuleCase(
      "placeholder-text", "structures, and what is not one",
      structure: DocumentText.structure(
        grades: """
          <grade id="g1" rank="1"><title>↓tbd</title><summary>Not yet written for all</summary></grade>
          <grade id="g2" rank="2"><title>↓???</title><summary>↓Lorem ipsum dolor sit</summary></grade>
          """),
      framework: criteria(
        "Removes a TODO of somebody else", "Finds what is missing", "↓Missing", "–"
      )
      .replacing("–", with: "↓–")),
    RuleCase(
      "placeholder-text", "what a role is undefined by is told there",
      framework: tracks(
        "<role id=\"a\" grade=\"g1\"><title>A</title><purpose>TODO: write</purpose>"
          + "<selection process=\"panel\"><summary>↓TBC</summary></selection></role>")),
    german("placeholder-text", "phrases", "↓Noch nicht definiert", "↓folgt", "Folgt einem Plan"),
    other("placeholder-text", "↓TBD"),
  ]

  private static let codedWords: [RuleCase] = [
    RuleCase(
      "gender-coded-words", "nine words",
      framework: criteria(
        "Ambitious, assertive, autonomous", "Boasts, challenges, courage",
        "Decisive, dominant, active")),
    RuleCase(
      "gender-coded-words", "seven of ten, and titles",
      framework: criteria(
        "Ambitious, assertive, autonomous", "Boasts, challenges, courage", "Decisive, polite, warm",
        "Loyal")),
    RuleCase(
      "gender-coded-words", "feminine words",
      framework: criteria(
        "↓Polite, warm, loyal, gentle", "Honest, quiet, cheerful", "Compassion, sympathy, empathy")),
    german(
      "gender-coded-words", "masculine words",
      "↓Ehrgeizig, mutig, aggressiv, autonom", "Dominant, beharrlich, hartnäckig",
      "Selbstbewusst, zielstrebig, unabhängig"),
  ]
}

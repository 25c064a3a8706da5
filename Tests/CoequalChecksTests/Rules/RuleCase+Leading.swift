import CoequalTestSupport

extension RuleCase {
  static let leadingRules = mandates + outcomes

  private static func mandate(
    _ title: String, _ lead: Int, _ coordinate: Int, _ execute: Int, on kind: String,
    mark: String = ""
  ) -> RuleCase {
    RuleCase(
      "mandate-contradiction",
      "\(title) on a track of kind \(kind), \(lead)-\(coordinate)-\(execute)",
      framework: """
        <tracks><track id="t" kind="\(kind)"><title>T</title>
          <role id="r" grade="g3"><title>\(title)</title>
            <\(mark)mandate lead="\(lead)%" coordinate="\(coordinate)%" execute="\(execute)%"/></role>
        </track></tracks>
        """)
  }

  private static let mandates: [RuleCase] = [
    mandate("Crew", 30, 21, 49, on: "leader"),
    mandate("Crew", 30, 20, 50, on: "leader", mark: "↓"),
    mandate("Crew", 20, 60, 20, on: "leader", mark: "↓"),
    mandate("Teamleiterin", 10, 20, 70, on: "executor", mark: "↓"),
    mandate("Lead technician", 10, 20, 70, on: "executor"),
    mandate("Account manager", 5, 10, 85, on: "executor"),
    mandate("Owner", 60, 20, 20, on: "executor", mark: "↓"),
    mandate("Planner", 10, 40, 50, on: "manager"),
    mandate("Planner", 10, 30, 60, on: "manager", mark: "↓"),
    mandate("Tech lead", 20, 10, 70, on: "hybrid"),
    mandate("Tech lead", 20, 10, 70, on: "individual-contributor"),
  ]

  private static let outcomes: [RuleCase] = [
    RuleCase(
      "leader-without-outcome", "a framework that says nothing of outcomes",
      framework: """
        <tracks><track id="t" kind="leader"><title>T</title>\(DocumentText.role("a", "g3"))</track></tracks>
        """),
    RuleCase(
      "leader-without-outcome", "undefined and deprecated roles, and those that do not lead",
      framework: """
        <tracks><track id="t" kind="leader"><title>T</title>
          <role id="a" grade="g3"><title>A</title></role>
          \(DocumentText.role("b", "g3", "<deprecated since=\"1.0.0\"/>"))</track>
        <track id="u" kind="executor"><title>U</title>\(DocumentText.role("c", "g3"))
          \(DocumentText.role("d", "g4", "<outcomes><outcome id=\"o\">X</outcome></outcomes>"))</track></tracks>
        """),
    RuleCase(
      "executor-without-decisions", "where leaders of the grade name none either",
      framework: """
        <tracks><track id="t" kind="leader"><title>T</title>\(DocumentText.role("a", "g3"))</track>
        <track id="u" kind="executor"><title>U</title>\(DocumentText.role("b", "g3"))</track></tracks>
        """),
  ]
}

import CoequalTestSupport

extension RuleCase {
  static let leadingRules = mandates + outcomes + watched

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

  /// A framework with a role that is followed, and one that has an outcome.
  private static func watched(
    _ title: String, on kind: String, outcomes: Int, measures: Int, checkIns: Int,
    more: String = "", mark: String = ""
  ) -> RuleCase {
    func list(_ wrapper: String, _ name: String, _ count: Int) -> String {
      let items = (0..<count).map { "<\(name) id=\"i\($0)\">X</\(name)>" }.joined()
      return count == 0 ? "" : "<\(wrapper)>\(items)</\(wrapper)>"
    }
    return RuleCase(
      "outnumbered-outcomes", title,
      framework: """
        <tracks><track id="t" kind="\(kind)"><title>T</title>
          <\(mark)role id="r" grade="g3"><title>R</title><purpose>P</purpose>\
        \(list("outcomes", "outcome", outcomes))\(list("measures", "measure", measures))\
        \(list("check-ins", "check-in", checkIns))\(more)</role></track>
        <track id="u" kind="executor"><title>U</title>
          \(DocumentText.role("b", "g3", "<outcomes><outcome id=\"o\">X</outcome></outcomes>"))\
        </track></tracks>
        """)
  }

  private static let watched: [RuleCase] = [
    watched("as many of each as outcomes", on: "leader", outcomes: 2, measures: 2, checkIns: 2),
    watched("more measures", on: "leader", outcomes: 2, measures: 3, checkIns: 2, mark: "↓"),
    watched("more check-ins", on: "executor", outcomes: 2, measures: 0, checkIns: 3, mark: "↓"),
    watched("neither", on: "executor", outcomes: 0, measures: 0, checkIns: 0),
    watched("no outcome", on: "executor", outcomes: 0, measures: 0, checkIns: 1, mark: "↓"),
    watched(
      "a leading role without outcome is told of once", on: "manager", outcomes: 0, measures: 2,
      checkIns: 2),
    watched(
      "deprecated roles are left alone", on: "leader", outcomes: 1, measures: 2, checkIns: 2,
      more: "<deprecated since=\"1.0.0\"/>"),
    RuleCase(
      "outnumbered-outcomes", "undefined roles are left alone",
      framework: """
        <tracks><track id="t" kind="executor"><title>T</title>
          <role id="r" grade="g3"><title>R</title><outcomes><outcome id="o">TBD</outcome></outcomes>
            <measures><measure id="a">X</measure><measure id="b">X</measure></measures></role>
        </track></tracks>
        """),
  ]
}

extension RuleExample {
  /// The plan of the example with everything around it, for a person whose role is `engineer`.
  var planDocument: MarkedDocument { document("plan.xml", head: planHead) }

  /// Another plan beside it, with the same parts.
  var otherPlanDocument: MarkedDocument? {
    otherPlanHead.map { document("plan2.xml", head: $0) }
  }

  private func document(_ name: String, head: String) -> MarkedDocument {
    // A mark of the plan itself stands before its name.
    let isMarked = head.hasPrefix("↓")
    let attributes = isMarked ? String(head.dropFirst()) : head
    let namesItself = attributes.hasPrefix("id=") || attributes.hasPrefix("↓id=")
    return MarkedDocument(
      name: name,
      marked: """
        <?xml version="1.0" encoding="UTF-8"?>
        <\(isMarked ? "↓" : "")plan xmlns="urn:coequal:1" format="1.0"\(namesItself ? "" : " id=\"example\"") \
        xml:lang="en" person="p001" framework="acme-engineering" \
        \(attributes.contains("role=") ? attributes : Self.usualHead)>

        """ + Self.merge(plan ?? "", into: Self.usualPlan) + "</plan>\n")
  }

  private static let usualHead = "role=\"senior\" from=\"2026-10-01\" by=\"2027-09-30\""

  private static let usualPlan: [Part] = [
    ("motivation", ""),
    (
      "starting-points",
      """
      <starting-points>
        <starting-point competency="design" level="learning" asked="independent"/>
        <starting-point competency="coaching" level="learning" asked="learning"/>
      </starting-points>
      """
    ),
    (
      "planned-outcomes",
      """
      <planned-outcomes>
        <planned-outcome id="shared-cache" by="2027-06-30">
          <title>Two teams run on one cache</title>
          <for-person>A design of their own that others use</for-person>
          <for-organization>One cache less to look after</for-organization>
          <evidence>Both services answer without a cache of their own</evidence>
          <develops competency="design"/>
        </planned-outcome>
      </planned-outcomes>
      """
    ),
    (
      "support",
      "<support><offer by=\"mentor\">Two hours a month with whoever built the last one</offer></support>"
    ),
    ("boundaries", ""),
    ("commitments", ""),
    ("routines", ""),
    ("check-ins", ""),
    ("reviews", "<reviews><review on=\"2027-03-01\"/><review on=\"2027-09-01\"/></reviews>"),
  ]

  /// Two ladders of equal grades, with the time that a level takes.
  static let usualLadders: [Part] = [
    (
      "scales",
      "<scales><scale id=\"mastery\"><level id=\"learning\"/><level id=\"independent\"/>"
        + "<level id=\"trusted\"/></scale></scales>"
    ),
    (
      "competencies",
      "<competencies><area id=\"craft\"><title>Craft</title>"
        + ["design", "coaching", "delivery"].map {
          "<competency id=\"\($0)\" scale=\"mastery\" per-level=\"P6M\"><title>\($0)</title></competency>"
        }.joined() + "</area></competencies>"
    ),
    (
      "tracks",
      """
      <tracks>
        <track id="expert" kind="individual-contributor"><title>Expert</title>
          <role id="engineer" grade="g2" entry="true"><title>Engineer</title><requirements>
            <requires competency="design" level="learning"/></requirements></role>
          <role id="senior" grade="g3"><title>Senior engineer</title><requirements>
            <requires competency="design" level="independent"/>
            <requires competency="coaching" level="learning"/></requirements></role>
          <role id="staff" grade="g4"><title>Staff engineer</title><requirements>
            <requires competency="design" level="trusted"/>
            <requires competency="coaching" level="independent"/></requirements></role>
        </track>
        <track id="lead" kind="leader"><title>Leadership</title>
          <role id="lead" grade="g4"><title>Lead</title><requirements>
            <requires competency="coaching" level="trusted"/>
            <requires competency="delivery" level="independent"/></requirements></role>
        </track>
      </tracks>
      """
    ),
    (
      "moves",
      """
      <moves><move from="engineer" to="senior" kind="promotion"/>
        <move from="senior" to="staff" kind="promotion"/>
        <move from="senior" to="lead" kind="switch"/></moves>
      """
    ),
    ("forums", ""),
  ]
}

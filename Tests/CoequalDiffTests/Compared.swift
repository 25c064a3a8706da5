import CoequalDiff
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Two versions of small documents, compared.
enum Compared {
  /// Changes as lines: document, kind, thing, aspect and bump.
  static func lines(
    _ old: [String: String], _ new: [String: String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async -> [String] {
    let difference = await diff(old, new, sourceLocation: sourceLocation)
    return difference.documents.flatMap { $0.changes.map(\.line) }
  }

  static func diff(
    _ old: [String: String], _ new: [String: String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async -> CatalogDiff {
    let (before, now) = (
      await Registry(documents: old).load(), await Registry(documents: new).load()
    )
    #expect(before.lines == [], sourceLocation: sourceLocation)
    #expect(now.lines == [], sourceLocation: sourceLocation)
    return CatalogDiff(from: before, to: now)
  }

  /// Compares two texts of one framework, which stand on one structure.
  static func frameworks(
    _ old: String, _ new: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async -> [String] {
    await lines(
      ["s.xml": structure, "f.xml": old], ["s.xml": structure, "f.xml": new],
      sourceLocation: sourceLocation)
  }

  /// Compares a framework with what becomes of it when a text in it is replaced.
  static func ladder(
    replacing old: String, with new: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [String] {
    try #require(ladder.contains(old), sourceLocation: sourceLocation)
    return await frameworks(
      ladder, ladder.replacing(old, with: new), sourceLocation: sourceLocation)
  }

  static let structure = DocumentText.structure(
    attributes: " branch=\"g2\" dual-until=\"g4\"",
    after: """
      <job-evaluation id="points" status="agreed"><title>Points</title>
        <factor id="knowledge" criterion="skills" weight="60%"><title>Knowledge</title>
          <step level="1">Knows the daily work</step><step level="2">Knows the whole craft</step></factor>
        <factor id="load" criterion="effort" weight="40%"><title>Load</title>
          <step level="1">Calm most days</step><step level="2">Strained most days</step></factor>
      </job-evaluation>
      <categories><category id="a" points-from="0" points-to="600"/>
        <category id="b" points-from="601" points-to="1000"/></categories>
      <pay-ranges per="year" weekly-hours="40" basis="base">
        <pay-range grade="g1" currency="EUR" minimum="40000" midpoint="45000" maximum="50000"/>
        <pay-range grade="g2" currency="EUR" minimum="50000" midpoint="55000" maximum="60000"/>
      </pay-ranges>
      """)

  /// A ladder of two tracks, with something of everything.
  static let ladder = DocumentText.framework(
    """
    <scales><scale id="mastery">
      <level id="learning"><title>Learning</title></level>
      <level id="trusted"><title>Trusted</title></level>
      <level id="shaping"><title>Shaping</title></level></scale></scales>
    <competencies><area id="craft"><title>Craft</title>
      <competency id="design" scale="mastery"><title>Design</title>
        <summary>Drawing up what is built.</summary>
        <expects level="learning">Draws a part after a model</expects>
        <expects level="trusted">Draws a whole service that several teams rely on</expects>
        <example level="trusted">The ferry timetable of last year</example></competency>
      <competency id="mentoring" scale="mastery"><title>Mentoring</title>
        <expects level="trusted">Meets a colleague every week to practise one skill</expects></competency>
      <competency id="speaking" scale="mastery"><title>Speaking</title>
        <expects level="trusted">Explains a decision to fifty people</expects></competency>
    </area></competencies>
    <tracks>
      <track id="expert" kind="individual-contributor" dual-until="g3"><title>Expert</title>
        <role id="engineer" grade="g1" entry="true"><title>Engineer</title>
          <purpose>Builds parts of services with a colleague at hand.</purpose>
          <requirements><requires competency="design" level="learning"/></requirements></role>
        <role id="senior" code="E2" grade="g2"><title>Senior engineer</title>
          <purpose>Builds whole services alone and keeps them running.</purpose>
          <scope reports="0" reach="team"/>
          <outcomes><outcome id="calm">Nights are quiet</outcome></outcomes>
          <measures><measure id="alarms">Alarms at night</measure></measures>
          <check-ins><check-in id="talk" every="P1M">A talk about the nights</check-in></check-ins>
          <accountabilities><accountability id="run" kind="execute">Keeps one service running</accountability></accountabilities>
          <mandate lead="20%" coordinate="10%" execute="70%"/>
          <requirements><requires competency="design" level="trusted"/>
            <choose id="breadth" at-least="1">
              <requires competency="mentoring" level="trusted"/>
              <requires competency="speaking" level="trusted"/></choose></requirements>
          <evaluation><value factor="knowledge" level="2" because="Knows the whole craft"/>
            <value factor="load" level="1" because="Calm"/></evaluation>
          <package><bonus target="10%"/><notice>P3M</notice></package>
          <decisions><decides subject="how a service is built"/></decisions>
          <seats><seat forum="council" voice="advises"/></seats>
          <tenure typical="P24M"/><selection process="panel"/></role>
      </track>
      <track id="lead" kind="leader"><title>Lead</title>
        <role id="team-lead" grade="g2"><title>Team lead</title>
          <purpose>Leads a team towards what customers need.</purpose></role>
      </track>
    </tracks>
    <moves>
      <move from="engineer" to="senior" kind="promotion"><condition kind="evidence">Work of a year</condition></move>
      <move from="engineer" to="team-lead" kind="promotion"/>
      <move from="senior" to="team-lead" kind="switch"/>
      <move from="team-lead" to="senior" kind="switch"/>
    </moves>
    <forums><forum id="council"><title>Council of engineers</title></forum></forums>
    """)
}

extension Change {
  /// Kind, thing, aspect and bump in one line.
  var line: String {
    let what = [about.kind.rawValue, about.id].filter { !$0.isEmpty }.joined(separator: " ")
    let of = aspect.map { part in
      " (" + [part.kind.rawValue, part.id].filter { !$0.isEmpty }.joined(separator: " ") + ")"
    }
    return "\(bump): \(what)\(of ?? "") \(kind.rawValue)"
  }
}

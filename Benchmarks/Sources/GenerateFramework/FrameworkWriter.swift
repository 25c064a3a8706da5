/// Writes a framework of any number of roles, laid out as a careful author would.
///
/// Nothing in it is wrong: every reference leads somewhere, levels rise along each track, and every
/// role can be reached. So a reader has all of its work to do, and none with findings.
struct FrameworkWriter: ~Copyable {
  private var file: TextFile
  private var random: SeededGenerator
  private let id: String
  private let fields: [Field]

  init(path: String, id: String = "generated-framework", roles: Int, seed: UInt64) throws {
    file = try TextFile(path: path)
    self.id = id
    random = SeededGenerator(seed: seed)
    fields = Field.all(forRoles: roles)
  }

  mutating func write() throws {
    try file.line(0, #"<?xml version="1.0" encoding="UTF-8"?>"#)
    try file.line(
      0,
      "<framework xmlns=\"urn:coequal:1\" format=\"1.0\" id=\"\(id)\" version=\"2.3.0\" "
        + #"xml:lang="en" status="illustrative" family="engineering">"#)
    try file.line(1, "<title>Generated framework</title>")
    try file.line(1, #"<uses structure="generated" version="2026"/>"#)
    try writeScale()
    try writeCompetencies()
    try file.line(1, "<tracks>")
    for field in fields {
      for track in Track.all { try write(track, of: field) }
    }
    try file.line(1, "</tracks>")
    try file.line(1, "<moves>")
    for field in fields { try writeMoves(of: field) }
    try file.line(1, "</moves>")
    try file.line(1, "<forums>")
    for forum in ["design-council", "engineering-board"] {
      try file.line(2, "<forum id=\"\(forum)\"><title>\(forum)</title></forum>")
    }
    try file.line(1, "</forums>")
    try file.line(0, "</framework>")
    try file.flush()
  }

  private mutating func sentence() -> String {
    "\(random.pick(Words.verbs)) \(random.pick(Words.objects)) \(random.pick(Words.circumstances))"
  }

  // MARK: Scales and competencies

  private mutating func writeScale() throws {
    try file.line(1, "<scales>")
    try file.line(2, #"<scale id="mastery">"#)
    try file.line(3, "<title>Mastery of a skill</title>")
    for level in Words.levels {
      try file.line(3, "<level id=\"\(level)\"><title>\(level)</title></level>")
    }
    try file.line(2, "</scale>")
    try file.line(1, "</scales>")
  }

  private mutating func writeCompetencies() throws {
    try file.line(1, "<competencies>")
    try file.line(2, #"<area id="shared-skills">"#)
    try file.line(3, "<title>Skills of every field</title>")
    for skill in Words.skills { try writeCompetency(skill) }
    try file.line(2, "</area>")
    for field in fields {
      try file.line(2, "<area id=\"\(field.id)\">")
      try file.line(3, "<title>\(field.title)</title>")
      for competency in field.competencies { try writeCompetency(competency) }
      try file.line(2, "</area>")
    }
    try file.line(1, "</competencies>")
  }

  private mutating func writeCompetency(_ id: String) throws {
    try file.line(3, "<competency id=\"\(id)\" scale=\"mastery\" per-level=\"P12M\">")
    try file.line(4, "<title>\(id)</title>")
    try file.words(4, "summary", sentence())
    for level in Words.levels {
      for _ in 0..<2 { try file.words(4, "expects", attributes: " level=\"\(level)\"", sentence()) }
    }
    try file.line(3, "</competency>")
  }

  // MARK: Roles

  private mutating func write(_ track: Track, of field: Field) throws {
    try file.line(
      2, "<track id=\"\(field.id)-\(track.id)\" kind=\"\(track.kind)\" dual-until=\"g5\">")
    try file.line(3, "<title>\(field.title), \(track.title)</title>")
    let start = Int(random.next() % UInt64(Words.skills.count))
    let skills = (0..<5).map { Words.skills[(start + $0) % Words.skills.count] }
    for (index, name) in track.roles.enumerated() {
      try write(
        role: "\(field.id)-\(name)", grade: index + 1, leads: track.kind == "leader", field: field,
        skills: skills)
    }
    try file.line(2, "</track>")
  }

  private mutating func write(
    role: String, grade: Int, leads: Bool, field: Field, skills: [String]
  ) throws {
    let code = String(random.next() % 0xFFFF, radix: 16, uppercase: true)
    let entry = grade == 1 ? " entry=\"true\"" : ""
    try file.line(
      3, "<role id=\"\(role)\" code=\"ENG-\(code)\" grade=\"g\(grade)\"\(entry)>")
    try file.line(4, "<title>\(role)</title>")
    try file.words(4, "purpose", sentence())
    let reach = ["own-work", "team", "several-teams", "area", "company"][grade - 1]
    try file.line(4, "<scope reports=\"0\" reach=\"\(reach)\" horizon=\"P\(grade)Y\"/>")
    try writeAccountabilities()
    let lead = leads ? 35 + grade * 10 : grade * 5
    try file.line(
      4, "<mandate lead=\"\(lead)%\" coordinate=\"10%\" execute=\"\(90 - lead)%\"/>")
    try writeRequirements(of: role, grade: grade, field: field, skills: skills)
    try writeEvaluation(grade: grade)
    try writePackage(grade: grade)
    try file.line(4, "<decisions>")
    try file.line(
      5,
      "<decides subject=\"\(random.pick(Words.objects))\" limit=\"within the rules of the area\"/>")
    try file.line(4, "</decisions>")
    if grade > 2 {
      try file.line(4, "<seats>")
      try file.line(5, #"<seat forum="design-council" voice="advises"/>"#)
      try file.line(4, "</seats>")
    }
    try file.line(4, "<tenure typical=\"P\(12 + 12 * grade)M\"/>")
    try file.line(4, #"<selection process="panel"/>"#)
    try file.line(3, "</role>")
  }

  private mutating func writeAccountabilities() throws {
    try file.line(4, "<accountabilities>")
    for (id, kind) in [
      ("set-direction", "lead"), ("complete-changes", "execute"), ("arrange-reviews", "coordinate"),
      ("trace-faults", "execute"),
    ] {
      try file.words(5, "accountability", attributes: " id=\"\(id)\" kind=\"\(kind)\"", sentence())
    }
    try file.line(4, "</accountabilities>")
  }

  private mutating func writeRequirements(
    of role: String, grade: Int, field: Field, skills: [String]
  ) throws {
    let level = Words.levels[grade - 1]
    try file.line(4, "<requirements>")
    for (index, competency) in (field.competencies + skills.prefix(3)).enumerated() {
      let weight = index < 2 ? " weight=\"\(3 - index)\"" : ""
      try file.line(5, "<requires competency=\"\(competency)\" level=\"\(level)\"\(weight)/>")
    }
    try file.line(5, "<choose id=\"\(role)-breadth\" at-least=\"1\">")
    try file.line(6, "<title>One strength beyond the field</title>")
    for competency in skills.suffix(2) {
      try file.line(6, "<requires competency=\"\(competency)\" level=\"\(level)\"/>")
    }
    try file.line(5, "</choose>")
    try file.line(4, "</requirements>")
  }

  private mutating func writeEvaluation(grade: Int) throws {
    try file.line(4, "<evaluation>")
    for factor in Words.factors {
      try file.line(
        5,
        "<value factor=\"\(factor)\" level=\"\(grade)\""
          + " because=\"\(sentence()), as on \(grade)\"/>")
    }
    try file.line(4, "</evaluation>")
  }

  private mutating func writePackage(grade: Int) throws {
    try file.line(4, "<package>")
    try file.line(5, "<bonus target=\"\(grade * 3)%\" of=\"base\"/>")
    if grade > 2 {
      try file.line(5, "<equity grant=\"\(grade * 4000)\" currency=\"EUR\" vests=\"P4Y\"/>")
    }
    try file.line(5, #"<pension employer="6%" of="base"/>"#)
    try file.line(5, #"<leave days="30"/>"#)
    try file.words(
      5, "benefit",
      attributes: #" id="learning-budget" value="1500" currency="EUR" per="year""#,
      "Money for learning, spent on what the person chooses")
    try file.line(5, "<notice>P3M</notice>")
    try file.line(4, "</package>")
  }

  // MARK: Moves

  private mutating func writeMoves(of field: Field) throws {
    for track in Track.all {
      for (lower, higher) in zip(track.roles, track.roles.dropFirst()) {
        try writeMove("\(field.id)-\(lower)", "\(field.id)-\(higher)", "promotion", "evidence")
      }
    }
    let (experts, leaders) = (Track.all[0], Track.all[2])
    for (expert, leader) in zip(experts.roles, leaders.roles).dropFirst(2) {
      try writeMove("\(field.id)-\(expert)", "\(field.id)-\(leader)", "switch", "agreement")
      try writeMove("\(field.id)-\(leader)", "\(field.id)-\(expert)", "return", "agreement")
    }
  }

  private mutating func writeMove(
    _ from: String, _ to: String, _ kind: String, _ condition: String
  ) throws {
    try file.line(2, "<move from=\"\(from)\" to=\"\(to)\" kind=\"\(kind)\">")
    try file.words(3, "condition", attributes: " kind=\"\(condition)\"", sentence())
    try file.line(2, "</move>")
  }
}

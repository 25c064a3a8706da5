/// Writes a framework that extends another: it changes a fifth of the roles, adds one and removes one.
///
/// Nothing in it is wrong: what it changes is there, whatever those above it have removed.
struct ExtensionWriter: ~Copyable {
  private var file: TextFile
  private var random: SeededGenerator
  private let member: Member
  private let fields: [Field]

  init(path: String, member: Member, roles: Int, seed: UInt64) throws {
    file = try TextFile(path: path)
    random = SeededGenerator(seed: seed &+ UInt64(member.number))
    self.member = member
    fields = Field.all(forRoles: roles)
  }

  /// The field in which each level adds a role and removes one.
  private var ownField: Field { fields[member.level % fields.count] }

  /// The role that some level removes from its field; nobody changes it.
  private static let removed = Track.all[0].roles[4]

  mutating func write() throws {
    try file.line(0, #"<?xml version="1.0" encoding="UTF-8"?>"#)
    try file.line(
      0,
      "<framework xmlns=\"urn:coequal:1\" format=\"1.0\" id=\"\(member.id)\" version=\"2.3.0\" "
        + #"xml:lang="en" status="illustrative">"#)
    try file.line(1, "<title>Generated framework \(member.number)</title>")
    try file.line(1, "<extends framework=\"\(member.baseID ?? "")\" version=\"2\">")
    var number = member.number
    for field in fields {
      for track in Track.all {
        for (index, role) in track.roles.enumerated() {
          number += 1
          if number % 5 == 0, role != Self.removed {
            try writeChange(of: "\(field.id)-\(role)", grade: index + 1, field: field)
          }
        }
      }
    }
    try writeRemoval()
    try writeAddition()
    try file.line(1, "</extends>")
    try file.line(1, "<moves>")
    try file.line(
      2,
      "<move from=\"\(ownField.id)-\(Track.all[0].roles[1])\" to=\"\(newRole)\" kind=\"promotion\"/>"
    )
    try file.line(1, "</moves>")
    try file.line(0, "</framework>")
    try file.flush()
  }

  private mutating func sentence() -> String {
    "\(random.pick(Words.verbs)) \(random.pick(Words.objects)) \(random.pick(Words.circumstances))"
  }

  private mutating func writeChange(of role: String, grade: Int, field: Field) throws {
    let level = Words.levels[grade - 1]
    try file.line(2, "<change role=\"\(role)\">")
    try file.line(3, "<title>\(role) of \(member.id)</title>")
    try file.line(3, "<requirements>")
    try file.line(
      4,
      "<requires competency=\"\(field.competencies[0])\" level=\"\(level)\" weight=\"\(grade)\"/>")
    try file.line(3, "</requirements>")
    try file.line(3, "<evaluation>")
    try file.line(
      4,
      "<value factor=\"\(random.pick(Words.factors))\" level=\"\(grade)\" because=\"\(sentence())\"/>"
    )
    try file.line(3, "</evaluation>")
    try file.line(2, "</change>")
  }

  private mutating func writeRemoval() throws {
    let (role, below) = (
      "\(ownField.id)-\(Self.removed)", "\(ownField.id)-\(Track.all[0].roles[3])"
    )
    let leader = "\(ownField.id)-\(Track.all[2].roles[4])"
    try file.line(2, "<change track=\"\(ownField.id)-\(Track.all[0].id)\" dual-until=\"g4\"/>")
    try file.line(2, "<remove role=\"\(role)\"/>")
    try file.line(2, "<remove from=\"\(below)\" to=\"\(role)\" kind=\"promotion\"/>")
    try file.line(2, "<remove from=\"\(role)\" to=\"\(leader)\" kind=\"switch\"/>")
    try file.line(2, "<remove from=\"\(leader)\" to=\"\(role)\" kind=\"return\"/>")
  }

  private var newRole: String { "\(ownField.id)-adviser-\(member.level)" }

  private mutating func writeAddition() throws {
    try file.line(2, "<change track=\"\(ownField.id)-\(Track.all[0].id)\">")
    try file.line(3, "<role id=\"\(newRole)\" grade=\"g3\">")
    try file.line(4, "<title>\(newRole)</title>")
    try file.words(4, "purpose", sentence())
    try file.line(4, "<requirements>")
    for competency in ownField.competencies {
      try file.line(5, "<requires competency=\"\(competency)\" level=\"trusted\"/>")
    }
    try file.line(4, "</requirements>")
    try file.line(3, "</role>")
    try file.line(2, "</change>")
  }
}

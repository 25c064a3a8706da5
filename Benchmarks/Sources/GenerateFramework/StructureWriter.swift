/// Writes the structure that the generated framework stands on.
struct StructureWriter: ~Copyable {
  private var file: TextFile

  init(path: String) throws { file = try TextFile(path: path) }

  mutating func write() throws {
    try file.line(0, #"<?xml version="1.0" encoding="UTF-8"?>"#)
    try file.line(
      0,
      #"<structure xmlns="urn:coequal:1" format="1.0" id="generated" version="2026.1.0" "#
        + #"xml:lang="en" status="illustrative">"#)
    try file.line(1, "<title>Generated structure</title>")
    try file.line(1, "<families>")
    try file.line(2, #"<family id="engineering"><title>Engineering</title></family>"#)
    try file.line(1, "</families>")
    try file.line(1, "<grades>")
    for grade in 1...5 {
      try file.line(
        2, "<grade id=\"g\(grade)\" rank=\"\(grade)\"><title>Grade \(grade)</title></grade>")
    }
    try file.line(1, "</grades>")
    try writeEvaluation()
    try file.line(1, "<categories>")
    for grade in 1...5 {
      // A role on grade n has level n on every factor, which is n fifths of the points.
      let (lowest, highest) = (grade * 200 - 100, grade * 200 + 99)
      try file.line(
        2, "<category id=\"c\(grade)\" points-from=\"\(lowest)\" points-to=\"\(highest)\"/>")
    }
    try file.line(1, "</categories>")
    try file.line(0, "</structure>")
    try file.flush()
  }

  private mutating func writeEvaluation() throws {
    let criteria = [
      "skills", "skills", "skills", "effort", "effort", "effort", "responsibility",
      "responsibility", "responsibility", "working-conditions", "working-conditions",
    ]
    try file.line(1, #"<job-evaluation id="four-criteria" points="1000">"#)
    for (index, (factor, criterion)) in zip(Words.factors, criteria).enumerated() {
      let weight = index == 0 ? 10 : 9
      try file.line(2, "<factor id=\"\(factor)\" criterion=\"\(criterion)\" weight=\"\(weight)%\">")
      try file.line(3, "<title>\(factor)</title>")
      for level in 1...5 { try file.line(3, "<step level=\"\(level)\">Level \(level)</step>") }
      try file.line(2, "</factor>")
    }
    try file.line(1, "</job-evaluation>")
  }
}

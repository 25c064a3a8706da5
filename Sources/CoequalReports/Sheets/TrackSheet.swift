import CoequalModel
package import CoequalRegistry

extension Sheet {
  /// A track, rung by rung from the lowest.
  package static func track(_ index: Int, of linked: LinkedFramework) -> Sheet {
    let track = linked.framework.tracks[index]
    let first = linked.firstRole(ofTrack: index)
    var table = Table(columns: [
      Column("grade", "Grade"), Column("role", "Role"), Column("title", "Title"),
      Column("new", "Asks for, beyond the rung below"), Column("scope", "Scope"),
    ])
    for number in first..<first + track.roles.count {
      let role = linked.role(number)
      table.rows.append([
        linked.gradeTitle(role.grade), role.id.lexical, role.label,
        linked.newRequirements(of: number, after: number > first ? number - 1 : nil),
        role.scope?.words ?? "",
      ])
    }
    let promise = track.dualUntil.map { ", promised until \(linked.gradeTitle($0))" } ?? ""
    return Sheet(
      track.title,
      subtitle:
        "\(linked.framework.id)/\(track.id), \(track.kind.rawValue): \(track.kind.meaning)\(promise)",
      sections: (track.summary.map { [Section(nil, .text($0))] } ?? [])
        + [Section(nil, .table(table))])
  }
}

extension LinkedFramework {
  /// The competencies that a role asks for at a higher level than another, or anew.
  fileprivate func newRequirements(of number: Int, after other: Int?) -> String {
    var before: [Int32: Int16] = [:]
    if let other {
      for requirement in requirements(ofRole: other) {
        before[requirement.competency] = max(
          before[requirement.competency] ?? -1, requirement.level)
      }
    }
    return requirements(ofRole: number).compactMap { requirement -> String? in
      guard requirement.competency >= 0, requirement.level >= 0,
        requirement.level > before[requirement.competency] ?? -1
      else { return nil }
      let competency = competency(Int(requirement.competency))
      return "\(competency.title): \(levelTitle(requirement))"
    }.joined(separator: "; ")
  }

  /// The name of the level that a requirement asks for.
  func levelTitle(_ requirement: LinkedRequirement) -> String {
    guard requirement.competency >= 0, requirement.level >= 0 else { return "?" }
    let scale = framework.scales[Int(competencyPlaces[Int(requirement.competency)].scale)]
    let level = scale.levels[Int(requirement.level)]
    return level.title ?? level.id.lexical
  }
}

extension Scope {
  /// The scope in words.
  var words: String {
    [
      reports.map { $0.upper == 0 ? "no reports" : "\($0) reports" },
      reach.map { "reach: \($0.rawValue)" },
      horizon.map { "horizon: \($0)" },
      budget.map { "budget: \($0)\(currency.map { " \($0)" } ?? "")" },
    ].compactMap(\.self).joined(separator: ", ")
  }
}

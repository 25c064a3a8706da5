import CoequalCensus
import CoequalModel
import CoequalRegistry

/// Whether tables of people are under version control, where everybody who clones would have them.
enum TrackedData {
  /// A finding where a file is tracked and nobody has recorded why; nothing where there is no git.
  static func findings(_ path: String, because reason: String?) -> [Finding] {
    guard reason == nil, isTracked(path) else { return [] }
    return [
      CensusRule.trackedCensus.finding(
        "'\(path)' is under version control, so everybody who has the frameworks has the people",
        file: path,
        help: [
          "take it out with 'git rm --cached', and keep it where only those can read who must",
          "or record why it may be there: tracked-because=\"the people are invented\"",
        ])
    ]
  }

  private static func isTracked(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let place = parts.count > 1 ? (folder.isEmpty ? "/" : folder) : "."
    guard let git = try? GitProgram(),
      let answer = try? git.run(
        ["ls-files", "--error-unmatch", "--", String(parts.last ?? "")], in: place)
    else { return false }
    return answer.status == 0
  }
}

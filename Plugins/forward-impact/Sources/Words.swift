import CoequalModel

/// The words by which the format orders skills and behaviours, the lowest first.
enum Words {
  static let proficiencies = ["awareness", "foundational", "working", "practitioner", "expert"]
  static let maturities = [
    "emerging", "developing", "practicing", "role-modeling", "exemplifying",
  ]

  /// The word so many steps above another; the last one at either end.
  static func word(_ word: String, movedBy steps: Int, in words: [String]) -> String? {
    guard let offset = words.firstIndex(of: word) else { return nil }
    let (moved, isTooFar) = offset.addingReportingOverflow(steps)
    if isTooFar { return steps < 0 ? words.first : words.last }
    return words[min(max(moved, 0), words.count - 1)]
  }

  static func scale(_ id: String, _ title: String, of words: [String]) -> Scale {
    Scale(
      id: Identifier(trusted: id), title: title,
      levels: words.map { ScaleLevel(id: Identifier(trusted: $0)) })
  }
}

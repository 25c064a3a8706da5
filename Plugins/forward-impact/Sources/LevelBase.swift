import CoequalExchange
import CoequalModel

/// What a level asks for before a discipline and a context change it.
struct LevelBase {
  /// The proficiency in skills, by how central they are to a discipline.
  private(set) var proficiency: [Tier: String] = [:]
  /// The maturity of all behaviours.
  private(set) var maturity: String?

  /// How central a skill is to a discipline.
  enum Tier: String, CaseIterable {
    case core, supporting, broad

    /// The name of a discipline's list of such skills.
    var list: String { rawValue + "Skills" }
  }

  init(_ level: Level, into draft: inout ImportDraft) {
    let node = level.root["baseSkillProficiencies"]
    for entry in draft.entries(of: node, named: Tier.allCases.map(\.rawValue), "kind of skill") {
      guard let tier = Tier(rawValue: entry.name.text ?? "") else { continue }
      proficiency[tier] = Self.word(
        entry.value, of: Words.proficiencies, "proficiency", into: &draft)
    }
    maturity = level.root["baseBehaviourMaturity"].flatMap {
      Self.word($0, of: Words.maturities, "maturity", into: &draft)
    }
  }

  private static func word(
    _ node: SourceNode, of words: [String], _ subject: String, into draft: inout ImportDraft
  ) -> String? {
    let word = node.text?.collapsed ?? ""
    if words.contains(word) {
      draft.leave(node, because: "requirements of roles say the \(subject) that comes of it")
      return word
    }
    let near = NearestName.suggestion(for: word, among: words)
    draft.report(
      .unexpectedSource,
      "'\(word)' is no \(subject); expected one of \(words.joined(separator: ", "))",
      at: node.place, help: near.map { ["did you mean '\($0)'?"] } ?? [])
    draft.leave(node, because: "it is no \(subject)")
    return nil
  }
}

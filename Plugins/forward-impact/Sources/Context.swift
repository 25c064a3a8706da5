import CoequalExchange
import CoequalModel

/// A context of work, which the source calls a track: it moves what jobs ask for up or down.
struct Context {
  let part: Standard.Part
  private let skills: Modifiers
  private let behaviours: Modifiers
  /// The rank of the lowest level that has jobs in this context.
  let lowestRank: Int

  var root: SourceNode { part.root }

  init(
    _ part: Standard.Part, _ standard: Standard, _ competences: Competences,
    into draft: inout ImportDraft
  ) {
    self.part = part
    let capabilities = Set(standard.capabilities.map(\.key)).union(competences.skills.keys)
    skills = Modifiers(
      part.root["skillModifiers"], of: "capability", among: capabilities, into: &draft)
    behaviours = Modifiers(
      part.root["behaviourModifiers"], of: "behaviour",
      among: Set(competences.behaviours.map(\.key)), into: &draft)
    lowestRank = standard.lowestRank(of: part, into: &draft)
    draft.leave(part.root["agent"], because: DraftReasons.agents)
    draft.leave(part.root["emojiIcon"], because: "icons are for a website")
    draft.leave(
      part.root["assessmentWeights"],
      because: "requirements have weights of their own, and groups of them have none")
    draft.ledger.guess(
      "levels of requirements", for: "track/\(part.key)",
      because:
        "a context moves skills and behaviours by whole levels, to the lowest or highest at most",
      correction: "change the levels of requirements")
  }

  func steps(ofSkill key: String, in capability: String) -> Int {
    let (sum, isTooFar) = skills[key].addingReportingOverflow(skills[capability])
    return isTooFar ? 0 : sum
  }

  func steps(ofBehaviour key: String) -> Int { behaviours[key] }
}

extension Standard {
  /// The rank of the level that a discipline or context begins with.
  func lowestRank(of part: Part, into draft: inout ImportDraft) -> Int {
    guard let node = part.root["minLevel"], let key = node.text?.collapsed else { return .min }
    if let level = levels.first(where: { $0.key == key }) {
      draft.leave(node, because: "tracks begin with the level that it names")
      return level.rank
    }
    draft.reportDangling(node, "level of this standard", among: levels.map(\.key))
    draft.leave(node, because: "it is no level of this standard")
    return .min
  }
}

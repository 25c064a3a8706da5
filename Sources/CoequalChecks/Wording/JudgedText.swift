import CoequalModel
import CoequalRegistry

/// A text by which people are judged: a behaviour of a level, an outcome of a role, or a condition of a
/// move.
struct JudgedText: Sendable {
  let text: String
  let locus: Locus
}

/// The texts of a document by which people are judged, what is deprecated left out.
struct JudgedDocument: Sendable {
  let provenance: Provenance
  let language: LanguageTag
  let texts: [JudgedText]
}

extension JudgedDocument {
  init(_ linked: LinkedFramework) {
    let framework = linked.framework
    var texts: [JudgedText] = []
    var number = 0
    for competency in framework.areas.lazy.flatMap(\.competencies) {
      if competency.deprecation == nil {
        for (index, expectation) in competency.expectations.enumerated() {
          let locus = Locus(.competency, number, .child(.expects, index))
          texts.append(JudgedText(text: expectation.text, locus: locus))
        }
      }
      number += 1
    }
    linked.forEachRole { number, role in
      guard role.deprecation == nil else { return }
      for (index, outcome) in role.outcomes.enumerated() {
        let locus = Locus(.role, number, .only(.outcomes), .child(.outcome, index))
        texts.append(JudgedText(text: outcome.text, locus: locus))
      }
    }
    for (number, move) in framework.moves.enumerated() {
      for (index, condition) in move.conditions.enumerated() {
        let locus = Locus(.move, number, .child(.condition, index))
        texts.append(JudgedText(text: condition.text, locus: locus))
      }
    }
    self.init(
      provenance: linked.provenance, language: framework.header.language, texts: texts)
  }

  /// The texts of a translation that stand for such a text.
  init(_ linked: LinkedTranslation) {
    let texts = linked.translation.texts.enumerated().compactMap { index, text -> JudgedText? in
      guard Self.isJudged(address: text.key) else { return nil }
      return JudgedText(text: text.target, locus: Locus(.translatedText, index, .only(.target)))
    }
    self.init(
      provenance: linked.provenance, language: linked.translation.header.language, texts: texts)
  }

  private static func isJudged(address: String) -> Bool {
    let parts = address.split(separator: "/", maxSplits: 5)
    switch parts.first {
    case "competency": return parts.count > 2 && parts[2] == "expects"
    case "role": return parts.count > 2 && parts[2] == "outcome"
    case "move": return parts.count > 4 && parts[4] == "condition"
    default: return false
    }
  }
}

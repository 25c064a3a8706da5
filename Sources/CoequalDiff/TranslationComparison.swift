import CoequalModel
import CoequalRegistry

/// Compares two versions of a translation: only its words can differ.
struct TranslationComparison {
  private let old, new: Translation
  private var result: Differences

  init(_ old: LinkedTranslation, _ new: LinkedTranslation) {
    (self.old, self.new) = (old.translation, new.translation)
    result = Differences(old.provenance, new.provenance)
  }

  /// The changes, in the order of the document.
  consuming func changes() -> [Change] {
    let matching = Matching(
      old.texts, new.texts, key: \.key, content: \.key, words: { _ in [] })
    for pair in matching.pairs {
      let (before, now) = (old.texts[pair.old], new.texts[pair.new])
      if before == now { continue }
      result.note(
        .reworded, subject(now, pair.old, pair.new), old: before.target, new: now.target,
        because: .wording)
    }
    for index in matching.added {
      let text = new.texts[index]
      result.note(.added, subject(text, nil, index), new: text.target, because: .wording)
    }
    for index in matching.removed {
      let text = old.texts[index]
      result.note(.removed, subject(text, index, nil), old: text.target, because: .wording)
    }
    return result.changes
  }

  private func subject(_ text: TranslatedText, _ old: Int?, _ new: Int?) -> Differences.Subject {
    Differences.Subject(
      part: ChangedPart(.text, id: text.key, title: text.key),
      old: old.map { Locus(.translatedText, $0) }, new: new.map { Locus(.translatedText, $0) })
  }
}

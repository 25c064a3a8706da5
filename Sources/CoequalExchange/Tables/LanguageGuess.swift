import CoequalModel

/// The language that texts seem to be in, by their most common words.
struct LanguageGuess {
  let language: LanguageTag
  /// Why, as a phrase.
  let reason: String

  init(_ texts: some Sequence<String>) {
    var counts: [String: Int] = [:]
    for text in texts {
      for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
        for (language, words) in Self.words where words.contains(String(word)) {
          counts[language, default: 0] += 1
        }
      }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    language = best.flatMap { LanguageTag($0.key) } ?? LanguageTag(trusted: "en")
    reason =
      best == nil
      ? "the texts have no common words of another language"
      : "the texts have common words of this language"
  }

  private static let words: [String: Set<String>] = [
    "de": ["und", "der", "die", "das", "nicht", "ist", "für", "mit", "ein", "eine", "von", "sich"],
    "en": ["and", "the", "of", "to", "in", "for", "with", "that", "is", "are", "their", "others"],
    "es": ["y", "el", "los", "las", "para", "con", "una", "del", "que", "por", "sus"],
    "fr": ["et", "le", "les", "des", "pour", "avec", "une", "du", "dans", "est", "aux"],
    "it": ["e", "il", "gli", "per", "con", "una", "della", "di", "che", "nel"],
    "nl": ["en", "het", "een", "van", "voor", "met", "niet", "zijn", "op", "dat"],
    "pt": ["e", "os", "as", "para", "com", "uma", "da", "que", "não", "dos"],
  ]
}

/// The forms of English verbs in which criteria are written.
enum VerbForm: Hashable, Sendable {
  /// 'writes', after which others stand in the same form.
  case third
  /// 'write', as after 'you', or as a request.
  case base
}

/// English verbs by form.
struct VerbTable: Sendable {
  private let verbs: [VerbForm: Set<String>]
  private let nouns: [VerbForm: Set<String>]

  /// The verbs of ``ActionVerbs``.
  static let english = VerbTable(
    verbs: ActionVerbs.english, nouns: ActionVerbs.englishNouns)

  init(verbs: Set<String>, nouns: Set<String>) {
    self.verbs = [.base: verbs, .third: Set(verbs.map(Self.third))]
    self.nouns = [.base: nouns, .third: Set(nouns.map(Self.third))]
  }

  /// The form of a word that stands where a verb is expected.
  func form(of word: String) -> VerbForm? {
    [VerbForm.third, .base].first { isVerb(word, $0) || mayBeNoun(word, $0) }
  }

  /// Whether a word is a verb in a form, and nothing else.
  func isVerb(_ word: String, _ form: VerbForm) -> Bool { verbs[form]?.contains(word) ?? false }

  /// Whether a word is a verb in a form, or a noun.
  func mayBeNoun(_ word: String, _ form: VerbForm) -> Bool { nouns[form]?.contains(word) ?? false }

  private static func third(_ verb: String) -> String {
    if verb == "have" { return "has" }
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      return verb.dropLast() + "ies"
    }
    let endings = ["s", "x", "z", "ch", "sh", "o"]
    return endings.contains(where: verb.hasSuffix) ? verb + "es" : verb + "s"
  }
}

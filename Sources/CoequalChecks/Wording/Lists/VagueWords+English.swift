import CoequalModel

extension WordList {
  /// English words that leave open when something is enough, with what they leave open.
  ///
  /// The classes are those by which requirements are called ambiguous in ISO/IEC/IEEE 29148: vague
  /// adverbs and adjectives, escape clauses, and open ends. The words are those that were seen in public
  /// career frameworks, without those that scale a level ("complex", "significant").
  static let vagueEnglish = WordList(
    "vague", .english,
    [
      "what is enough": """
      effectively, efficiently, appropriately, adequately, properly, suitably, seamlessly,
      satisfactorily, optimally, professionally, competently, skilfully, skillfully, expertly,
      in a * manner, in an * manner, works well, work well, performs well, perform well,
      communicates well, communicate well, very well, appropriate, adequate, suitable,
      reasonable, sufficient, satisfactory, excellent, outstanding, exceptional, world class,
      best in class, high quality, good quality, great quality, top quality, good communicator,
      great communicator, good relationships, good working relationships, strong relationships,
      strong communicator, good judgement, good judgment
      """,
      "when": """
      where appropriate, when appropriate, as appropriate, if appropriate, where needed,
      when needed, as needed, if needed, where necessary, when necessary, as necessary,
      if necessary, where required, when required, as required, if required, where possible,
      when possible, if possible, wherever possible, whenever possible, as far as possible,
      as much as possible, where relevant, when relevant, where applicable, as applicable
      """,
      "how much": """
      to some extent, to a degree, some degree of, a certain amount of, reasonably, fairly,
      relatively, somewhat, sufficiently, mostly, generally
      """,
      "how often": """
      regularly, frequently, occasionally, often, sometimes, periodically, from time to time,
      on a regular basis
      """,
      "how soon": """
      quickly, promptly, swiftly, in a timely manner, in a timely fashion, timely, in good time
      """,
      "what else": "etc, and so on, and so forth, and more, and the like",
      "how many": "a wide range of, a broad range of, a wide variety of",
      // Set phrases in which these words mean something else.
      "": """
      reasonable person, reasonable adjustment, reasonable adjustments, more often than not,
      more effectively, more efficiently, more quickly
      """,
    ])
}

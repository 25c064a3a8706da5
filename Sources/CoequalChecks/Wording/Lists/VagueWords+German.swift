import CoequalModel

extension WordList {
  /// German words that leave open when something is enough.
  ///
  /// The classes are those by which requirements are called ambiguous in ISO/IEC/IEEE 29148: vague
  /// adverbs and adjectives, escape clauses, and open ends.
  static let vagueGerman = WordList(
    "vague", .german,
    [
      "what is enough": """
      effektiv, effizient, effektive, effiziente, effektiver, effizienter, angemessen,
      angemessene, angemessener, angemessenen, angemessenes, adäquat, adäquate, adäquaten,
      geeignet, geeignete, geeigneten, geeigneter, geeignetes, ausreichend, ausreichende,
      ausreichenden, hinreichend, hinreichende, zufriedenstellend, zufriedenstellende, optimal,
      optimale, optimalen, professionell, professionelle, sachgerecht, sachgerechte, hochwertig,
      hochwertige, hochwertigen, hervorragend, hervorragende, hervorragenden, ausgezeichnet,
      ausgezeichnete, ausgezeichneten, exzellent, exzellente, exzellenten, erstklassig,
      erstklassige, erstklassigen, hohe Qualität, hoher Qualität, gute Qualität, guter Qualität,
      gutes Verständnis, tiefes Verständnis, gute Kenntnisse, guten Kenntnissen,
      fundierte Kenntnisse, fundierten Kenntnissen, solide Kenntnisse, in * Weise
      """,
      "when": """
      gegebenenfalls, ggf, bei Bedarf, falls nötig, wenn nötig, sofern nötig, falls erforderlich,
      wenn erforderlich, sofern erforderlich, soweit erforderlich, soweit möglich, wenn möglich,
      falls möglich, sofern möglich, nach Möglichkeit, bei Gelegenheit, so weit wie möglich,
      wo immer möglich
      """,
      "how much": """
      weitgehend, im Wesentlichen, einigermaßen, ziemlich, relativ, in gewissem Maße,
      zu einem gewissen Grad, bis zu einem gewissen Grad, im Großen und Ganzen, größtenteils
      """,
      "how often": """
      regelmäßig, regelmäßige, regelmäßigen, häufig, oft, gelegentlich, manchmal, ab und zu,
      von Zeit zu Zeit, hin und wieder, immer wieder
      """,
      "how soon": "zeitnah, zeitnahe, zeitnahen, zügig, möglichst bald, baldmöglichst",
      "what else": "usw, etc, und so weiter, und so fort, und dergleichen",
      "how many": "eine Reihe von, eine Vielzahl von, eine Vielzahl an, diverse, diversen",
    ])
}

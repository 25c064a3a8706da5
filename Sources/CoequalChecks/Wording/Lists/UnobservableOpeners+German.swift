import CoequalModel

extension WordList {
  /// German beginnings after which a text says what is inside of somebody, and not what they do.
  ///
  /// What Robert F. Mager's verbs "open to many interpretations" (Preparing Instructional Objectives,
  /// 1962) are in German, and the nouns that stand for them.
  static let unobservableGerman = WordList(
    "unobservable", .german,
    [
      "what somebody knows": """
      versteht, kennt, weiß, begreift, ist vertraut mit, vertraut mit, ist sich bewusst,
      hat Kenntnis, hat Kenntnisse, hat * Kenntnisse, hat gute * Kenntnisse, besitzt Kenntnisse,
      besitzt * Kenntnisse, verfügt über Kenntnisse, verfügt über * Kenntnisse, Kenntnis von,
      Kenntnis der, Kenntnis des, Kenntnisse in, Kenntnisse im, Kenntnisse von, Kenntnisse der,
      Kenntnisse des, Kenntnisse über, * Kenntnisse in, * Kenntnisse im, * Kenntnisse von,
      * Kenntnisse der, * Kenntnisse des, Grundkenntnisse, Verständnis für, Verständnis von,
      Verständnis der, Verständnis des, * Verständnis für, * Verständnis von, * Verständnis der,
      * Verständnis des, hat ein * Verständnis, hat Verständnis, Wissen über, Wissen um,
      hat Wissen über, verfügt über Wissen, verfügt über * Wissen, Bewusstsein für,
      hat ein Bewusstsein
      """,
      "what somebody could do": """
      ist fähig, ist in der Lage, in der Lage, Fähigkeit zu, Fähigkeit zur, Fähigkeit zum,
      die Fähigkeit, hat die Fähigkeit, besitzt die Fähigkeit, verfügt über die Fähigkeit,
      ist imstande, ist befähigt
      """,
      "what somebody feels or wants": """
      glaubt, fühlt, genießt, mag, will, möchte, interessiert sich, hat Interesse, Interesse an,
      Begeisterung für, ist bereit, Bereitschaft zu, Bereitschaft zur, ist motiviert
      """,
    ])
}

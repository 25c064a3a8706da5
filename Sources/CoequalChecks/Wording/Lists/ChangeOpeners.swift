import CoequalModel

extension WordList {
  /// English beginnings by which an outcome says that somebody changes, or what somebody is like.
  ///
  /// The words are those of plans that people write of themselves. Verbs that can take a thing as well,
  /// such as 'improves', are here only with what is inside of somebody.
  static let changesEnglish = WordList(
    "changes", .english,
    [
      "that somebody changes": """
      become better, becomes better, becoming better, became better, be better, is better at,
      are better at, get better at, gets better at, getting better at, better at, become a better,
      becomes a better, be a better, is a better, become more, becomes more, becoming more, be more,
      is more confident, more confident, feels more, become a leader, becomes a leader,
      become a good, becomes a good, become a strong, becomes a strong, become an expert in,
      becomes an expert in, more comfortable, more self-confident,
      learn, learns, learning, has learned, has learnt,
      grow as, grows as, growing as, has grown as, grow into, grows into, growing into, grow in,
      grows in, growing in, develop as, develops as, develop into, develops into,
      improve communication, improves communication, improve * communication,
      improves * communication, improve * skills, improves * skills, improve * * skills,
      improves * * skills, improve skills, improves skills, improve * knowledge, improves * knowledge,
      improve leadership, improves leadership, improve * leadership, improves * leadership,
      improve collaboration, improves collaboration, improve teamwork, improves teamwork,
      improve * attitude, improves * attitude, improve * performance, improves * performance,
      develop skills, develops skills, develop * skills, develops * skills, develop * * skills,
      develops * * skills, build confidence, builds confidence, build * confidence,
      builds * confidence, gain confidence, gains confidence, gain experience, gains experience,
      gain more experience, gains more experience, gain knowledge, gains knowledge,
      deepen * knowledge, deepens * knowledge, deepen knowledge, deepens knowledge,
      deepen * understanding, deepens * understanding, strengthen * skills, strengthens * skills
      """,
      "what somebody is like": """
      proactive, is proactive, be proactive, is more proactive, more proactive, be more proactive,
      has a good attitude, has a positive attitude, has the right attitude, shows a good attitude,
      shows a positive attitude, is a team player, be a team player, is a good leader,
      is a strong leader, is a good communicator, is self-confident, is confident,
      is a role model, be a role model, become a role model, becomes a role model,
      acts as a role model, act as a role model
      """,
      "what others think of somebody": """
      is seen as, be seen as, is perceived as, be perceived as, is viewed as, be viewed as,
      is regarded as, be regarded as, is recognised as a leader, is recognized as a leader,
      is recognised as a role model, is recognized as a role model, is recognised as an expert,
      is recognized as an expert, is known as a leader, is known as an expert,
      is respected as a leader, is respected as an expert
      """,
    ])

  /// What these beginnings are in German.
  static let changesGerman = WordList(
    "changes", .german,
    [
      "that somebody changes": """
      wird besser, besser werden, ist besser in, ist besser im, wird eine bessere, wird ein besserer,
      wird sicherer, sicherer im, sicherer in, wird selbstsicherer, lernt, lernen, hat gelernt,
      wächst an, wächst in, wächst als, entwickelt sich, verbessert die Kommunikation,
      verbessert * Kommunikation, verbessert die Zusammenarbeit, verbessert * Zusammenarbeit,
      verbessert * Fähigkeiten, verbessert * Kenntnisse, verbessert * Führung,
      stärkt * Fähigkeiten, stärkt * Kompetenzen, baut * Fähigkeiten aus, baut * Wissen aus,
      baut * Kenntnisse aus, vertieft * Wissen, vertieft * Kenntnisse, gewinnt an Sicherheit,
      gewinnt Sicherheit, sammelt Erfahrung, sammelt Erfahrungen, gewinnt Erfahrung
      """,
      "what somebody is like": """
      proaktiv, ist proaktiv, ist proaktiver, hat eine gute Einstellung,
      hat eine positive Einstellung, hat die richtige Einstellung, zeigt eine positive Einstellung,
      ist teamfähig, ist selbstbewusst, ist selbstsicher, ist ein Vorbild, ist Vorbild,
      wird ein Vorbild, wird zum Vorbild
      """,
      "what others think of somebody": """
      wird als * gesehen, wird als * angesehen, wird als * wahrgenommen, wird als * geschätzt,
      wird als * * gesehen, wird als * * angesehen, wird als * * wahrgenommen,
      wird als * * geschätzt, gilt als
      """,
      "what somebody knows": """
      wird wissen, wird verstehen, wird kennen, wird sich auskennen, kennt sich aus
      """,
    ])
}

extension CodedWords {
  /// English words that readers take for masculine or feminine.
  ///
  /// They are those of appendix A of Danielle Gaucher, Justin Friesen and Aaron Kay, "Evidence that
  /// gendered wording in job advertisements exists and sustains gender inequality", Journal of
  /// Personality and Social Psychology 101 (2011), 109–128.
  ///
  /// Left out are those that name what a framework is about, or mean something else there: lead,
  /// decision, decide, individual, analysis, principle, hierarchy, competence, determine, force, logic,
  /// objective, opinion, self-reliant, self-sufficient; support, understand, responsible, depend,
  /// together, trust, commit, connect, child, kind, tender, yield, sensitive.
  static let english = CodedWords(
    masculine: """
      active adventurous aggress* ambitio* assert* athlet* autonom* boast* challeng* competitive*
      confident* courag* decisive* dominant* dominat* greedy headstrong hostil* impulsive* independen*
      intellect* masculine outspoken persist* reckless* stubborn* superior*
      """,
    feminine: """
      affectionate* cheer* communal* compassion* considerate* cooperat* emotiona* empath* feminine
      flatterable gentle gently honest* interdependen* interpersonal* kinship loyal* modest* nag
      nurtur* pleasant* polite* quiet* submissive* sympath* warm* whin*
      """)
}

/// Words by which an outcome names what somebody is like.
struct TraitWords: Sendable {
  /// Acts that only say that somebody has something: 'shows more initiative'.
  let having: Set<String>
  /// Words that may stand before the degree.
  let articles: Set<String>
  /// How much of it, or how good.
  let degrees: Set<String>
  /// What is inside of somebody.
  let traits: Set<String>
  /// Endings of words for what is inside of somebody.
  let traitEndings: [String]
  /// What somebody handles well, behind one of `handled`: 'stakeholder management'.
  let handling: Set<String>
  let handled: Set<String>
  /// Words that are a trait with any word before them: 'coaching skills'.
  let skills: Set<String>
  /// Words of which some make an outcome that says nothing else.
  let adjectives: Set<String>
  /// Words between these.
  let fillers: Set<String>
  /// Words behind a trait; behind any other word it is a part of the name of a thing.
  let followers: Set<String>

  static func of(_ language: WordingLanguage) -> TraitWords {
    switch language {
    case .english: english
    case .german: german
    }
  }

  private static let english = TraitWords(
    having: .words(
      """
      show shows showing take takes taking has have gain gains develop develops build builds bring
      brings demonstrate demonstrates display displays get gets assume assumes acquire acquires
      """),
    articles: .words("a an the their his her your my our"),
    degrees: .words(
      """
      better stronger improved more greater higher increased deeper enhanced clearer good strong
      excellent great
      """),
    traits: .words(
      """
      communication leadership collaboration teamwork confidence initiative ownership motivation
      attitude mindset understanding knowledge awareness responsibility commitment engagement
      empathy resilience accountability competence expertise judgement judgment proactivity
      enthusiasm relationships trust
      """
    ).union(["skill", "skills", "abilities"]),
    traitEndings: [], handling: .words("management"),
    handled: .words("stakeholder time self people conflict team customer"),
    skills: .words("skill skills abilities mindset attitude thinking"),
    adjectives: .words(
      """
      motivated confident proactive engaged committed reliable flexible empathetic resilient
      assertive organised organized focused accountable curious patient creative autonomous decisive
      ambitious passionate
      """),
    fillers: .words("is be and more very highly self becomes"),
    followers: .words(
      """
      in with of for to towards toward across between at within among when about during as and or
      """))

  private static let german = TraitWords(
    having: .words(
      "zeigt zeigen übernimmt übernehmen hat gewinnt entwickelt bringt beweist besitzt"),
    articles: .words("ein eine einen die das den"),
    degrees: .words(
      """
      besser bessere besseres besserer besseren mehr stärkere stärkeres stärkerer größere größeres
      größerer höhere höheres höherer tiefere tieferes gute gutes guter starke starkes starker
      """),
    traits: .words(
      """
      initiative eigeninitiative verantwortung eigenverantwortung selbstvertrauen selbstbewusstsein
      selbstsicherheit kommunikation zusammenarbeit teamarbeit führung motivation engagement einsatz
      verständnis wissen kenntnisse bewusstsein vertrauen souveränität durchsetzungsvermögen empathie
      gelassenheit führungsstärke kompetenz kompetenzen fähigkeiten einstellung teamfähigkeit
      kommunikationsfähigkeit kommunikationsfähigkeiten kritikfähigkeit konfliktfähigkeit
      führungsfähigkeit führungsfähigkeiten durchsetzungsfähigkeit stakeholdermanagement
      zeitmanagement selbstmanagement konfliktmanagement
      """),
    traitEndings: ["kompetenz", "kompetenzen"], handling: .words("management"),
    handled: .words("stakeholder zeit selbst konflikt team kunden"),
    skills: .words("fähigkeiten kompetenz kompetenzen denken"),
    adjectives: .words(
      """
      motiviert engagiert selbstbewusst selbstsicher zuverlässig proaktiv belastbar flexibel teamfähig
      eigenständig selbstständig selbständig kommunikativ souverän kreativ empathisch motivierter
      engagierter selbstbewusster selbstsicherer zuverlässiger selbstständiger
      """),
    fillers: .words("ist und mehr sehr wird"),
    followers: .words(
      """
      mit in von für bei gegenüber zu zur zum im am als zwischen an auf und oder der des innerhalb
      """))
}

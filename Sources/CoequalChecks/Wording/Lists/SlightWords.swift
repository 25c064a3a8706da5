/// Words in which two criteria can differ without asking for different things.
struct SlightWords: Sendable {
  /// Words that only join others.
  let joining: Set<String>
  /// Words of degree: nobody can tell by them where one level ends and the next begins.
  let degree: Set<String>

  private init(joining: String, degree: String) {
    self.joining = Set(joining.split(whereSeparator: \.isWhitespace).map(String.init))
    self.degree = Set(degree.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  static func of(_ language: WordingLanguage) -> SlightWords {
    switch language {
    case .english: english
    case .german: german
    }
  }

  private static let english = SlightWords(
    joining: """
      a an the and or of to is are be been being has have their they them your you our we its it his
      her that which who this these those there s
      """,
    degree: """
      very quite really highly fairly rather more most less least much many some several various
      multiple wide broad wider broader range variety number
      good better best great greater strong stronger solid sound deep deeper excellent advanced
      high higher low lower medium moderate large larger small smaller big bigger major minor
      significant considerable substantial simple complex complicated difficult challenging basic
      effective effectively efficient efficiently successful successfully proactive proactively
      actively consistently regularly frequently often always usually generally occasionally
      confidently clearly fully thoroughly increasingly particularly especially also quickly well
      """)

  private static let german = SlightWords(
    joining: """
      der die das den dem des ein eine einen einem einer eines und oder ist sind hat haben sein seine
      seinen ihre ihren ihrer ihrem sich diese dieser dieses diesen auch dabei
      """,
    degree: """
      sehr recht ziemlich besonders mehr viel viele vielen einige einigen mehrere mehreren
      verschiedene verschiedenen breite breites gute guten gutes guter gut bessere beste besten starke
      starken tiefe tiefes vertiefte große großen großer großes größere größeren kleine kleinen hohe
      hohen hoher hohes höhere einfache einfachen komplexe komplexen schwierige schwierigen schwere
      wichtige wichtigen wesentliche wesentlichen erhebliche umfassende umfassenden effektiv
      effizient erfolgreich proaktiv aktiv regelmäßig häufig oft immer meist stets sicher klar
      vollständig schnell gründlich
      """)
}

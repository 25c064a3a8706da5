extension CodedWords {
  /// German words for those of the English list.
  ///
  /// That wording has this effect in German too is shown by Tanja Hentschel, Susanne Braun, Claudia Peus
  /// and Dieter Frey, "Sounds like a fit! Wording in recruitment advertisements and recruiter gender
  /// affect women's pursuit of career development programs via anticipated belongingness", Human
  /// Resource Management 60 (2021), 581–602.
  static let german = CodedWords(
    masculine: """
      aktiv aktive aktiver abenteuerlustig* aggressiv* ambition* ehrgeiz* durchsetzungs* athletisch*
      sportlich* autonom* prahl* herausforder* kompetitiv* wettbewerbsorientiert* selbstbewusst*
      selbstsicher* mutig* entschlossen* entscheidungsfreudig* dominant* dominier* gierig* stur sture
      feindselig* impulsiv* unabhängig* eigenständig* intellekt* männlich* freimütig* beharrlich*
      hartnäckig* zielstrebig* waghalsig* kämpf*
      """,
    feminine: """
      liebevoll* fröhlich* gemeinschaftlich* mitfühl* mitgefühl* rücksicht* kooperat* emotional*
      einfühl* empathi* weiblich* sanft* ehrlich* zwischenmenschlich* loyal* bescheiden* fürsorg*
      freundlich* höflich* ruhig* feinfühl* verständnisvoll* herzlich* warmherzig* sympath*
      hilfsbereit* harmoni* behutsam*
      """)
}

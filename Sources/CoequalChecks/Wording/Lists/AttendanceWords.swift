/// Words by which an outcome says that somebody attends or reads something.
struct AttendanceWords: Sendable {
  /// Acts that are nothing but attending, whatever stands behind.
  let attending: Set<String>
  /// Acts that attend something where a thing to attend stands behind: 'completes'.
  let taking: Set<String>
  /// Words that belong to such an act: the 'part' of 'takes part in'.
  let particles: Set<String>
  /// What can be attended.
  let events: Set<String>
  /// Endings of words for what can be attended.
  let eventEndings: [String]
  /// Acts of reading, and what is read.
  let reading: Set<String>
  let readings: Set<String>
  /// Words behind an event that say that it is for others, or is a thing that is made.
  let making: Set<String>
  /// Words behind an event that is the whole outcome: 'course on'.
  let about: Set<String>
  /// Words that end what is attended.
  let ends: Set<String>

  static func of(_ language: WordingLanguage) -> AttendanceWords {
    switch language {
    case .english: english
    case .german: german
    }
  }

  private static let english = AttendanceWords(
    attending: .words("attend attends attended attending attendance"),
    taking: .words(
      """
      take takes took taken taking participate participates participated participating participation
      complete completes completed completing completion finish finishes finished finishing join
      joins joined undergo undergoes underwent visit visits visited visiting receive receives received
      get gets got enrol enrols enroll enrolls enrolled book books booked
      """),
    particles: .words("part in at of on"),
    events: .words(
      """
      training trainings course courses seminar seminars webinar webinars bootcamp bootcamps class
      classes elearning workshop workshops conference conferences certification
      """
    )
    .union([
      "training program", "training programme", "training session", "training sessions",
      "e learning",
    ]),
    eventEndings: [], reading: .words("read reads reading watch watches watched watching"),
    readings: .words(
      "book books blog blogs article articles literature video videos podcast podcasts"),
    making: .words("of for to at with by"), about: .words("on in about"),
    ends: .words(
      """
      of for to at with by on in about as from before after during under over until per every each
      and or so that which who where then without
      """))

  private static let german = AttendanceWords(
    attending: .words("teilnahme teilgenommen teilnehmen"),
    taking: .words(
      """
      nimmt nahm besucht besuchte besuch absolviert absolvierte absolvieren
      abgeschlossen schließt belegt
      """),
    particles: .words("teil an am"),
    events: .words("kurs kurse kursen coaching konferenz tagung messe"),
    eventEndings: [
      "schulung", "schulungen", "seminar", "seminare", "seminars", "seminaren", "training",
      "trainings", "lehrgang", "lehrgangs", "lehrgänge", "fortbildung", "fortbildungen",
      "weiterbildung", "weiterbildungen", "webinar", "webinare", "workshop", "workshops",
      "zertifizierung", "grundkurs", "aufbaukurs", "sprachkurs", "führungskurs", "onlinekurs",
    ], reading: .words("liest las gelesen lesen"),
    readings: .words(
      "buch bücher fachbuch fachbücher fachliteratur literatur artikel fachartikel blogs videos"),
    making: .words("für der des von mit"), about: .words("zu zum zur in im über"),
    ends: .words(
      """
      zu zum zur in im über mit für von bei und oder als vor nach während bis so dass sodass welche
      welcher der die das wo ohne
      """))
}

import CoequalModel
import Testing

@testable import CoequalChecks

/// What the lists say of the texts of plans: few words, and no alarm where something can be seen.
@Suite struct PlanWordingTests {
  private let english = LanguageTag(trusted: "en")
  private let german = LanguageTag(trusted: "de")

  private func isBlamed(_ text: String, _ language: LanguageTag) -> Bool {
    TextRemark.unobservable(in: text, language) != nil
      || TextRemark.change(in: text, language) != nil
  }

  @Test(arguments: [
    "Becomes better at problem solving", "Be better", "Grows as a leader", "Learns Kubernetes",
    "Learn to communicate well", "Improves communication", "Improves their presentation skills",
    "Is proactive", "More confident in front of customers", "Has a good attitude",
    "Grows into the role in 2027", "Is proactive in Q3", "Gains experience",
    "Develops leadership skills",
  ])
  func whatSomebodyBecomesCannotBeSeen(_ text: String) {
    #expect(isBlamed(text, english))
  }

  @Test(arguments: [
    "Both services answer without a cache of their own", "Two teams run on one cache",
    "Improves the handbook of the gate", "Improves the time to repair from two days to one",
    "Grows the team to six", "Becomes the maintainer of the parser",
    "Learns from each incident: the next team finds the cause in its notes",
    "Improves communication so that both shifts work from one book",
    "Becomes better at estimates: 8 of 10 are right within a day", "More customers renew",
    "Learns two languages", "The yard crew decides its own order of work",
    "Develops the plan for the second site", "Is asked by other teams before they decide",
    "Has a design of their own in use", "Learns Kubernetes and runs the yard planner on it",
  ])
  func whatCanBeSeenIsNotBlamed(_ text: String) {
    #expect(!isBlamed(text, english))
    #expect(TextRemark.vague(in: text, english).isEmpty)
  }

  @Test(arguments: [
    "Lernt Kubernetes", "Ist proaktiv", "Verbessert die Kommunikation", "Wird besser",
  ])
  func germanBeginningsAreKnown(_ text: String) {
    #expect(isBlamed(text, german))
  }

  @Test(arguments: [
    "Verbessert das Handbuch der Schicht", "Zwei Teams arbeiten mit einem Cache",
    "Lernt von jedem Ausfall: das nächste Team findet die Ursache in den Notizen",
  ])
  func germanOutcomesThatCanBeSeenAreNotBlamed(_ text: String) {
    #expect(!isBlamed(text, german))
  }

  @Test(arguments: [
    "Attended a course on software design", "Took part in the leadership training",
    "Has completed the certification as scrum master", "Reads three books",
    "Attends the weekly meeting of shift leads", "Attended two conferences in 2027",
    "Participates in a workshop on negotiation and conflict", "Leadership training",
    "Has read a book about feedback", "Course on software design",
    "Will attend a training on safety",
    "Completes three courses", "Finished the training program in Q3",
  ])
  func whatSomebodyAttendsIsNoOutcome(_ text: String) throws {
    let remark = try #require(TextRemark.change(in: text, english))
    #expect(remark.message.hasSuffix("and not what comes of it"))
  }

  @Test(arguments: [
    "Becomes a better leader and communicates more effectively", "Shows more initiative",
    "Stronger stakeholder management", "Has a better understanding of customers",
    "Is seen as a role model", "Takes more ownership", "Coaching skills", "Motivated",
    "Will know how to run a crane", "Better communication", "More self-confidence",
    "Is motivated and engaged", "Stakeholder management", "Takes ownership", "Teamwork",
    "Improved written communication with customers", "I will become more confident",
    "Shows more initiative and takes more ownership", "Is perceived as a leader",
    "Becomes a strong leader", "Develops a deeper understanding of the yard",
  ])
  func whatSomebodyIsLikeCannotBeSeen(_ text: String) {
    #expect(isBlamed(text, english))
  }

  /// Outcomes as two people would agree on them; many begin or go on with the words of bad ones.
  @Test(arguments: [
    "Two teams run on one cache",
    "Becomes the one who signs off releases: three went out with their name",
    "Attends to every alarm of gate 2 within ten minutes",
    "Completes the training of four new drivers", "Completes the training plan for all shifts",
    "Finished the certification of the north terminal", "ISO 9001 certification",
    "Takes part in the decision on prices", "Reads the log book before each shift",
    "Reads the meters of gate 2 every hour", "Took the time of a berth from one service",
    "Attended a course and taught two colleagues what it said",
    "A course for crane drivers that three sites use", "The course on cranes runs at two sites",
    "Fewer hours of training for new drivers", "Shorter training",
    "Takes responsibility for gate 2", "Takes ownership of the release process",
    "Shows the new gate to customers", "Shows more customers the new gate",
    "Has more experts take calls at night", "More teams share ownership of the rota",
    "Better knowledge base for the night shift", "Stronger leadership team at site two",
    "Builds better communication tools for drivers", "Has a skills matrix in use",
    "The matrix of skills hangs at the gate", "Communication plan is signed by both sites",
    "Leads the weekly review without help", "Runs the yard planner alone",
    "Is recognised as class surveyor by the port authority", "Is asked before prices are set",
    "The team ships each Friday", "Releases go out without a second look",
    "Organised the move of the north yard", "Is on call for the yard planner",
    "Better communication between gate and yard: both write into one log",
    "Takes over the rota from p021", "Will be used by the night shift",
    "Becomes a better leader: two of the crew ask for a second year",
    "Shows more initiative and writes the plan for the second site",
    "Stakeholder map is in use at both sites", "Trust fund is closed",
    "Takes the training budget down to half", "Joins the board of the port",
    "Gets the training data of two sites into one store", "Visits each customer once a year",
    "Wrote the course that new drivers take", "More customers renew",
    "Completed migration of the yard to the new planner", "Books are closed by the third day",
    "Receives the keys of the control room", "Watches the night shift alone",
    "Better communication between gate and yard saves an hour a shift",
    "Attendance at the safety talk is above 90 %", "Receives the class certificate",
    "Visits the workshop before each shift", "New course", "Has the trust fund closed",
    "Increased awareness among drivers halves accidents", "Completes class 1 survey",
    "Complete drawings hang at each gate", "Finishes the curriculum", "Joins the training crew",
    "Completion of the training is written into the rota", "Good knowledge bases are in use",
    "Gets training onto the rota of each site", "Finished training the night shift",
    "Reliable backups exist for both sites", "Flexible shifts are in place",
    "Confident forecasts replace the old list", "Organised crime checks run at each gate",
  ])
  func goodOutcomesAreNotBlamed(_ text: String) {
    #expect(!isBlamed(text, english))
  }

  @Test(arguments: [
    "Hat an einer Schulung teilgenommen", "Zeigt mehr Initiative", "Wird als Vorbild gesehen",
    "Bessere Kommunikation", "Nimmt an der Führungsschulung teil", "Besucht ein Seminar",
    "Hat den Grundkurs Führung abgeschlossen", "Liest drei Bücher über Führung", "Motiviert",
    "Übernimmt mehr Verantwortung", "Mehr Selbstvertrauen", "Führungskompetenz",
    "Wird wissen, wie ein Kran läuft", "Gilt als Vorbild", "Ist zuverlässig und engagiert",
    "Teilnahme an einem Workshop zu Konflikten", "Stakeholder-Management",
  ])
  func germanAttendanceAndTraitsAreKnown(_ text: String) {
    #expect(isBlamed(text, german))
  }

  @Test(arguments: [
    "Nimmt Tor 2 nach jedem Umbau ab", "Besucht jeden Kunden einmal im Jahr",
    "Hat die Schulung der vier Neuen abgeschlossen", "Hat einen Kurs für neue Fahrer geschrieben",
    "Übernimmt die Verantwortung für Tor 2", "Zeigt Kunden das neue Tor",
    "Liest den Zähler jede Stunde ab", "Die Schulung läuft an zwei Standorten",
    "Wird als Dienst von drei Teams genutzt", "Mehr Kunden verlängern den Vertrag",
    "Bessere Karten hängen an jedem Tor", "Das Kommunikationskonzept ist unterschrieben",
    "Hat an einer Schulung teilgenommen und zwei Kollegen angelernt",
    "Zeigt mehr Initiative: schreibt den Plan für den zweiten Standort",
    "Zwei Schichten führen ein Buch", "Übernimmt den Dienstplan",
    "Hat die Abnahme von Kran 3 abgeschlossen", "Macht die Kurse des Fahrplans fest",
    "Wissensdatenbank der Nachtschicht ist in Betrieb", "Motivierte Bewerber kommen über die Seite",
    "Bessere Kommunikation zwischen Tor und Hof spart eine Stunde je Schicht",
    "Teilnahme an der Schulung ist im Dienstplan", "Hat einen Workshop für Fahrer gemacht",
    "Neue Schulung", "Teilnahme der Nachtschicht an der Abstimmung ist vereinbart",
  ])
  func goodGermanOutcomesAreNotBlamed(_ text: String) {
    #expect(!isBlamed(text, german))
  }

  @Test(arguments: [
    "Improve quality", "Improves our quality", "Improves overall performance",
    "Increase motivation",
    "Raises productivity.", "Strengthens trust within the team",
    "Communication with stakeholders has improved", "Our team communication has improved",
    "The leadership is better", "Trust within the crew is high", "Team spirit is high",
    "Team spirit is very good", "The quality has improved", "Morale is good",
    "Collaboration between gate and yard is stronger", "Strategic thinking", "Critical thinking",
    "Everything runs well", "Everything works.", "All goes smoothly", "Work on delegation",
    "Works on his communication", "Focuses on time management", "Focus on quality",
    "Communicates better in the team", "Delegates better", "Leads better",
    "Works better with the yard", "Thinks more strategically",
  ])
  func whatOnlyGetsBetterCannotBeSeen(_ text: String) {
    #expect(isBlamed(text, english))
  }

  /// Outcomes that have the words of those above, and name something that can be seen.
  @Test(arguments: [
    "Improves quality checks at gate 2", "Quality gate 3 is in use at both sites",
    "Raises the quality of welds from class C to class B",
    "The quality report is read by both sites",
    "Communication with the port is written into one log", "Team spirit prize is paid each June",
    "Trust in the forecast is high enough to drop the second count",
    "Everything in the yard runs without paper", "Everything runs on the new planner",
    "All cranes run well below their limit", "Works on the north gate without a second driver",
    "Works on delegated cases alone", "Works on quality audits of two sites",
    "Focus groups of drivers meet each month", "Strategic plan is signed by both sites",
    "Communicates the new tariff to every customer",
    "Communicates better tide tables to the pilots", "Plans better routes for the yard",
    "Leads better attended meetings of the two crews", "Works better than the old planner",
    "Delegation of purchases up to 5000 is in force", "Morale survey is out each quarter",
    "Knowledge base has improved answers for both sites",
    "Improves quality: no weld of the year is done twice",
    "Improves quality so that no weld is done twice",
    "Communication with stakeholders has improved: both write into one log",
    "Performance of the crane is better than that of the old one", "Visibility at gate 2 is better",
    "Climate in the hall is better", "It works on both sites", "Leads the better half of the yard",
  ])
  func whatNamesAThingIsNotBlamedForItsWords(_ text: String) {
    #expect(!isBlamed(text, english))
  }

  @Test(arguments: [
    "Kommuniziert besser im Team", "Delegiert besser", "Besser kommunizieren",
    "Qualität verbessern", "Verbessert die Qualität", "Steigert die Motivation",
    "Zusammenarbeit mit dem Hof verbessern",
    "Die Kommunikation mit Kunden hat sich verbessert", "Die Zusammenarbeit ist besser geworden",
    "Der Teamgeist ist hoch", "Stimmung im Team ist gut", "Strategisches Denken", "Alles läuft gut",
    "Alles funktioniert", "Arbeitet an der Delegation", "An der Kommunikation arbeiten",
    "Denkt strategischer", "Qualität ist gestiegen",
  ])
  func germanTextsThatOnlyGetBetterAreKnown(_ text: String) {
    #expect(isBlamed(text, german))
  }

  @Test(arguments: [
    "Verbessert die Qualitätsprüfung an Tor 2",
    "Qualität der Nähte ist von Klasse C auf B gestiegen", "Alles läuft über den neuen Planer",
    "Arbeitet an Tor 2 ohne zweiten Fahrer", "Kommuniziert jede Änderung am selben Tag",
    "Plant bessere Wege über den Hof", "Teamgeist-Preis wird jeden Juni vergeben",
    "Kommunikation mit dem Hafen läuft über ein Buch", "Führt besser besuchte Touren",
    "Denkt bei jedem Umbau an den zweiten Weg", "Delegation von Einkäufen bis 5000 Euro gilt",
    "Führung durch den Hafen ist gut besucht", "Qualitätsbericht ist besser lesbar",
    "Arbeitet besser als der alte Planer",
    "Verbessert die Qualität: keine Naht wird zweimal gemacht",
    "Die Kommunikation mit Kunden hat sich verbessert, weil beide in ein Buch schreiben",
  ])
  func germanTextsThatNameAThingAreNotBlamedForTheirWords(_ text: String) {
    #expect(!isBlamed(text, german))
  }

  @Test(arguments: [
    "Einen Kurs über Caches besuchen", "An einer Schulung teilnehmen",
    "Ein Buch über Führung lesen",
  ])
  func germanAttendanceIsKnownWhereItsVerbEndsTheText(_ text: String) {
    #expect(TextRemark.change(in: text, german) != nil)
  }

  @Test(arguments: [
    "Einen Kurs ausarbeiten und Kunden besuchen", "Kunden nach der Schulung besuchen",
    "Mit dem Kunden die Messe besuchen", "Das Logbuch vor jeder Schicht lesen",
  ])
  func germanWorkWhoseVerbEndsTheTextIsNoAttendance(_ text: String) {
    #expect(TextRemark.change(in: text, german) == nil)
    #expect(!TextRemark.isCourse(text, german))
  }

  @Test(arguments: [
    "Attend the course on caches", "Take part in the leadership training",
    "Take a course on caches",
    "Read a book on feedback", "A course on design", "Complete the certification as scrum master",
    "Join a webinar about caches", "Attend two conferences",
  ])
  func aCourseIsOneWhateverItIsCalled(_ text: String) {
    #expect(TextRemark.isCourse(text, english))
  }

  @Test(arguments: [
    "Sit in on the design review", "Attend the design review of the platform team",
    "Attend the weekly meeting of shift leads", "Draft the design of the cache",
    "Take over the course on caches", "Write a course for new drivers",
    "Attend a course and teach two colleagues what it said", "Read the logs of gate 2",
    "Take a customer through the training room", "Pair with the crane driver for a week",
    "Attend to each alarm of gate 2",
  ])
  func workIsNoCourse(_ text: String) {
    #expect(!TextRemark.isCourse(text, english))
  }

  @Test(arguments: [
    "Kurs zu Caches besuchen", "An einer Schulung teilnehmen", "Nimmt an der Führungsschulung teil",
    "Ein Buch über Führung lesen",
  ])
  func aGermanCourseIsOneWhateverItIsCalled(_ text: String) {
    #expect(TextRemark.isCourse(text, german))
  }

  @Test func aRemarkStandsWhereItsWordsAre() throws {
    let text = "Will know how to run a crane"
    let remark = try #require(TextRemark.unobservable(in: text, english))
    #expect(String(decoding: Array(text.utf8)[remark.bytes], as: UTF8.self) == "know")
  }

  @Test(.timeLimit(.minutes(1)))
  func aTitleOfManyActsIsJudgedInTime() {
    let text = String(repeating: "learns and shows more initiative, ", count: 50_000)
    #expect(!isBlamed(text, english))
  }

  @Test(arguments: [
    "My impression", "General impression", "Good feedback", "Good feedback in Q3", "Gut feeling",
    "I will say so", "Impression of the manager", "The manager is satisfied",
    "My manager is happy", "Satisfaction of the manager", "Everybody is satisfied",
    "The team is happy", "I am satisfied", "Satisfied manager",
  ])
  func anOpinionShowsNothing(_ text: String) {
    #expect(TextRemark.isOpinion(text, english))
  }

  @Test(arguments: [
    "The log of gate 2 over one quarter", "Both colleagues say so", "The contract",
    "Positive feedback from both site managers in writing", "Feedback of 9 of 10 customers",
    "The three say so in a talk with p021", "The plan, signed by both sites",
    "Satisfaction of customers in the survey", "The manager signs the plan",
    "9 of 10 drivers are satisfied", "Customer satisfaction by the survey of June",
    "The manager is relieved of the rota",
  ])
  func whatCanBeLookedAtIsNoOpinion(_ text: String) {
    #expect(!TextRemark.isOpinion(text, english))
  }

  @Test(arguments: [
    "Die Führungskraft ist zufrieden", "Zufriedenheit der Führungskraft", "Der Chef ist zufrieden",
    "Ich bin zufrieden",
  ])
  func aGermanOpinionShowsNothing(_ text: String) {
    #expect(TextRemark.isOpinion(text, german))
  }

  @Test func nothingIsSaidInManyWays() {
    for text in [
      "none", "None.", "n/a", "N/A", "nothing", "-none-", "Keine", "entfällt", "x", "no",
      "nichts", "No support", "nobody", "keine Unterstützung", "niemand",
    ] {
      #expect(TextRemark.isNothing(text), "\(text)")
    }
    for text in ["None of the calls is lost", "Nothing has to be typed twice", "No second journey"]
    {
      #expect(!TextRemark.isNothing(text), "\(text)")
    }
  }

  @Test func sameWordsAreEqualWhateverTheirSigns() {
    #expect(TextRemark.areEqual("Fewer calls", "fewer calls."))
    #expect(!TextRemark.areEqual("Fewer calls", "Fewer calls at night"))
  }
}

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
    "I will say so", "Impression of the manager",
  ])
  func anOpinionShowsNothing(_ text: String) {
    #expect(TextRemark.isOpinion(text, english))
  }

  @Test(arguments: [
    "The log of gate 2 over one quarter", "Both colleagues say so", "The contract",
    "Positive feedback from both site managers in writing", "Feedback of 9 of 10 customers",
    "The three say so in a talk with p021", "The plan, signed by both sites",
  ])
  func whatCanBeLookedAtIsNoOpinion(_ text: String) {
    #expect(!TextRemark.isOpinion(text, english))
  }

  @Test func nothingIsSaidInManyWays() {
    for text in ["none", "None.", "n/a", "N/A", "nothing", "-none-", "Keine", "entfällt"] {
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

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

import CoequalCensus
import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalTestSupport
import Testing

/// The role that somebody holds by a history of careers.
@Suite struct PlannedPersonTests {
  @Test func roleIsTheLastOneOfThoseWhoAreStillThere() async throws {
    let roles = CensusRoles(
      await Registry(documents: [
        "structure.xml": DocumentText.structure(),
        "framework.xml": DocumentText.framework(
          "<tracks>"
            + DocumentText.track("expert", roles: [("e1", "g1"), ("e2", "g2")]) + "</tracks>"),
      ]).load())
    func step(_ person: Int32, _ day: Int32, _ event: CareerEvent, _ role: Int32) -> HistoryStep {
      HistoryStep(person: person, day: day, event: event, role: role)
    }
    let history = History(
      people: ["here", "gone", "somewhere"],
      steps: [
        step(0, 1, .hire, 0), step(0, 2, .promotion, 1), step(1, 1, .hire, 0), step(1, 2, .end, 0),
        step(2, 1, .hire, HistoryStep.unknownRole),
      ])
    let people = PlannedPerson.all(of: history, roles)
    #expect(people["here"]?.role?.role.lexical == "e2")
    #expect(people["here"]?.isRoleFromHistory == true)
    #expect(people["gone"] == nil)
    #expect(people["somewhere"]?.isListed == true && people["somewhere"]?.role == nil)
    #expect(people["somewhere"]?.isRoleFromHistory == false)
  }
}

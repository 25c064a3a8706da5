import CoequalExchange
import CoequalModel
import Testing

@Suite struct TrackAnswerTests {
  @Test func aKindAloneNamesATrackByIt() throws {
    let answer = try #require(TrackAnswer("individual-contributor"))
    #expect(answer.kind == .individualContributor)
    #expect(answer.id.lexical == "individual-contributor")
    #expect(answer.givenID == nil)
  }

  @Test func anIDMayFollowTheKind() throws {
    let answer = try #require(TrackAnswer("manager as people"))
    #expect(answer.kind == .manager)
    #expect(answer.givenID?.lexical == "people")
  }

  @Test(arguments: ["", "boss", "leader as", "leader people", "leader as Two Words", "leader as ä"])
  func anythingElseIsNone(text: String) {
    #expect(TrackAnswer(text) == nil)
  }
}

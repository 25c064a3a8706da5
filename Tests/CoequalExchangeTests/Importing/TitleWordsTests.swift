import CoequalExchange
import CoequalModel
import Testing

@Suite struct TitleWordsTests {
  @Test(
    arguments: [
      "Group Lead", "Senior Group Lead", "Director of Engineering", "Head of Product",
      "VP Product and Engineering", "Chief Technology Officer", "Engineering Manager", "Manager",
      "🧜 Engineering Operations Manager", "Team leader", "Lead of Design", "Management Trainee",
    ])
  func speaksOfLeading(title: String) {
    #expect(TitleWords.track(of: title).value == "leader")
  }

  @Test(
    arguments: [
      "Engineer I", "Principal Engineer", "Staff Engineer", "Lead Engineer", "Product Manager",
      "Change Project Manager", "Project Management", "Technical Programme Manager", "", "リーダー",
      "Misleading", "Headhunter",
    ])
  func speaksOfCraft(title: String) {
    #expect(TitleWords.track(of: title).value == "individual-contributor")
  }

  @Test func theReasonNamesTheWord() {
    #expect(
      TitleWords.track(of: "Head of Care").reason == "'head' in a title speaks of leading people")
  }
}

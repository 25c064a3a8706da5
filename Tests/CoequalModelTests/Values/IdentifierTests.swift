import CoequalModel
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: [
    ("Senior Engineer", "senior-engineer"), ("G4", "g4"), ("  Staff  ", "staff"),
    ("Führungskräfte & Größe", "fuhrungskrafte-grosse"), ("Élève", "eleve"),
    ("E\u{301}le\u{300}ve", "eleve"), ("Sørensen Åse", "sorensen-ase"), ("Łódź", "lodz"),
    ("Œuvre Æon Þór", "oeuvre-aeon-thor"), ("Manager's view", "managers-view"), ("İzmir", "izmir"),
    ("C++ / R&D", "c-r-d"), ("v1.2_b", "v1.2_b"), ("a._b", "a-b"), ("ＡＢ team", "team"),
    ("staff-engineer", "staff-engineer"), ("a—b", "a-b"),
  ])
  func suggestsWhatAPersonWouldWrite(_ text: String, _ identifier: String) {
    #expect(Identifier.suggestion(for: text)?.lexical == identifier)
  }

  @Test(arguments: ["", "   ", "---", "管理职", "🙂"])
  func suggestsNothingWithoutLettersOrDigits(_ text: String) {
    #expect(Identifier.suggestion(for: text) == nil)
  }

  @Test(arguments: [99, 100, 101, 5000])
  func cutsSuggestionsToWhatIsAllowed(_ length: Int) throws {
    let words = try #require(Identifier.suggestion(for: String(repeating: "ab ", count: length)))
    #expect(words.lexical.utf8.count <= 100)
    let word = try #require(Identifier.suggestion(for: String(repeating: "ß", count: length)))
    #expect(word.lexical.utf8.count <= 100)
  }

  @Test func ordersByBytes() throws {
    let ordered = try ["a", "a-b", "a.b", "a1", "a_b", "ab", "b"].map {
      try #require(Identifier($0))
    }
    #expect(ordered.reversed().sorted() == ordered)
  }
}

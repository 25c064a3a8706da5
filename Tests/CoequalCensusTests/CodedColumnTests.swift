import CoequalCensus
import Testing

@Suite struct CodedColumnTests {
  @Test func namesAreNumberedAsTheyAppear() {
    let column = CodedColumn(["b", "a", nil, "b"])
    #expect(column.names == ["b", "a"])
    #expect(Array(column.codes) == [0, 1, -1, 0])
    #expect(column.name(ofRow: 2) == nil)
  }

  @Test func sortingChangesCodesAndNoNames() {
    let column = CodedColumn(["b", "a", nil, "b"]).sorted()
    #expect(column.names == ["a", "b"])
    #expect((0..<4).map { column.name(ofRow: $0) } == ["b", "a", nil, "b"])
  }

  @Test func codeThatIsNoNameIsUnknown() {
    #expect(Array(CodedColumn(names: ["a"], codes: [0, 1, -2]).codes) == [0, -1, -1])
  }

  @Test func mappedNamesThatFallTogetherShareACode() {
    let column = CodedColumn(["x", "y", "z"]).mapped { $0 == "z" ? nil : "w" }
    #expect(column.names == ["w"])
    #expect(Array(column.codes) == [0, 0, -1])
  }
}

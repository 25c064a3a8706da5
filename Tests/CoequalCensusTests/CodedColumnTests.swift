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

/// Codes take as few bytes as all names need, and stay what they are.
@Suite struct NameCodesTests {
  @Test(arguments: [1, 254, 255, 256, 65_535, 65_536, 70_000]) func codesOfManyNamesStayThemselves(
    _ count: Int
  ) {
    let names = (0..<count).map { "n\($0)" }
    let codes = (0..<Int32(count)) + [-1, 0, Int32(count)]
    let column = CodedColumn(names: names, codes: Array(codes))
    #expect(Array(column.codes) == (0..<Int32(count)) + [-1, 0, -1])
    #expect(column.name(ofRow: count - 1) == names.last)
    #expect(column.mapped { $0 }.codes == column.codes)
    #expect(Array(column.selecting([count, 0]).codes) == [-1, 0])
  }
}

import Testing

@testable import CoequalRegistry

struct SideBySideTests {
  @Test(arguments: [0, 1, 1024, 1025, 5000])
  func keepsTheOrderOfTheList(count: Int) {
    let parts = SideBySide.map(Array(0..<count)) { part in part.map { $0 * 2 } }
    #expect(parts.flatMap(\.self) == (0..<count).map { $0 * 2 })
  }
}

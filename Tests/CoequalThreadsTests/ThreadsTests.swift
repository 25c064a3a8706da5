import CoequalThreads
import Testing

@Suite struct ThreadsTests {
  @Test(arguments: [1, 4]) func resultsStandInTheOrderOfTheThings(_ threads: Int) {
    #expect(Threads.map(100, threads: threads) { "\($0)" } == (0..<100).map { "\($0)" })
    #expect(Threads.map(0, threads: threads) { "\($0)" }.isEmpty)
  }

  @Test(arguments: [1, 4]) func eachThreadHasANumberOfItsOwn(_ threads: Int) {
    let numbers = Threads.map(1000, threads: threads) { _, thread in thread }
    #expect(numbers.allSatisfy { (0..<threads).contains($0) })
  }

  @Test(arguments: [0, 1, 1024, 1025, 5000])
  func partsStandInTheOrderOfTheList(_ count: Int) {
    let parts = Threads.map(Array(0..<count)) { part in part.map { $0 * 2 } }
    #expect(parts.flatMap(\.self) == (0..<count).map { $0 * 2 })
  }
}

import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalTestSupport
import Testing

struct PersonLevelsTests {
  @Test func whatNobodyRatedIsUnknownAndNotTheLowest() {
    #expect(LevelState.unknown != .rated(0))
  }
}

import CoequalTestSupport
import HarborExample
import Testing

/// The people of the example are those that the generator makes.
///
/// 'Scripts/generate' writes them anew.
@Suite struct GeneratedPeopleTests {
  @Test func censusIsFresh() async throws {
    try Golden("\(Harbor.folder)/people.csv")
      .check(Company(for: await Harbor.catalog()).census.text)
  }

  @Test func historyIsFresh() async throws {
    try Golden("\(Harbor.folder)/history.csv")
      .check(Company(for: await Harbor.catalog()).history.text)
  }

  @Test func assessmentsAreFresh() async throws {
    try Golden("\(Harbor.folder)/assessments.csv")
      .check(Company(for: await Harbor.catalog()).assessments.text)
  }
}

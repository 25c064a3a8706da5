import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Named sets of answers.
@Suite struct ConventionSetTests {
  private static let project = """
    <conventions>
      <convention id="way-back" value="any-grade"/>
      <convention id="wider-scope" value="is-not-new"/>
      <set id="public"><title>For the public</title>
        <convention id="way-back" value="same-grade"/>
        <convention id="points-rounding" value="exact"/></set>
      <set id="council"><convention id="entry-roles" value="declared"/></set>
    </conventions>
    """

  private func check(
    set: String?, choices: [(String, String)] = []
  ) async throws(UnknownChoice) -> Checker.Result {
    let catalog = await Registry(
      documents: ["coequal.xml": DocumentText.project(Self.project)]
    ).load()
    return try await Checker(
      conventionSet: set.map { Identifier(trusted: $0) },
      choices: choices.map { (Identifier(trusted: $0.0), Identifier(trusted: $0.1)) }
    ).check(catalog)
  }

  private func deviations(_ result: Checker.Result) -> [String] {
    result.conventions.deviations.map { "\($0.convention.id)=\($0.value)" }
  }

  @Test func noneHoldsUnlessItIsAskedFor() async throws {
    let result = try await check(set: nil)
    #expect(deviations(result) == ["way-back=any-grade", "wider-scope=is-not-new"])
    #expect(result.conventionSet == nil)
  }

  @Test func aSetSaysOtherwiseAndLeavesTheRest() async throws {
    let result = try await check(set: "public")
    #expect(deviations(result) == ["points-rounding=exact", "wider-scope=is-not-new"])
    #expect(result.conventionSet?.id.lexical == "public")
    #expect(result.conventionSet?.title == "For the public")
    #expect(result.findings == [])
  }

  @Test func theCallersAnswersWinOverThoseOfTheSet() async throws {
    let result = try await check(set: "public", choices: [("points-rounding", "whole")])
    #expect(deviations(result) == ["wider-scope=is-not-new"])
  }

  @Test func anUnknownSetIsAnErrorWithTheNearestName() async throws {
    let error = await #expect(throws: UnknownChoice.self) { _ = try await check(set: "publik") }
    #expect(
      error?.description == "there is no set of conventions 'publik'; did you mean 'public'?")
    let other = await #expect(throws: UnknownChoice.self) { _ = try await check(set: "fnord") }
    #expect(
      other?.description == "there is no set of conventions 'fnord'; choose from council, public")
  }

  @Test func aSetOfAProjectWithoutAnyIsAnError() async throws {
    let catalog = await Registry(documents: [:]).load()
    let error = await #expect(throws: UnknownChoice.self) {
      _ = try await Checker(conventionSet: Identifier(trusted: "public")).check(catalog)
    }
    #expect(error?.description == "there is no set of conventions 'public'; the project has none")
  }
}

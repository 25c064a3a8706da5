import CoequalPluginKit
import Testing

@testable import MyPlugin

/// Small pieces of the format; 'coequal plugin verify' tries the whole plugin.
@Suite struct MyPluginTests {
  private func result(of text: String) -> ImportResult {
    MyPluginImporter().result(
      of: ImportSource([SourceFile(name: "ladder.txt", text: text)]))
  }

  @Test func aLineIsARole() {
    let result = result(of: "Ladder: Kitchen\nCook: Cooks\nChef: Runs the kitchen\n")
    guard case .framework(let framework)? = result.documents.last else {
      Issue.record("no framework")
      return
    }
    #expect(framework.tracks.first?.roles.map(\.title) == ["Cook", "Chef"])
    #expect(result.findings.isEmpty)
  }

  @Test func aListWithoutATitleIsAFinding() {
    let result = result(of: "Cook: Cooks\n")
    #expect(result.documents.isEmpty)
    #expect(result.findings.map(\.message) == ["there is no line such as 'Ladder: Kitchen'"])
  }
}

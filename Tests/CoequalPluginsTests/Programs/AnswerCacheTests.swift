import CoequalChecks
import CoequalModel
import CoequalPluginProtocol
import CoequalPlugins
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Keeping what programs answered about single subjects.
@Suite struct AnswerCacheTests {
  private static let digest = String(repeating: "ab", count: 32)

  private func plugin(_ titles: [String], local: Bool = true, option: String = "1") -> PluginCase {
    let roles = titles.enumerated().map { index, title in
      "<role id=\"r\(index)\" grade=\"g1\"><title>\(title)</title></role>"
    }
    return PluginCase(
      """
      <command program="check" protocol="1"/>
      <checks><check id="it" local="\(local)"><title>t</title><summary>s</summary>
      <subject kind="role"><field name="title"/></subject>
      <option name="most" value="\(option)"/></check></checks>
      """,
      documents: [
        "f.xml": DocumentText.framework(
          "<tracks><track id=\"t\" kind=\"hybrid\"><title>T</title>\(roles.joined())</track></tracks>",
          uses: nil)
      ])
  }

  private func runner(_ digest: String? = digest) -> RunnerInMemory {
    RunnerInMemory(digest: digest) { subjects in
      subjects.filter { $0.fields["title"] != .text("Good") }
        .map { CheckLine(ref: $0.ref, field: "title", message: "bad") }
    }
  }

  private func findings(
    _ plugin: PluginCase, _ runner: RunnerInMemory, _ cache: any AnswerCache
  ) async throws -> [Finding] {
    let catalog = try await plugin.catalog()
    let checks = try plugin.contribution().programChecks
    let outcome = await ProgramChecks(checks, runner: runner, cache: cache)
      .run(over: catalog, active: Set(checks.map(\.description.id)))
    #expect(outcome.findings == [])
    return outcome.rules.flatMap { $0.findings(in: catalog) }
  }

  /// How many subjects were asked about in each call.
  private func counts(_ runner: RunnerInMemory) -> [Int] { runner.calls.map(\.count) }

  @Test func onlyWhatChangedIsAskedAgainAndTheResultIsTheSame() async throws {
    let cache = MemoryAnswerCache()
    let runner = runner()
    let first = try await findings(plugin(["Good", "Poor"]), runner, cache)
    let again = try await findings(plugin(["Good", "Poor"]), runner, cache)
    #expect(first.count == 1 && again == first)
    let changed = try await findings(plugin(["Good", "Worse", "Poor"]), runner, cache)
    #expect(
      changed
        == (try await findings(plugin(["Good", "Worse", "Poor"]), self.runner(), NoAnswerCache())))
    #expect(counts(runner) == [2, 2])
  }

  @Test func aCheckThatLooksAtAllTogetherIsAlwaysAsked() async throws {
    let cache = MemoryAnswerCache()
    let runner = runner()
    for _ in 0..<2 { _ = try await findings(plugin(["Poor"], local: false), runner, cache) }
    #expect(counts(runner) == [1, 1])
    #expect(cache.count == 0)
  }

  @Test func anotherPluginOrOptionIsAskedAnew() async throws {
    let cache = MemoryAnswerCache()
    let first = runner()
    _ = try await findings(plugin(["Poor"]), first, cache)
    _ = try await findings(plugin(["Poor"], option: "2"), first, cache)
    let second = runner(String(repeating: "cd", count: 32))
    _ = try await findings(plugin(["Poor"]), second, cache)
    let unknown = runner(nil)
    for _ in 0..<2 { _ = try await findings(plugin(["Poor"]), unknown, cache) }
    #expect(counts(first) == [1, 1] && counts(second) == [1] && counts(unknown) == [1, 1])
  }

  @Test func answersThatCannotBeUsedAreNotKept() async throws {
    let cache = MemoryAnswerCache()
    let liar = RunnerInMemory(digest: Self.digest) { subjects in
      subjects.map { CheckLine(ref: $0.ref, field: "code", message: "m") }
    }
    let plugin = plugin(["Poor"])
    let catalog = try await plugin.catalog()
    let checks = try plugin.contribution().programChecks
    for _ in 0..<2 {
      let outcome = await ProgramChecks(checks, runner: liar, cache: cache)
        .run(over: catalog, active: Set(checks.map(\.description.id)))
      #expect(outcome.findings.count == 1)
    }
    #expect(counts(liar) == [1, 1] && cache.count == 0)
  }

  @Test func aCacheInMemoryForgetsRatherThanGrows() async throws {
    let cache = MemoryAnswerCache(mostBytes: 1000)
    _ = try await findings(plugin((0..<50).map { "Poor \($0)" }), runner(), cache)
    #expect((1...4).contains(cache.count))
  }

  // MARK: - On the disk

  @Test func aCacheOnTheDiskServesTheNextRun() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/answers"
    let runner = runner()
    let first = try await findings(plugin(["Good", "Poor"]), runner, DiskAnswerCache(folder: path))
    let again = try await findings(plugin(["Good", "Poor"]), runner, DiskAnswerCache(folder: path))
    #expect(again == first && first.count == 1)
    #expect(counts(runner) == [2])
  }

  @Test(arguments: ["cut", "changed", "emptied", "another's", "not a file"])
  func aDamagedEntryIsPassedOver(_ damage: String) async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/answers"
    let runner = runner()
    let first = try await findings(plugin(["Poor", "Bad"]), runner, DiskAnswerCache(folder: path))
    let files = try folder.files().filter { $0.hasPrefix("answers/") }
    try #require(files.count == 2)
    for (index, file) in files.enumerated() {
      var bytes = try folder.bytes(of: file)
      switch damage {
      case "cut": bytes.removeLast()
      case "changed": bytes[bytes.count - 3] ^= 1
      case "emptied": bytes = []
      case "another's": bytes = try folder.bytes(of: files[1 - index])
      default: break
      }
      if damage == "not a file" {
        try folder.remove(file)
        try folder.write([1], to: file + "/x")
      } else if damage != "another's" || index == 0 {
        try folder.write(bytes, to: file)
      }
    }
    let again = try await findings(plugin(["Poor", "Bad"]), runner, DiskAnswerCache(folder: path))
    #expect(again == first)
    #expect(counts(runner) == [2, damage == "another's" ? 1 : 2])
  }

  @Test func aCacheOnTheDiskIsTrimmedToItsSize() async throws {
    let folder = try TemporaryFolder()
    let cache = DiskAnswerCache(folder: folder.path + "/answers", mostBytes: 1000)
    _ = try await findings(plugin((0..<50).map { "Poor \($0)" }), runner(), cache)
    let sizes = try folder.files().map { try folder.bytes(of: $0).count }
    #expect(sizes.reduce(0, +) <= 1000 && !sizes.isEmpty)
  }

  @Test func aFolderThatCannotBeWrittenKeepsNothingAndHurtsNobody() async throws {
    let runner = runner()
    for _ in 0..<2 {
      let cache = DiskAnswerCache(folder: "/dev/null/answers")
      #expect(try await findings(plugin(["Poor"]), runner, cache).count == 1)
    }
    #expect(counts(runner) == [1, 1])
  }
}

import CoequalModel
import CoequalTestSupport
import Testing

@testable import CoequalPlugins

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct TrustStoreTests {
  private let home: TemporaryFolder
  private let store: TrustStore

  init() throws {
    home = try TemporaryFolder(["project/coequal.xml": ""])
    store = TrustStore(UserFolders(state: home.path(of: "state"), cache: "/", data: "/"))
  }

  private func digest(_ digit: Character) throws -> PluginDigest {
    try #require(PluginDigest(String(repeating: digit, count: 64)))
  }

  private func entry(_ digit: Character, day: String = "2026-11-22") throws -> TrustEntry {
    TrustEntry(
      project: home.path(of: "project"), plugin: Identifier(trusted: "acme"),
      digest: try digest(digit), date: try #require(CalendarDate(day)))
  }

  @Test func nothingIsTrustedAtFirst() throws {
    #expect(try store.entries() == [])
    #expect(try !store.trusts(digest("a"), forProject: home.path(of: "project")))
    #expect(access(home.path(of: "state"), F_OK) != 0)
  }

  @Test func whatIsTrustedIsTrustedForThatProjectOnly() throws {
    try store.trust(entry("a"))
    #expect(try store.trusts(digest("a"), forProject: home.path(of: "project")))
    #expect(try !store.trusts(digest("b"), forProject: home.path(of: "project")))
    #expect(try !store.trusts(digest("a"), forProject: home.path))
  }

  @Test func aProjectIsTheSameThroughALink() throws {
    try home.link("link", to: "project")
    try store.trust(entry("a"))
    #expect(try store.trusts(digest("a"), forProject: home.path(of: "link")))
  }

  @Test func trustingOnceMoreKeepsOneEntry() throws {
    try store.trust(entry("a", day: "2026-11-21"))
    try store.trust(entry("b"))
    try store.trust(entry("a", day: "2026-11-22"))
    #expect(try store.entries() == [entry("a"), entry("b")])
  }

  @Test func trustCanBeTakenBack() throws {
    try store.trust(entry("a"))
    try store.trust(entry("b"))
    let (meant, rest) = (try digest("a"), try entry("b"))
    #expect(try store.revoke { $0.digest == meant } == [entry("a")])
    #expect(try store.entries() == [rest])
  }

  @Test func theFileIsForItsOwnerOnly() throws {
    try store.trust(entry("a"))
    var status = stat()
    #expect(stat(store.path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(stat(home.path(of: "state/coequal"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
    #expect(try OpenFolder(home.path(of: "state/coequal")).names() == ["trust.json"])
  }

  @Test(arguments: ["state/coequal", "state/coequal/trust.json"])
  func whatOthersMayWriteIsNotBelieved(path: String) throws {
    try store.trust(entry("a"))
    chmod(home.path(of: path), 0o777)
    #expect(throws: StoreError.notPrivate(home.path(of: path))) { try store.entries() }
    #expect(throws: StoreError.notPrivate(home.path(of: path))) { try store.trust(entry("b")) }
  }

  @Test func aLinkInPlaceOfTheFileIsNotFollowed() throws {
    try store.trust(entry("a"))
    rename(store.path, home.path(of: "other.json"))
    try home.link("state/coequal/trust.json", to: home.path(of: "other.json"))
    #expect(throws: StoreError.self) { try store.entries() }
  }

  @Test(arguments: [
    "", "{}", "[]", #"{"format":"coequal-trust","version":2,"trusted":[]}"#,
    #"{"format":"other","version":1,"trusted":[]}"#,
    #"{"format":"coequal-trust","version":1,"trusted":[{"project":"/a","plugin":"p","sha256":"1","date":"2026-01-01"}]}"#,
  ])
  func aFileThatIsNoRecordIsNotBelieved(text: String) throws {
    try store.trust(entry("a"))
    try home.write(Array(text.utf8), to: "state/coequal/trust.json")
    chmod(store.path, 0o600)
    #expect(throws: StoreError.brokenRecord(store.path)) { try store.entries() }
  }

  @Test func manyAtOnceAreAllKept() async throws {
    let digits = Array("0123456789abcdef")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for digit in digits {
        let entry = try entry(digit)
        group.addTask { [store] in try store.trust(entry) }
      }
      try await group.waitForAll()
    }
    #expect(try store.entries().count == digits.count)
  }

  @Test func theFoldersOfAUserComeFromTheEnvironment() {
    #expect(
      UserFolders(environment: ["HOME": "/home/a", "XDG_STATE_HOME": "/s", "XDG_DATA_HOME": "d"])
        == UserFolders(state: "/s", cache: "/home/a/.cache", data: "/home/a/.local/share"))
    #expect(UserFolders(environment: ["XDG_STATE_HOME": "/s"]) == nil)
    #expect(UserFolders(environment: ["HOME": "relative"]) == nil)
  }
}

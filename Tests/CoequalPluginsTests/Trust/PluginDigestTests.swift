import CoequalRegistry
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

struct PluginDigestTests {
  private static let files = ["plugin.xml": "<plugin/>", "a/b": "one\n", "a-b": "2"]

  private func folder(_ files: [String: String] = files) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(files)
    for name in files.keys { chmod(folder.path(of: name), 0o644) }
    chmod(folder.path(of: "a/b"), 0o755)
    return folder
  }

  /// Worked out by another program from the description of what is hashed.
  @Test func isTheHashThatItsDescriptionSays() throws {
    let folder = try folder()
    let digest = try PluginDigest.of(folder: folder.path)
    #expect(
      digest.description == "0df003efd27c6ff57cc859277a47c34e54dcfd41c9dec130c40f6fe5da89f6b1")
  }

  @Test(arguments: ["b", "onf\n", "one\n\n", ""])
  func changesWithEachByte(text: String) throws {
    let (first, second) = (try folder(), try folder())
    try second.write(Array(text.utf8), to: "a/b")
    #expect(try PluginDigest.of(folder: first.path) != PluginDigest.of(folder: second.path))
  }

  @Test func changesWithThePermissionToRunAndWithNoOther() throws {
    let folder = try folder()
    let digest = try PluginDigest.of(folder: folder.path)
    chmod(folder.path(of: "a-b"), 0o600)
    #expect(try PluginDigest.of(folder: folder.path) == digest)
    chmod(folder.path(of: "a-b"), 0o700)
    #expect(try PluginDigest.of(folder: folder.path) != digest)
  }

  @Test func changesWhenAFileIsCalledOtherwise() throws {
    let folder = try folder()
    let digest = try PluginDigest.of(folder: folder.path)
    rename(folder.path(of: "a-b"), folder.path(of: "a-c"))
    #expect(try PluginDigest.of(folder: folder.path) != digest)
  }

  @Test func isNotChangedByWhatBeginsWithAPointNorByEmptyFolders() throws {
    let folder = try folder()
    let digest = try PluginDigest.of(folder: folder.path)
    try folder.write([1], to: ".git/config")
    try folder.write([1], to: "a/.DS_Store")
    try folder.link(".link", to: "/etc/passwd")
    mkdir(folder.path(of: "empty"), 0o755)
    #expect(try PluginDigest.of(folder: folder.path) == digest)
  }

  @Test func aFolderWithALinkHasNone() throws {
    let folder = try folder()
    try folder.link("a/link", to: "b")
    #expect(throws: PluginContentsError.link("a/link")) {
      try PluginDigest.of(folder: folder.path)
    }
  }

  @Test func aFolderWithAPipeHasNone() throws {
    let folder = try folder()
    mkfifo(folder.path(of: "a/pipe"), 0o600)
    #expect(throws: PluginContentsError.special("a/pipe")) {
      try PluginDigest.of(folder: folder.path)
    }
  }

  @Test func aFolderThatIsNotThereHasNone() {
    #expect(
      throws: PluginContentsError.unreadable(
        FileError(path: "/no/such/folder", reason: .missing))
    ) { try PluginDigest.of(folder: "/no/such/folder") }
  }

  @Test func aFolderWithTooMuchHasNone() throws {
    let temporary = try folder()
    let folder = try OpenFolder(temporary.path)
    func list(_ change: (inout PluginContents.Limits) -> Void) throws -> [String] {
      var limits = PluginContents.Limits()
      change(&limits)
      return try PluginContents.list(folder, limits: limits).entries.map(\.path)
    }
    #expect(try list { _ in } == ["a-b", "a/b", "plugin.xml"])
    #expect(throws: PluginContentsError.tooMany(limit: 3)) { try list { $0.files = 3 } }
    #expect(throws: PluginContentsError.tooLarge(limit: 13)) { try list { $0.bytes = 13 } }
    #expect(throws: PluginContentsError.tooDeep("a/", limit: 0)) { try list { $0.depth = 0 } }
    #expect(try list { $0 = .init(files: 4, bytes: 14, depth: 1) }.count == 3)
  }

  @Test(arguments: [
    "", "abc", String(repeating: "g", count: 64), String(repeating: "a", count: 65),
  ])
  func otherTextsAreNoDigest(text: String) {
    #expect(PluginDigest(text) == nil)
  }

  @Test func capitalDigitsMeanTheSame() {
    let digits = String(repeating: "aB3", count: 21) + "0"
    #expect(PluginDigest(digits)?.description == digits.lowercased())
  }
}

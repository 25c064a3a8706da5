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

final class PluginStoreTests {
  private let source: TemporaryFolder
  private let home: TemporaryFolder
  private let store: PluginStore
  private let digest: PluginDigest

  init() throws {
    source = try TemporaryFolder(["plugin.xml": "<plugin/>", "bin/run": "#!", "a/b/c": "x"])
    chmod(source.path(of: "bin/run"), 0o755)
    home = try TemporaryFolder()
    store = PluginStore(UserFolders(state: "/", cache: home.path, data: "/"))
    digest = try PluginDigest.of(folder: source.path)
  }

  deinit { try? OpenFolder(home.path).remove("coequal") }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test func aCopyIsTheSameAndCannotBeWrittenTo() throws {
    let copy = try store.copy(of: source.path, as: digest)
    #expect(copy == store.path(of: digest))
    #expect(try PluginDigest.of(folder: copy) == digest)
    #expect(mode(copy) == 0o500)
    #expect(mode(copy + "/a/b") == 0o500)
    #expect(mode(copy + "/a/b/c") == 0o400)
    #expect(mode(copy + "/bin/run") == 0o500)
    #expect(mode(home.path(of: "coequal/plugins")) == 0o700)
  }

  @Test func nothingElseIsLeft() throws {
    _ = try store.copy(of: source.path, as: digest)
    #expect(
      try OpenFolder(home.path(of: "coequal/plugins")).names() == [digest.description])
  }

  @Test(arguments: ["write", "add", "remove", "mode", "link"])
  func aCopyThatWasChangedIsMadeAnew(change: String) throws {
    let copy = try store.copy(of: source.path, as: digest)
    for path in [copy, copy + "/bin", copy + "/bin/run"] { chmod(path, 0o700) }
    switch change {
    case "write":
      let file = fopen(copy + "/bin/run", "w")
      fputs("evil", file)
      fclose(file)
    case "add": fclose(fopen(copy + "/more", "w"))
    case "remove": unlink(copy + "/bin/run")
    case "mode": chmod(copy + "/bin/run", 0o600)
    default: symlink("/etc/passwd", copy + "/bin/link")
    }
    #expect(try store.copy(of: source.path, as: digest) == copy)
    #expect(try PluginDigest.of(folder: copy) == digest)
  }

  @Test func aLinkInPlaceOfACopyIsNotFollowed() throws {
    let copy = try store.copy(of: source.path, as: digest)
    try OpenFolder(home.path(of: "coequal/plugins")).remove(digest.description)
    symlink(source.path, copy)
    #expect(try store.copy(of: source.path, as: digest) == copy)
    var status = stat()
    #expect(lstat(copy, &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFDIR)
    #expect(access(source.path(of: "bin/run"), F_OK) == 0)
  }

  @Test func aFolderThatIsNotWhatTheDigestSaysIsNotCopied() throws {
    try source.write([1], to: "more")
    #expect(throws: StoreError.changed(source.path)) {
      try store.copy(of: source.path, as: digest)
    }
    #expect(try OpenFolder(home.path(of: "coequal/plugins")).names() == [])
  }

  @Test(arguments: ["coequal", "coequal/plugins"])
  func foldersThatOthersMayWriteToAreRefused(path: String) throws {
    _ = try store.copy(of: source.path, as: digest)
    chmod(home.path(of: path), 0o770)
    #expect(throws: StoreError.notPrivate(home.path(of: path))) {
      try store.copy(of: source.path, as: digest)
    }
    chmod(home.path(of: path), 0o700)
  }

  @Test func manyAtOnceMakeOneCopy() async throws {
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<8 {
        group.addTask { [store, source, digest] in try store.copy(of: source.path, as: digest) }
      }
      for try await copy in group { #expect(copy == store.path(of: digest)) }
    }
    #expect(try PluginDigest.of(folder: store.path(of: digest)) == digest)
  }
}

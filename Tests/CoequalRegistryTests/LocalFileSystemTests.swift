import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Dispatch
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files as they are on disks, with all that can stand at a path.
@Suite struct LocalFileSystemTests {
  private let fileSystem = LocalFileSystem()
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "structure.xml": DocumentText.structure(), "teams/engineering.xml": DocumentText.framework(),
      "teams/notes.txt": "no XML", "empty.xml": "",
    ])
  }

  private func reason(_ name: String, limit: Int = 1 << 20) -> FileError.Reason? {
    do {
      _ = try fileSystem.contents(ofFile: folder.path(of: name), limit: limit)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test(arguments: [8 << 20, (8 << 20) - 1, (12 << 20) + 12_345])
  func readsALargeFileWhole(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 ^ $0 >> 8 ^ $0 >> 16) }
    try folder.write(bytes, to: "large.bin")
    let path = folder.path(of: "large.bin")
    #expect(try fileSystem.contents(ofFile: path, limit: count) == bytes)
    #expect(reason("large.bin", limit: count - 1) == .tooLarge(limit: count - 1))
  }

  @Test func tellsFilesFromFolders() throws {
    try folder.link("link.xml", to: "structure.xml")
    try folder.link("linked", to: "teams")
    try folder.link("lost.xml", to: "nowhere")
    #expect(fileSystem.kind(of: folder.path(of: "structure.xml")) == .file)
    #expect(fileSystem.kind(of: folder.path(of: "teams")) == .folder)
    #expect(fileSystem.kind(of: folder.path(of: "link.xml")) == .file)
    #expect(fileSystem.kind(of: folder.path(of: "linked")) == .folderLink)
    #expect(fileSystem.kind(of: folder.path(of: "lost.xml")) == nil)
    #expect(fileSystem.kind(of: folder.path(of: "none")) == nil)
    #expect(fileSystem.kind(of: "/dev/zero") == .other)
  }

  @Test func readsAFileOfAnyLength() throws {
    for count in [0, 1, 65_535, 65_536, 65_537, 200_000] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
      try folder.write(bytes, to: "bytes")
      #expect(try fileSystem.contents(ofFile: folder.path(of: "bytes"), limit: 200_000) == bytes)
    }
  }

  @Test func refusesAFileBeyondTheLimit() throws {
    try folder.write([UInt8](repeating: 0, count: 1001), to: "bytes")
    #expect(reason("bytes", limit: 1000) == .tooLarge(limit: 1000))
    #expect(reason("bytes", limit: 1001) == nil)
  }

  @Test func refusesWhatIsNoFile() {
    #expect(reason("teams") == .notAFile)
    #expect(reason("none") == .missing)
    #expect(reason("structure.xml/x") == .missing)
    #expect(throws: FileError(path: "/dev/zero", reason: .notAFile)) {
      try fileSystem.contents(ofFile: "/dev/zero", limit: 10)
    }
    #expect(throws: FileError(path: folder.path(of: "none"), reason: .missing)) {
      try fileSystem.names(inFolder: folder.path(of: "none"))
    }
  }

  @Test(.disabled(if: geteuid() == 0, "may read everything"))
  func refusesWhatMayNotBeRead() {
    chmod(folder.path(of: "structure.xml"), 0)
    #expect(reason("structure.xml") == .notPermitted)
  }

  @Test func readsAPipeThatIsNamed() throws {
    let path = folder.path(of: "pipe")
    try #require(mkfifo(path, 0o600) == 0)
    let bytes = Array(DocumentText.structure().utf8)
    // Opening a pipe waits for the other end, hence a thread that nobody else waits for.
    DispatchQueue.global().async {
      let descriptor = open(path, O_WRONLY)
      _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      close(descriptor)
    }
    #expect(fileSystem.kind(of: path) == .pipe)
    #expect(try fileSystem.contents(ofFile: path, limit: 1 << 20) == bytes)
  }

  @Test func stopsReadingAPipeThatNeverEnds() throws {
    let path = folder.path(of: "pipe")
    try #require(mkfifo(path, 0o600) == 0)
    // Open at both ends, so that it has no end; a pipe holds this much without a reader.
    let descriptor = open(path, O_RDWR)
    defer { close(descriptor) }
    let bytes = [UInt8](repeating: UInt8(ascii: "<"), count: 65_536)
    try #require(bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == 65_536)
    #expect(reason("pipe", limit: 1000) == .tooLarge(limit: 1000))
  }

  @Test func aSearchFollowsNoLinksToFoldersAndReadsNoDevices() async throws {
    try folder.link("teams/up", to: "..")
    try folder.link("teams/again", to: folder.path(of: "teams"))
    try folder.link("zero.xml", to: "/dev/zero")
    try folder.link("lost.xml", to: "nowhere")
    try #require(mkfifo(folder.path(of: "pipe.xml"), 0o600) == 0)
    let catalog = await Registry(sources: [.path(folder.path)]).load()
    #expect(catalog.structures.count == 1)
    #expect(catalog.frameworks.count == 1)
    #expect(catalog.findings.map(\.message) == ["the file holds no XML"])
  }

  @Test func aLinkThatIsNamedIsFollowed() async throws {
    try folder.link("linked", to: "teams")
    let catalog = await Registry(sources: [.path(folder.path(of: "linked"))]).load()
    #expect(catalog.sources.keys.sorted() == [folder.path(of: "linked/engineering.xml")])
  }

  @Test func aDeviceThatIsNamedIsAFinding() async {
    let catalog = await Registry(sources: [.path("/dev/zero")]).load()
    #expect(
      catalog.lines == [
        "/dev/zero:1:1: error: '/dev/zero' is neither a file nor a folder [unreadable-file]"
      ])
  }

  @Test func foldersWithoutEndAreAFinding() async throws {
    let deep = (0..<40).map { "f\($0)" }.joined(separator: "/")
    try folder.write(Array(DocumentText.structure(id: "deep").utf8), to: "\(deep)/x.xml")
    let catalog = await Registry(sources: [.path(folder.path(of: "f0"))]).load()
    #expect(catalog.structures.isEmpty)
    #expect(catalog.findings.count == 1)
    #expect(catalog.findings.first?.message.contains("folders are nested too deeply") == true)
  }

  @Test func aDiskAndTheMemoryGiveTheSameCatalog() async throws {
    let files = [
      "coequal.xml": DocumentText.project(sources: ["a.xml", "more", "none.xml"]),
      "a.xml": DocumentText.structure(), "more/b.xml": DocumentText.framework("<nonsense/>"),
      "more/c.xml": "<html/>", "more/d/coequal.xml": DocumentText.project(), "more/e.txt": "",
    ]
    let disk = try TemporaryFolder(files)
    let memory = MemoryFileSystem(
      Dictionary(uniqueKeysWithValues: files.map { ("\(disk.path)/\($0.key)", $0.value) }))
    let first = await Registry(sources: [.path(disk.path)]).load()
    let second = await Registry(sources: [.path(disk.path)], fileSystem: memory).load()
    #expect(first.lines == second.lines)
    #expect(first.lines.count == 3)
    #expect(first.sources.keys.sorted() == second.sources.keys.sorted())
    #expect(first.skippedFiles == second.skippedFiles)
  }
}

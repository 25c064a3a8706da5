import Archives
import CoequalTestSupport
import Testing

@Suite struct ArchiveTests {
  private static let files = [
    PackedFile("plugin.xml", "<plugin/>"), .folder("bin"),
    PackedFile("bin/run", "#!/bin/sh", mode: 0o100755),
    PackedFile("Größe/日本.txt", "ok"),
  ]

  private static let archives: [(String, [UInt8])] = [
    ("zip", PackedArchive.zip(files)), ("tar", PackedArchive.tar(files)),
    ("tar.gz", Deflated.gzip(PackedArchive.tar(files))),
  ]

  @Test(arguments: archives)
  func handsOutFilesAndFolders(_ name: String, _ bytes: [UInt8]) throws {
    let entries = try Archive.entries(of: bytes)
    #expect(entries.map(\.path) == ["plugin.xml", "bin", "bin/run", "Größe/日本.txt"])
    #expect(entries.map(\.isFolder) == [false, true, false, false])
    #expect(entries.map(\.isExecutable) == [false, true, true, false])
    #expect(entries.map(\.permissions) == [0o644, 0o755, 0o755, 0o644])
    #expect(
      entries.map { String(decoding: $0.bytes, as: UTF8.self) }
        == ["<plugin/>", "", "#!/bin/sh", "ok"])
  }

  @Test(arguments: archives)
  func unpacksOnlyWhatIsWanted(_ name: String, _ bytes: [UInt8]) throws {
    let entries = try Archive.entries(of: bytes) { $0.hasSuffix(".xml") }
    #expect(entries.map(\.path) == ["plugin.xml"])
  }

  @Test(arguments: archives)
  func aCutOffArchiveIsDamagedOrShorter(_ name: String, _ bytes: [UInt8]) {
    // A tar file may end after any of its files; none may be made up.
    for count in stride(from: 0, to: bytes.count, by: 7) {
      let entries = (try? Archive.entries(of: Array(bytes.prefix(count)))) ?? []
      #expect(entries.count <= Self.files.count)
      if name == "zip" { #expect(entries.isEmpty) }
    }
  }

  @Test func anEmptyZipHasNoEntries() throws {
    #expect(try Archive.entries(of: PackedArchive.zip([])).isEmpty)
  }

  @Test func theFolderThatAllIsPackedInIsNoEntry() throws {
    let bytes = PackedArchive.tar([.folder("."), PackedFile("./a", "1"), PackedFile("b//c", "2")])
    #expect(try Archive.entries(of: bytes).map(\.path) == ["a", "b/c"])
  }

  @Test(arguments: [
    [], [0x50, 0x4B], Array("a,b\n1,2\n".utf8), [UInt8](repeating: 0, count: 2048),
  ])
  func otherBytesAreNoArchive(_ bytes: [UInt8]) {
    #expect(!Archive.isArchive(bytes))
    #expect(throws: ArchiveError.notAnArchive) { try Archive.entries(of: bytes) }
  }

  @Test func gzipOfSomethingElseIsDamaged() {
    #expect {
      try Archive.entries(of: Deflated.gzip(Array("some text".utf8)))
    } throws: {
      "\($0)".hasPrefix("the archive is damaged: ")
    }
  }
}

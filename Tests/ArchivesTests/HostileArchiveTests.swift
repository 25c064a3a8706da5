import Archives
import CoequalTestSupport
import Testing

@Suite struct HostileArchiveTests {
  private static let ok = PackedFile("ok.txt", "fine")

  private func refusal(of bytes: [UInt8], limits: ArchiveLimits = .standard) -> ArchiveError? {
    do throws(ArchiveError) {
      _ = try Archive.entries(of: bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  // MARK: - Paths

  @Test(arguments: [
    ("../evil", "climbs out of the archive by '..'"),
    ("a/../../evil", "climbs out of the archive by '..'"),
    ("a/..", "climbs out of the archive by '..'"),
    ("/etc/passwd", "is an absolute path; pack it with a relative one"),
    ("a\\..\\evil", "has a backslash in its path; pack it with '/' between folders"),
    ("C:/evil", "has a colon in its path; rename it"),
    ("C:evil", "has a colon in its path; rename it"),
    ("a\u{1}b", "has a control character in its name; rename it"),
    ("a\nb", "has a control character in its name; rename it"),
  ])
  func pathsThatLeadElsewhereAreRefused(_ path: String, _ reason: String) throws {
    let files = [Self.ok, PackedFile(path, "evil")]
    for bytes in [PackedArchive.zip(files), PackedArchive.tar(files)] {
      let error = try #require(refusal(of: bytes))
      #expect("\(error)".hasSuffix("' " + reason))
      #expect(!"\(error)".utf8.contains { $0 < 0x20 })
    }
  }

  @Test func aZeroByteInANameIsRefused() {
    let error = refusal(of: PackedArchive.zip([Self.ok, PackedFile("a.txt\u{0}.png", "evil")]))
    #expect(
      error?.description == "'a.txt\u{FFFD}.png' has a zero byte in its name; rename it")
  }

  @Test func aNameThatIsNotUTF8IsRefused() {
    var file = Self.ok
    file.name = [0x61, 0xE4, 0x62]
    for bytes in [PackedArchive.zip([file]), PackedArchive.tar([file])] {
      #expect(
        refusal(of: bytes)?.description == "'a\u{FFFD}b' is not a name in UTF-8; rename it")
    }
  }

  @Test(arguments: [
    ["a", "a"], ["a/b", "A/b"], ["a/b", "./a//b"], ["caf\u{E9}", "cafe\u{301}"], ["a", "a/b"],
    ["a/b", "a"],
  ])
  func pathsThatMeanOneFileAreRefused(_ paths: [String]) {
    let files = paths.map { PackedFile($0, "x") }
    for bytes in [PackedArchive.zip(files), PackedArchive.tar(files)] {
      guard case .repeatedPath = refusal(of: bytes) else {
        Issue.record("not refused: \(paths)")
        continue
      }
    }
  }

  @Test func aDirectoryThatSaysSomethingElseIsRefused() {
    var file = Self.ok
    file.directoryName = Array("harmless.txt".utf8)
    #expect(
      refusal(of: PackedArchive.zip([file]))
        == .damaged("its directory and its entries have different names"))
  }

  // MARK: - Kinds of entries

  @Test func symbolicLinksAreRefused() {
    let files = [Self.ok, .symbolicLink("link", to: "/etc/passwd")]
    #expect(refusal(of: PackedArchive.zip(files)) == .link("link"))
    #expect(refusal(of: PackedArchive.tar(files)) == .link("link"))
  }

  @Test func hardLinksAreRefused() {
    var link = PackedFile("hard", mode: 0)
    link.target = "ok.txt"
    #expect(refusal(of: PackedArchive.tar([Self.ok, link])) == .link("hard"))
  }

  @Test(arguments: [0o020666, 0o010666])
  func devicesAndPipesAreRefused(_ mode: Int) {
    #expect(refusal(of: PackedArchive.tar([PackedFile("odd", mode: mode)])) == .device("odd"))
  }

  @Test func encryptedEntriesAreRefused() {
    var secret = PackedFile("secret", "x")
    secret.isEncrypted = true
    #expect(refusal(of: PackedArchive.zip([Self.ok, secret])) == .encrypted("secret"))
  }

  @Test func linksThatAreNotWantedAreRefusedAsWell() {
    let files = [Self.ok, .symbolicLink("link", to: "/etc/passwd")]
    #expect(throws: ArchiveError.link("link")) {
      try Archive.entries(of: PackedArchive.zip(files)) { $0 == "ok.txt" }
    }
  }

  // MARK: - Sizes

  @Test func aBombIsRefused() {
    let bomb = PackedArchive.zip([.zeros("bomb", count: 6 << 20)])
    #expect(bomb.count < 60 << 10)
    #expect(refusal(of: bomb, limits: ArchiveLimits(ratio: 100)) == .tooDense(limit: 100))
    #expect(refusal(of: bomb) == nil)
  }

  @Test func aCompressedTarBombIsRefused() {
    let header = PackedArchive.header(of: PackedFile("bomb"), size: 6 << 20)
    let bomb = Deflated.gzip(header, zeros: 6 << 20)
    #expect(refusal(of: bomb, limits: ArchiveLimits(ratio: 100)) == .tooDense(limit: 100))
  }

  @Test func anEntryAboveItsLimitIsRefused() {
    let bytes = PackedArchive.zip([PackedFile("big", bytes: [UInt8](repeating: 65, count: 101))])
    #expect(refusal(of: bytes, limits: ArchiveLimits(entrySize: 101)) == nil)
    #expect(
      refusal(of: bytes, limits: ArchiveLimits(entrySize: 100)) == .entryTooLarge("big", limit: 100)
    )
  }

  @Test func entriesTogetherAboveTheLimitAreRefused() {
    let bytes = PackedArchive.tar(
      (0..<3).map { PackedFile("f\($0)", bytes: [UInt8](repeating: 65, count: 100)) })
    #expect(refusal(of: bytes, limits: ArchiveLimits(totalSize: 300)) == nil)
    #expect(refusal(of: bytes, limits: ArchiveLimits(totalSize: 299)) == .tooLarge(limit: 299))
  }

  @Test func tooManyEntriesAreRefused() {
    let files = (0..<4).map { PackedFile("f\($0)") }
    for bytes in [PackedArchive.zip(files), PackedArchive.tar(files)] {
      #expect(refusal(of: bytes, limits: ArchiveLimits(entries: 4)) == nil)
      #expect(refusal(of: bytes, limits: ArchiveLimits(entries: 3)) == .tooManyEntries(limit: 3))
    }
  }

  @Test func aSizeThatIsALieIsRefused() {
    // Eight gigabytes in a header, and nothing after it.
    let bytes = PackedArchive.header(of: PackedFile("lie"), size: 0o7_7777_7777_777 >> 3)
    #expect(refusal(of: bytes) != nil)
    var small = ArchiveLimits.standard
    small.entrySize = .max
    #expect(refusal(of: bytes, limits: small) != nil)
  }

  // MARK: - Damage

  @Test(arguments: [1, 2, 3])
  func damageNeverTraps(_ seed: UInt64) {
    let files = [Self.ok, .folder("a"), PackedFile("a/b", "text"), .zeros("z", count: 1000)]
    let zip = PackedArchive.zip(files)
    let tar = Deflated.gzip(PackedArchive.tar(files.dropLast()))
    var random = SplitMix(seed: seed)
    for bytes in [zip, tar] {
      for _ in 0..<400 {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          let position = Int.random(in: 0..<damaged.count, using: &random)
          damaged[position] = UInt8.random(in: .min ... .max, using: &random)
        }
        let entries = (try? Archive.entries(of: damaged)) ?? []
        #expect(entries.allSatisfy { !$0.path.isEmpty && !$0.path.hasPrefix("/") })
      }
    }
  }
}

import CoequalTestSupport
import Foundation
import Testing

@testable import CoequalReports

/// Patches, judged by the system's own 'patch' where it is there.
@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), oldName: "a", newName: "b").description
  }

  @Test func equalTextsGiveNothing() {
    #expect(diff("a\nb\n", "a\nb\n") == "")
  }

  @Test func aChangeHasThreeLinesAroundIt() {
    #expect(
      diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") == """
        --- a
        +++ b
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test func anEmptySideIsLineZero() {
    #expect(diff("", "a\n") == "--- a\n+++ b\n@@ -0,0 +1,1 @@\n+a\n")
    #expect(diff("a\n", "") == "--- a\n+++ b\n@@ -1,1 +0,0 @@\n-a\n")
  }

  @Test func aMissingLastLineEndIsSaid() {
    #expect(
      diff("a", "b")
        == "--- a\n+++ b\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"
    )
  }

  private static let patch = "/usr/bin/patch"

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: patch)),
    arguments: 1...20 as ClosedRange<UInt64>)
  func aPatchMakesTheNewTextOfTheOldOne(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let old = (0..<random.index(60)).map { "line \($0 % (1 + random.index(9)))\n" }
    var new = old
    for _ in 0...random.index(6) {
      switch random.index(3) {
      case 0: new.insert("new \(random.index(99))\n", at: random.index(new.count + 1))
      case 1 where !new.isEmpty: new.remove(at: random.index(new.count))
      default: if !new.isEmpty { new[random.index(new.count)] = "other \(random.index(99))\n" }
      }
    }
    let text = diff(old.joined(), new.joined())
    guard !text.isEmpty else { return #expect(old == new) }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try old.joined().write(to: folder.appending(path: "f"), atomically: true, encoding: .utf8)
    try text.write(to: folder.appending(path: "p"), atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: Self.patch)
    process.arguments = ["-s", "f", "p"]
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let made = try? String(contentsOf: folder.appending(path: "f"), encoding: .utf8)
    // 'patch' removes a file that becomes empty.
    #expect((made ?? "") == new.joined())
  }
}

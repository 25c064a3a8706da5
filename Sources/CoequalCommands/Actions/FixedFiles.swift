import Coequal
import CoequalReports

/// Files with their safe fixes made, before anything is written.
struct FixedFiles {
  private(set) var fileSystem = OverlayFileSystem(over: LocalFileSystem())
  private var before: [String: [UInt8]] = [:]
  private var after: [String: SourceText] = [:]
  private var fixed = 0
  private var rounds = 0

  /// Fixes that make each other possible come to an end after a few rounds; what goes on longer goes
  /// round in a circle.
  private static let mostRounds = 10

  var isEmpty: Bool { after.isEmpty }

  /// Whether a file is one of the user, and no pipe or part of Coequal.
  func isEditable(_ file: String) -> Bool { LocalFileSystem().kind(of: file) == .file }

  /// Takes over what a plan changes; whether there was anything.
  mutating func add(_ plan: FixPlan) -> Bool {
    guard !plan.isEmpty, rounds < Self.mostRounds else { return false }
    rounds += 1
    fixed += plan.fixed.count
    for file in plan.files {
      if before[file.name] == nil {
        before[file.name] = try? LocalFileSystem().contents(
          ofFile: file.name, limit: .max)
      }
      fileSystem.replace(file.name, by: file.encoded())
      after[file.name] = file
    }
    return true
  }

  /// What is changed, as a patch.
  var patch: String {
    after.sorted { $0.key < $1.key }.map { name, text in
      UnifiedDiff(
        from: before[name] ?? [], to: text.encoded(), oldName: "a/\(name)", newName: "b/\(name)"
      ).description
    }.joined()
  }

  func write() throws(NewFile.Failure) {
    for (name, text) in after.sorted(by: { $0.key < $1.key }) {
      try NewFile(path: name, replaces: true).write(text.encoded())
    }
  }

  var summary: String {
    "made \(Counted(fixed, "fix", "fixes")) in \(Counted(after.count, "file"))"
  }
}

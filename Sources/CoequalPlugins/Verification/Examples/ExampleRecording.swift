public import CoequalExchange
import CoequalModel
public import CoequalRegistry

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the examples of a plugin would expect if it were written down now.
///
/// Read it before you keep it: whatever is recorded counts as right from then on.
public struct ExampleRecording: Hashable, Sendable {
  /// The files that are new or differ, by their paths below the folder of the plugin.
  public let changed: [SourceFile]
  /// The files that are no longer made, likewise.
  public let outdated: [String]
  /// Examples of which nothing came.
  public let problems: [VerificationProblem]

  /// Imports all examples of a plugin.
  public init(_ examples: PluginExamples, by plugin: any PluginUnderTest) async {
    var changed: [SourceFile] = []
    var outdated: [String] = []
    var problems: [VerificationProblem] = []
    for example in examples.imports {
      do throws(VerificationFailure) {
        let files = ImportExample.files(
          of: try await plugin.result(
            of: example.source, mapping: example.mapping, with: example.importer))
        for (name, text) in files.sorted(by: { $0.key < $1.key })
        where example.expected[name]?.utf8.elementsEqual(text.utf8) != true {
          changed.append(SourceFile(name: "\(example.path)/expected/\(name)", text: text))
        }
        outdated += example.expected.keys.filter { files[$0] == nil }.sorted()
          .map { "\(example.path)/expected/\($0)" }
      } catch {
        problems.append(VerificationProblem(error, in: example.path))
      }
    }
    self.changed = changed
    self.outdated = outdated
    self.problems = problems
  }

  /// Writes the files that changed and removes those that are outdated.
  ///
  /// - Parameter folder: The folder of the plugin.
  public func write(to folder: String) throws(FileError) {
    let files = FileManager.default
    var path = folder
    do {
      for file in changed {
        path = "\(folder)/\(file.name)"
        let url = URL(filePath: path)
        try files.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: url, options: .atomic)
      }
      for name in outdated {
        path = "\(folder)/\(name)"
        try files.removeItem(atPath: path)
      }
    } catch {
      throw FileError(path: path, reason: .other("it could not be written or removed"))
    }
  }
}

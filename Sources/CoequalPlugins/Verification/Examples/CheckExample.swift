public import CoequalModel
public import CoequalRegistry
import Markup

/// Documents that a check of a plugin looks at, with a `↓` before each place where it has to find
/// something.
///
/// On disk it is a file `examples/<check>/<name>.xml`, or a folder of this name with several such files;
/// with a `coequal.xml` among them they are a project.
public struct CheckExample: Hashable, Sendable {
  /// The check.
  public var check: Identifier
  /// The file or folder, below the folder of the plugin.
  public var path: String
  /// The documents, by their paths below the folder of the plugin.
  public var documents: [MarkedText]

  /// Makes an example.
  public init(check: Identifier, path: String, documents: [MarkedText]) {
    self.check = check
    self.path = path
    self.documents = documents
  }

  /// Whether nothing may be found.
  public var isPassing: Bool { documents.allSatisfy(\.marks.isEmpty) }
}

extension CheckExample {
  /// The documents, read and linked.
  public func catalog() async -> Catalog {
    var files = MemoryFileSystem()
    for document in documents { files.write(document.bytes, to: document.name) }
    return await Registry(sources: [.path(path)], fileSystem: files).load()
  }

  /// Where findings stand without a mark, and marks without a finding.
  public func problems(of findings: [Finding]) -> [VerificationProblem] {
    documents.flatMap { document -> [VerificationProblem] in
      let found = findings.filter { $0.place?.file == document.name }
      let starts = found.compactMap(\.place?.range.lowerBound)
      let unmarked = found.filter { finding in
        !document.marks.contains(finding.place?.range.lowerBound ?? -1)
      }
      let unmet = document.marks.filter { !starts.contains($0) }
      return unmet.map { mark in
        VerificationProblem(
          "nothing is found where '\(path)' has a mark", at: place(mark, document),
          help: ["remove the mark, or repair the check"])
      }
        + unmarked.map { finding in
          VerificationProblem(
            "found where '\(path)' has no mark: \(finding.message)", at: finding.place,
            help: ["put a '↓' before this place, or repair the check"])
        }
    }
      + findings.filter { finding in !documents.contains { $0.name == finding.place?.file } }
      .map { VerificationProblem("found in no file of '\(path)': \($0.message)") }
  }

  private func place(_ mark: Int, _ document: MarkedText) -> Place {
    Place(file: document.name, range: mark..<min(mark + 1, document.bytes.count))
  }
}

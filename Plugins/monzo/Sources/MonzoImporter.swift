public import CoequalExchange
public import CoequalModel

/// Reads progression frameworks as Monzo publishes them: pages of Markdown that begin with YAML.
///
/// A topic becomes a competency, its criteria become behaviours, and each of the numbered levels a role.
/// Levels mean the same on all pages, so that all frameworks of a folder stand on the same grades.
public struct MonzoImporter: Importer {
  /// Names the format.
  public let id = Identifier(trusted: "monzo")
  /// What people call it.
  public let title = "Monzo: Markdown that begins with topics, levels and criteria"

  /// Makes an importer.
  public init() {}

  /// Looks for pages that begin with what a framework has.
  public func recognise(_ source: ImportSource) -> Recognition {
    source.files.map(Self.recognise).max() ?? .no
  }

  private static func recognise(_ file: SourceFile) -> Recognition {
    guard file.firstByte == UInt8(ascii: "-"), file.begins(withAll: "topics:", "criteria:") else {
      return .no
    }
    return file.begins(withAll: "levels:", "content:", "sidebarTitle:") ? .certain : .likely
  }

  /// Reads each page that has a framework.
  public func read(_ source: ImportSource, into draft: inout ImportDraft) {
    var progressions: [Progression] = []
    for file in source.files {
      if let page = Page(file) {
        if let progression = Progression(page, into: &draft) { progressions.append(progression) }
      } else if source.files.count == 1 {
        draft.show(file.source)
        draft.report(
          .unexpectedSource,
          "the file does not begin with '---'; expected a page that begins with YAML",
          at: Place(file: file.name, range: 0..<0))
      } else {
        draft.leave(file, because: "it does not begin with YAML between two lines of '---'")
      }
    }
    ProgressionWriter(progressions, asking: &draft)?.write(into: &draft)
  }
}

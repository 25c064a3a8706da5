public import CoequalModel
import Markup

/// Merges what was imported into a file that was imported before, or written by hand.
///
/// What is new in the source is added where it belongs, as edits of the file: comments, layout and
/// everything that people have written since stay byte for byte. What is there and different stays as
/// it is and is listed. What is gone from the source is listed and never removed.
///
/// ```swift
/// let file = DocumentReader.read(name: "sales.xml", contents: bytes)
/// let result = Merge(into: file).result(of: imported)
/// ```
///
/// Things are recognised by the names that the source has for them, which the file keeps in an
/// ``ImportRecord``, and then by their ids. Merging the same import a second time changes nothing.
public struct Merge: Sendable {
  private let existing: DocumentReader.Result
  private let options: MergeOptions

  /// A merge into a file as it was read.
  public init(into existing: DocumentReader.Result, options: MergeOptions = MergeOptions()) {
    self.existing = existing
    self.options = options
  }

  /// The file with what is new in a document.
  ///
  /// Where nothing can be merged, the file is as it was and a finding says why.
  ///
  /// - Complexity: O(*n*) for the lengths of both, and a little more for what is sorted
  public func result(of imported: CoequalDocument) -> MergeResult {
    var unchanged = MergeResult(source: existing.source, isChanged: false)
    guard let there = existing.document, let provenance = existing.provenance else {
      unchanged.findings = existing.findings
      return unchanged
    }
    let place = Place(
      file: existing.source.name, range: provenance.document.nameRange(of: .root))
    guard there.kind == .framework || there.kind == .structure else {
      unchanged.findings = [.notADocument(at: place)]
      return unchanged
    }
    guard there.kind == imported.kind else {
      unchanged.findings = [.otherKind(imported.kind, there.kind, at: place)]
      return unchanged
    }
    if let own = there.header?.language, let other = imported.header?.language,
      !own.isSameLanguage(as: other)
    {
      unchanged.findings = [.otherLanguage(other, own, at: place)]
      return unchanged
    }
    guard let element = imported.element else {
      unchanged.findings = [.notADocument(at: place)]
      return unchanged
    }
    let file = MergedFile(document: there, provenance: provenance, place: place)
    var run = MergeRun(file, imported, element, options)
    return run.result()
  }
}

/// The file into which something is merged.
struct MergedFile {
  let document: CoequalDocument
  let provenance: Provenance
  /// Where to point when the whole of it is meant.
  let place: Place

  var source: SourceText { provenance.document.source }
}

extension LanguageTag {
  /// Whether texts in both can stand in one file: `en` and `en-GB` can.
  fileprivate func isSameLanguage(as other: LanguageTag) -> Bool {
    func first(_ tag: LanguageTag) -> String {
      tag.lexical.prefix { $0 != "-" }.lowercased()
    }
    return first(self) == first(other)
  }
}

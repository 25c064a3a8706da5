import CoequalModel
import Markup

extension ImportDraft {
  /// Reads a file of YAML, or a part of a file such as the front matter of a page, and takes note of
  /// everything in it.
  ///
  /// The text of the file is kept to show findings in. What the file has and the importer does not book
  /// is reported as not carried over in the end; comments, and what follows the first document of a
  /// file, are booked so at once.
  ///
  /// - Parameter range: The bytes to read; `nil` for all.
  /// - Returns: The one value; `nil` where there is none or the text is no YAML, which is then a finding.
  public mutating func yaml(
    _ file: SourceFile, in range: Range<Int>? = nil, limits: YAMLLimits = .standard
  ) -> SourceNode? {
    show(file.source)
    do {
      let text = try YAMLReader.read(file, in: range, limits: limits)
      for comment in text.comments { ledger.leave(comment, because: Self.ofComments) }
      for tag in text.tags { report(tag) }
      guard let first = text.documents.first, first.value != .null || text.documents.count > 1
      else {
        let place = range?.lowerBound ?? 0
        report(
          .emptySource, "there is nothing in '\(Quotation.of(file.lastName))'",
          at: Place(file: file.name, range: place..<place))
        return nil
      }
      open(first)
      if let second = text.documents.dropFirst().first {
        report(
          .unexpectedSource,
          "\(text.documents.count) documents in one file, of which the first is read",
          at: second.place, help: ["put each into a file of its own"])
      }
      for other in text.documents.dropFirst() { ledger.leave(other, because: Self.ofOthers) }
      return first
    } catch {
      findings.append(error.finding(in: file.name))
      return nil
    }
  }

  private mutating func report(_ tag: SourceNode) {
    let name = tag.text ?? ""
    ledger.leave(tag, because: "tags of YAML say nothing about a framework")
    report(
      .unexpectedSource,
      "'\(Quotation.of(name))' is a tag that means nothing here; what follows it is read as it is written",
      at: tag.place, help: ["take the tag out"])
  }

  private static let ofComments = "comments are not carried over"
  private static let ofOthers = "only the first document of a file is read"
}

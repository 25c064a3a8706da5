/// Edits of one file, in the order of their places.
///
/// All ranges count the bytes of the file as it is before any edit. Bytes in no range stay as they
/// are, whatever they mean: comments, spacing, quotes, references, line ends, a byte-order mark.
public struct EditList: Hashable, Sendable {
  /// The edits, sorted by place.
  public let edits: [Edit]

  /// Sorts edits.
  ///
  /// Insertions at one place keep the order they are given in, and stand before a replacement that
  /// begins there.
  ///
  /// - Throws: ``EditError/overlap(_:_:)``
  /// - Complexity: O(*k* log *k*) for *k* edits
  public init(_ edits: [Edit]) throws(EditError) {
    // `sort` is stable.
    let sorted = edits.sorted {
      ($0.range.lowerBound, $0.range.isEmpty ? 0 : 1)
        < ($1.range.lowerBound, $1.range.isEmpty ? 0 : 1)
    }
    for (a, b) in zip(sorted, sorted.dropFirst()) where b.range.lowerBound < a.range.upperBound {
      throw .overlap(a, b)
    }
    self.edits = sorted
  }

  /// The file with all edits made, in the same encoding.
  ///
  /// The result is not parsed: an edit can break a file.
  ///
  /// - Throws: ``EditError`` when an edit is outside the file or splits a character
  /// - Complexity: O(*n* + *k*) for *n* bytes of the result and *k* edits
  public func apply(to source: SourceText) throws(EditError) -> SourceText {
    let bytes = source.bytes
    var result: [UInt8] = []
    result.reserveCapacity(
      bytes.count + edits.reduce(0) { $0 + $1.replacement.utf8.count })
    var kept = 0
    var hasZero = false
    for edit in edits {
      try check(edit, in: bytes)
      result.append(contentsOf: bytes[kept..<edit.range.lowerBound])
      result.append(contentsOf: edit.replacement.utf8)
      hasZero = hasZero || edit.replacement.utf8.contains(0)
      kept = edit.range.upperBound
    }
    result.append(contentsOf: bytes[kept...])
    return SourceText(
      name: source.name, bytes: result, encoding: source.encoding,
      isChecked: source.isChecked && !hasZero)
  }

  private func check(_ edit: Edit, in bytes: [UInt8]) throws(EditError) {
    guard edit.range.lowerBound >= 0, edit.range.upperBound <= bytes.count else {
      throw .outsideFile(edit, count: bytes.count)
    }
    for end in [edit.range.lowerBound, edit.range.upperBound]
    where end < bytes.count && Ascii.isContinuation(bytes[end]) {
      throw .splitsCharacter(edit, at: end)
    }
  }
}

/// The names in the directory at the end of a ZIP file, exactly as they are written.
///
/// libarchive hands out names that end at the first zero byte, and takes them from the headers of the
/// files. Programs disagree about archives whose directory says something else, which is how one that
/// looks harmless to a scanner can hold something that is not. So both have to say the same.
struct ZipDirectory {
  /// The names, in the order of the directory.
  private(set) var names: [[UInt8]] = []

  /// Reads the directory.
  ///
  /// - Throws: ``ArchiveError/damaged(_:)`` where there is none, and
  ///   ``ArchiveError/tooManyEntries(limit:)``
  init(_ bytes: [UInt8], limit: Int) throws(ArchiveError) {
    let span = bytes.span
    guard let end = Self.end(of: span) else { throw .damaged("it has no directory at its end") }
    let count = span.number(at: end + 10, bytes: 2)
    guard count <= limit else { throw .tooManyEntries(limit: limit) }
    // The directory stands right before its end, also where something was put before the archive.
    var position = end - span.number(at: end + 12, bytes: 4)
    guard position >= 0 else { throw .damaged("its directory is longer than the file") }
    for _ in 0..<count {
      guard position + 46 <= end, span.number(at: position, bytes: 4) == 0x0201_4B50 else {
        throw .damaged("its directory has fewer entries than it says")
      }
      let name = position + 46..<position + 46 + span.number(at: position + 28, bytes: 2)
      guard name.upperBound <= end else { throw .damaged("its directory is cut off") }
      names.append(Array(bytes[name]))
      position =
        name.upperBound + span.number(at: position + 30, bytes: 2)
        + span.number(at: position + 32, bytes: 2)
    }
  }

  /// Where the record at the end begins: the last one that says of itself that it is the end.
  private static func end(of span: Span<UInt8>) -> Int? {
    var position = span.count - 22
    let first = max(0, position - 0xFFFF)
    while position >= first {
      if span.number(at: position, bytes: 4) == 0x0605_4B50,
        position + 22 + span.number(at: position + 20, bytes: 2) == span.count
      {
        return position
      }
      position -= 1
    }
    return nil
  }
}

extension Span<UInt8> {
  /// A number of a few bytes, the lowest first; zero beyond the end.
  fileprivate func number(at position: Int, bytes: Int) -> Int {
    guard position >= 0, position + bytes <= count else { return 0 }
    var value = 0
    for offset in 0..<bytes { value |= Int(self[position + offset]) << (8 * offset) }
    return value
  }
}

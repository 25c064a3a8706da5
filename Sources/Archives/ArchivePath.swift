/// Paths of entries, and which of them are refused.
enum ArchivePath {
  /// A path as entries have it: without `.`, doubled slashes and a slash at the end.
  ///
  /// Empty for the folder that the archive itself stands for.
  ///
  /// - Throws: ``ArchiveError/unsafePath(_:reason:)`` for what leads elsewhere, on this system or on
  ///   another one
  static func checked(_ name: [UInt8]) throws(ArchiveError) -> String {
    guard let text = String(validating: name, as: UTF8.self) else {
      throw .unsafePath(
        String(decoding: name, as: UTF8.self), reason: "is not a name in UTF-8; rename it")
    }
    func refuse(_ reason: String) -> ArchiveError { .unsafePath(text.visible, reason: reason) }
    if name.contains(0) { throw refuse("has a zero byte in its name; rename it") }
    if name.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      throw refuse("has a control character in its name; rename it")
    }
    if name.isEmpty { throw refuse("has no name") }
    if name.count > longest { throw refuse("has a name of more than \(longest) bytes") }
    if name.first == slash { throw refuse("is an absolute path; pack it with a relative one") }
    if name.contains(UInt8(ascii: "\\")) {
      throw refuse("has a backslash in its path; pack it with '/' between folders")
    }
    var parts: [Substring] = []
    for part in text.split(separator: "/") where part != "." {
      if part == ".." { throw refuse("climbs out of the archive by '..'") }
      parts.append(part)
    }
    // 'C:x' is on another drive, and 'x:y' a hidden stream of 'x', where there are such things.
    if parts.contains(where: { $0.utf8.contains(UInt8(ascii: ":")) }) {
      throw refuse("has a colon in its path; rename it")
    }
    return parts.joined(separator: "/")
  }

  private static let slash = UInt8(ascii: "/")
  private static let longest = 4096
}

extension String {
  /// With a sign in place of each character that cannot be seen.
  fileprivate var visible: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.prefix(200).map { $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : $0 }))
  }
}

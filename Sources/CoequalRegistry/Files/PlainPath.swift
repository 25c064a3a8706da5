/// One spelling for the several that a path can have.
package enum PlainPath {
  /// The path without single points and without doubled or final slashes.
  ///
  /// So `./a//b/` is `a/b`, and the working folder is nothing. Links and `..` stay, since only the
  /// system knows where they lead.
  package static func of(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// The path in plain spelling, with each `..` taken back by the letter.
  ///
  /// Where a link is on the way, the system goes elsewhere; good enough to leave something out.
  static func withoutSteps(back path: String) -> String {
    var parts: [Substring] = []
    for part in of(path).split(separator: "/") {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !path.hasPrefix("/") {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// Whether a file is the one at `path` or lies in the folder there; both in plain spelling.
  package static func isFile(_ file: String, in path: String) -> Bool {
    // The working folder holds what neither begins at the root nor leaves the folder.
    if path.isEmpty { return !file.hasPrefix("/") && !file.hasPrefix("../") }
    guard file.utf8.starts(with: path.utf8) else { return false }
    let rest = file.utf8.dropFirst(path.utf8.count)
    return rest.isEmpty || path == "/" || rest.first == UInt8(ascii: "/")
  }
}

/// One spelling for the several that a path can have.
enum PlainPath {
  /// The path without single points and without doubled or final slashes.
  ///
  /// So `./a//b/` is `a/b`, and the working folder is nothing. Links and `..` stay, since only the
  /// system knows where they lead.
  static func of(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}

/// One spelling for the several that a path can have.
enum PlainPath {
  /// The path without `.` and without doubled or final slashes: `./a//b/` as `a/b`, the working
  /// folder as nothing. Links and `..` stay, since only the system knows where they lead.
  static func of(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}

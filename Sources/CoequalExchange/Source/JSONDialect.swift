/// How strictly texts like JSON are read.
enum JSONDialect: Hashable, Sendable {
  /// RFC 8259 and nothing else.
  case json
  /// The literals of JavaScript: names without quotes, single quotes, templates without substitutions,
  /// commas behind the last item, comments, more ways to write a number.
  case javaScript
}

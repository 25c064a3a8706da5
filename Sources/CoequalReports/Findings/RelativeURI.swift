/// Paths as relative references of a URI.
///
/// Source: RFC 3986, sections 2.3 and 4.2.
enum RelativeURI {
  private static let unreserved = Set("-._~/".utf8)

  /// Everything that is not a letter, a digit or one of `-._~/` is written as `%` and two digits; what
  /// comes with Coequal keeps its `coequal:`.
  static func of(_ path: String) -> String {
    let scheme = "coequal:"
    let start = path.hasPrefix(scheme) ? scheme.utf8.count : 0
    return path.utf8.enumerated().map { index, byte in
      let isLetter =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte)
      if index < start || isLetter || unreserved.contains(byte) {
        return String(Unicode.Scalar(byte))
      }
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count == 1 ? "%0\(digits)" : "%\(digits)"
    }.joined()
  }
}

extension String {
  /// The beginning, with a sign where more was cut off.
  ///
  /// Counts Unicode scalars: what people see as one character can be a megabyte of accents.
  package func excerpt(_ limit: Int) -> String {
    var beginning = String.UnicodeScalarView(unicodeScalars.prefix(limit + 1))
    guard beginning.count > limit else { return self }
    beginning.removeLast()
    return String(beginning) + "…"
  }
}

extension [String] {
  /// The names in a phrase: `'a', 'b' and 'c'`; of many the first, and how many more there are.
  func quotedListing(atMost limit: Int = 5) -> String {
    let shown = count > limit ? Array(prefix(limit)) : self
    var names = shown.map { "'\($0)'" }
    if count > limit { names.append("\(count - limit) more") }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

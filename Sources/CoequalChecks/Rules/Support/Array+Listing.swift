extension [String] {
  /// The names as a phrase, "a, b and c"; of many the first ones, and how many more there are.
  func listed(most: Int = 5) -> String {
    let names = count > most ? prefix(most) + ["\(count - most) more"] : self[...]
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The names as a phrase with marks: "'a', 'b' and 'c'".
  package func quotedListing(atMost limit: Int = 5) -> String {
    let quoted = prefix(limit).map { "'\($0)'" }
    return count > limit
      ? (quoted + ["\(count - limit) more"]).listed(most: limit + 1) : quoted.listed(most: limit)
  }
}

extension [String] {
  /// The names as a phrase, "a, b and c"; of many the first ones, and how many more there are.
  func listed(most: Int = 5) -> String {
    let names = count > most ? prefix(most) + ["\(count - most) more"] : self[...]
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

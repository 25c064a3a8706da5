extension Set<String> {
  /// The words of a text, in the form in which words are compared: a list of words is read most easily as
  /// one text.
  static func words(_ text: String) -> Set<String> {
    Set(
      TextTokens(text).tokens.compactMap { token in
        if case .word(let word) = token.kind { word } else { nil }
      })
  }
}

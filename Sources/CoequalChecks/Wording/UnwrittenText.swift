import CoequalModel

/// Marks of unfinished work.
enum UnwrittenText {
  /// The bytes of a text that are such a mark.
  static func part(of text: String, _ language: WordingLanguage?) -> Range<Int>? {
    // Longer texts are none as a whole, and most hold no mark.
    if text.utf8.count <= longestWhole, let whole = whole(text, language) { return whole }
    return Placeholder.stands(in: text) || filling.mayMatch(text) ? mark(in: text) : nil
  }

  private static let longestWhole = 60
  private static let filling = WordFilter(["lorem"])

  private static func whole(_ text: String, _ language: WordingLanguage?) -> Range<Int>? {
    let tokens = TextTokens(text)
    let words = tokens.tokens.compactMap { token -> String? in
      guard case .word(let word?) = token.kind else { return nil }
      return word
    }
    let range = tokens.bytes(of: tokens.tokens.indices)
    if words.isEmpty {
      let isEmpty = text.allSatisfy { "-–—_.…? ".contains($0) }
      return isEmpty ? 0..<text.utf8.count : nil
    }
    let phrase = words.joined(separator: " ")
    let isKnown =
      PlaceholderWords.any.contains(phrase)
      || language.map { PlaceholderWords.of($0).contains(phrase) } ?? false
    return isKnown ? range : nil
  }

  private static func mark(in text: String) -> Range<Int>? {
    let tokens = TextTokens(text).tokens
    let source = Array(text.utf8)
    return tokens.indices.lazy.compactMap { index -> Range<Int>? in
      let written = String(decoding: source[tokens[index].range], as: UTF8.self)
      let next = tokens.indices.contains(index + 1) ? tokens[index + 1] : nil
      switch written {
      // A list of tasks is called so as well.
      case "TODO" where index > 0 && next?.kind != .sign(":"): return nil
      case _ where Placeholder.words.contains(written): return tokens[index].range
      default:
        guard tokens[index].kind == .word("lorem"), let next, next.kind == .word("ipsum") else {
          return nil
        }
        return tokens[index].range.lowerBound..<next.range.upperBound
      }
    }.first
  }
}

import CoequalTestSupport

extension SplitMix {
  private static let alphabet = Array("0123456789abzAZPYMWD.-_<>=% +é٣")

  /// One of `texts` with one to three places changed, and white space collapsed.
  mutating func mutation(of texts: [String]) -> String {
    var characters = Array(texts.randomElement(using: &self) ?? "")
    for _ in 0..<Int.random(in: 1...3, using: &self) {
      let place = Int.random(in: 0...characters.count, using: &self)
      let character = Self.alphabet.randomElement(using: &self) ?? "0"
      switch Int.random(in: 0..<3, using: &self) {
      case 0: characters.insert(character, at: place)
      case 1 where place < characters.count: characters.remove(at: place)
      case 2 where place < characters.count: characters[place] = character
      default: break
      }
    }
    return characters.split(separator: " ").map { String($0) }.joined(separator: " ")
  }
}

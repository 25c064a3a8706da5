/// What is left of a word without its endings, good enough to tell whether two texts use the same words.
enum WordStem {
  private static let english = endings(
    "ations ation ings ing ies ied edly ed es ly s y")
  private static let german = endings(
    "ungen ung enden ende end lich ern em en er es et e n s t")

  private static func endings(_ text: String) -> [[UInt8]] {
    text.split(separator: " ").map { Array($0.utf8) }
  }

  /// The length of the stem of a word.
  static func length(of word: [UInt8], _ language: WordingLanguage) -> Int {
    let endings = language == .english ? english : german
    let ending = endings.first { ending in
      word.count >= ending.count + 3 && word.suffix(ending.count).elementsEqual(ending)
    }
    let length = word.count - (ending?.count ?? 0)
    guard length > 3 else { return length }
    // What endings change in front of them: 'planned', 'make'.
    let last = word[length - 1]
    return last == UInt8(ascii: "e") || word[length - 2] == last ? length - 1 : length
  }
}

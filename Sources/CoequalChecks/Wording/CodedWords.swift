/// Words that readers take for masculine or feminine, ready to be counted.
struct CodedWords: Sendable {
  enum Code: String, Hashable, Sendable {
    case masculine, feminine
  }

  /// How a word begins, and whether it may go on.
  private struct Beginning: Sendable {
    let letters: [UInt8]
    let isWhole: Bool
    let code: Code
  }

  /// The beginnings by their first two letters.
  private let beginnings: [UInt16: [Beginning]]

  /// - Parameters:
  ///   - masculine: Words in small letters, parted by spaces; `*` at the end stands for any letters.
  ///   - feminine: Words like these.
  init(masculine: String, feminine: String) {
    var beginnings: [UInt16: [Beginning]] = [:]
    for (text, code) in [(masculine, Code.masculine), (feminine, .feminine)] {
      for word in text.split(whereSeparator: \.isWhitespace) {
        let letters = Array(word.prefix { $0 != "*" }.utf8)
        guard let key = Self.key(letters) else { continue }
        beginnings[key, default: []].append(
          Beginning(letters: letters, isWhole: word.last != "*", code: code))
      }
    }
    self.beginnings = beginnings
  }

  /// What readers take a word for.
  func code(of word: [UInt8]) -> Code? {
    guard let key = Self.key(word), let candidates = beginnings[key] else { return nil }
    return candidates.first { beginning in
      word.starts(with: beginning.letters)
        && (!beginning.isWhole || word.count == beginning.letters.count)
    }?.code
  }

  static func of(_ language: WordingLanguage) -> CodedWords {
    switch language {
    case .english: english
    case .german: german
    }
  }

  private static func key(_ word: [UInt8]) -> UInt16? {
    word.count >= 2 ? UInt16(word[0]) << 8 | UInt16(word[1]) : nil
  }
}

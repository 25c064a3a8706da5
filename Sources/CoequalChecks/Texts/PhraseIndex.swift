/// Many phrases, to be found in texts together.
///
/// A tree of words: phrases that begin alike share their beginning. Words and beginnings or ends of
/// words are looked up, so that a list of thousands costs hardly more than one of ten. Only words with
/// stars elsewhere are tried one after the other; a list has a limit of these.
package struct PhraseIndex: Sendable {
  /// A phrase that was found.
  package struct Match: Hashable, Sendable {
    /// Which of the phrases; the first of several that are alike.
    package let phrase: Int
    /// The tokens.
    package let tokens: Range<Int>
  }

  /// The most words with stars that cannot be looked up.
  package static let mostGlobs = 200

  private var nodes = [Node()]
  /// How many words with stars have to be tried one after the other.
  package private(set) var globCount = 0

  /// What can come next, and the phrases that end here.
  private struct Node: Sendable {
    var words: [String: Int] = [:]
    var signs: [Unicode.Scalar: Int] = [:]
    var anyWord: Int?
    /// The beginnings of words, and how many letters they have.
    var prefixes: [String: Int] = [:]
    var prefixLengths: Set<Int> = []
    /// The ends of words, and how many letters they have.
    var suffixes: [String: Int] = [:]
    var suffixLengths: Set<Int> = []
    var globs: [(glob: WordGlob, node: Int)] = []
    var ends: [End] = []
  }

  private struct End: Sendable {
    let phrase: Int
    let startsText: Bool
    let endsText: Bool
  }

  package init(_ phrases: [Phrase]) {
    for (index, phrase) in phrases.enumerated() {
      var node = 0
      for part in phrase.parts { node = child(of: node, by: part) }
      nodes[node].ends.append(
        End(phrase: index, startsText: phrase.startsText, endsText: phrase.endsText))
    }
  }

  private mutating func child(of node: Int, by part: Phrase.Part) -> Int {
    switch part {
    case .word(let word): return child(of: node, at: \.words[word])
    case .sign(let sign): return child(of: node, at: \.signs[sign])
    case .anyWord: return child(of: node, at: \.anyWord)
    case .glob(let glob):
      if let prefix = glob.prefix {
        nodes[node].prefixLengths.insert(prefix.count)
        return child(of: node, at: \.prefixes[prefix])
      }
      if let suffix = glob.suffix {
        nodes[node].suffixLengths.insert(suffix.count)
        return child(of: node, at: \.suffixes[suffix])
      }
      if let known = nodes[node].globs.first(where: { $0.glob == glob }) { return known.node }
      globCount += 1
      nodes.append(Node())
      nodes[node].globs.append((glob, nodes.count - 1))
      return nodes.count - 1
    }
  }

  private mutating func child(of node: Int, at path: WritableKeyPath<Node, Int?>) -> Int {
    if let known = nodes[node][keyPath: path] { return known }
    nodes.append(Node())
    nodes[node][keyPath: path] = nodes.count - 1
    return nodes.count - 1
  }
}

// MARK: - Searching

extension PhraseIndex {
  /// The phrases in a text, from its beginning, none inside another; of several that begin at one word
  /// the longest.
  ///
  /// Takes time in proportion to the text, and at the most as many steps for each word as there are
  /// words in the phrases.
  package func matches(in text: TextTokens, atMost limit: Int = .max) -> [Match] {
    var matches: [Match] = []
    var position = 0
    while position < text.tokens.count, matches.count < limit {
      if let match = longest(at: position, in: text) {
        matches.append(match)
        position = max(match.tokens.upperBound, position + 1)
      } else {
        position += 1
      }
    }
    return matches
  }

  /// The longest phrase with which a text begins.
  package func match(atStartOf text: TextTokens) -> Match? { longest(at: 0, in: text) }

  private func longest(at start: Int, in text: TextTokens) -> Match? {
    var best: Match?
    var open = [0]
    var position = start
    while !open.isEmpty, position < text.tokens.count {
      let token = text.tokens[position]
      open = open.flatMap { next(of: nodes[$0], by: token) }
      position += 1
      let phrase = open.compactMap { node in
        nodes[node].ends.first { end in
          (!end.startsText || start == 0) && (!end.endsText || position == text.tokens.count)
        }?.phrase
      }.min()
      if let phrase { best = Match(phrase: phrase, tokens: start..<position) }
    }
    return best
  }

  private func next(of node: Node, by token: TextTokens.Token) -> [Int] {
    switch token.kind {
    case .sign(let sign): return node.signs[sign].map { [$0] } ?? []
    case .word(nil): return node.anyWord.map { [$0] } ?? []
    case .word(let word?):
      var found: [Int] = []
      if let exact = node.words[word] { found.append(exact) }
      if let any = node.anyWord { found.append(any) }
      if node.prefixes.isEmpty, node.suffixes.isEmpty, node.globs.isEmpty { return found }
      let letters = Array(word)
      for length in node.prefixLengths where length <= letters.count {
        if let child = node.prefixes[String(letters[..<length])] { found.append(child) }
      }
      for length in node.suffixLengths where length <= letters.count {
        if let child = node.suffixes[String(letters.suffix(length))] { found.append(child) }
      }
      for (glob, child) in node.globs where glob.matches(letters) { found.append(child) }
      return found
    }
  }
}

import CoequalModel

/// Which of the texts that share a key, such as those of one level, are the same in the file and in the
/// source: nothing tells them apart but what they say.
struct AlignedTexts {
  /// For each text of the source the position of the one in the file, if there is one.
  private(set) var counterparts: [Int?]

  /// What is known of a text of the source by the name that the source has for it.
  enum Hint: Hashable {
    /// It was at this position in the file.
    case position(Int)
    /// It was in the file and is there no more.
    case gone
    /// It was not in the source before, though others were.
    case new
  }

  /// Aligns the texts of the source with those of the file.
  ///
  /// Equal texts are the same, in whatever order. Then the source's own names tell, where it has any.
  /// What is left over between two that are the same belongs together where it shares words.
  ///
  /// - Parameter hints: What is known of texts of the source, by position.
  /// - Complexity: O(*n*), as only a few neighbours are compared by their words
  init(_ imported: [RawElement], with existing: [RawElement], hints: [Int: Hint]) {
    counterparts = Array(repeating: nil, count: imported.count)
    var isTaken = Array(repeating: false, count: existing.count)
    var positions: [RawElement: [Int]] = [:]
    for (position, text) in existing.enumerated().reversed() {
      positions[text, default: []].append(position)
    }
    for (index, text) in imported.enumerated() {
      guard let position = positions[text]?.popLast() else { continue }
      counterparts[index] = position
      isTaken[position] = true
    }
    for index in imported.indices {
      guard case .position(let position)? = hints[index], counterparts[index] == nil,
        existing.indices.contains(position), !isTaken[position]
      else { continue }
      counterparts[index] = position
      isTaken[position] = true
    }
    pairLikeTexts(imported.map(\.text), existing.map(\.text), &isTaken, hints)
  }

  /// Nobody rewords fifty texts of one level at once.
  private static let mostNeighbours = 50

  private mutating func pairLikeTexts(
    _ imported: [String], _ existing: [String], _ isTaken: inout [Bool], _ hints: [Int: Hint]
  ) {
    var ends = Array(repeating: existing.count, count: imported.count)
    for index in imported.indices.dropLast().reversed() {
      ends[index] = counterparts[index + 1] ?? ends[index + 1]
    }
    var start = 0
    for index in imported.indices {
      if let position = counterparts[index] {
        start = position + 1
        continue
      }
      guard hints[index] == nil, start < ends[index] else { continue }
      let words = Words(imported[index])
      let neighbours = (start..<ends[index]).prefix(Self.mostNeighbours)
      guard
        let like = neighbours.first(where: { !isTaken[$0] && words.areLike(Words(existing[$0])) })
      else { continue }
      counterparts[index] = like
      isTaken[like] = true
      start = like + 1
    }
  }
}

/// The words of a text, to see whether another one says nearly the same.
private struct Words {
  private let words: Set<String>

  init(_ text: String) {
    words = Set(
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  /// Whether half of the words of the shorter text stand in the other one.
  func areLike(_ other: Words) -> Bool {
    let least = min(words.count, other.words.count)
    return least > 0 && 2 * words.intersection(other.words).count >= least
  }
}

import CoequalModel
import CoequalRegistry

/// A behaviour or an example at a level of a competency.
struct LevelText: Sendable {
  let text: String
  let level: Identifier
  let track: Identifier?
  let locus: Locus
  let isExample: Bool

  /// What it is called.
  var noun: String { isExample ? "example" : "criterion" }

  /// Whether somebody could be judged by both.
  func isFor(thoseOf other: LevelText) -> Bool {
    track == nil || other.track == nil || track == other.track
  }
}

/// The texts of one competency.
struct CompetencyTexts {
  let criteria: [LevelText]
  let examples: [LevelText]

  init(_ competency: Competency, number: Int) {
    criteria = competency.expectations.enumerated().map { index, text in
      LevelText(
        text: text.text, level: text.level, track: text.track,
        locus: Locus(.competency, number, .child(.expects, index)), isExample: false)
    }
    examples = competency.examples.enumerated().map { index, text in
      LevelText(
        text: text.text, level: text.level, track: text.track,
        locus: Locus(.competency, number, .child(.example, index)), isExample: true)
    }
  }

  /// The texts that say what an earlier one says, each with the latest that does.
  var repetitions: [(text: LevelText, earlier: LevelText)] {
    let examples = ExamplesByLevel(self.examples)
    return repetitions(in: criteria) { first, second in
      !examples.tellApart(first.level, second.level)
    } + repetitions(in: self.examples) { _, _ in true }
  }

  private func repetitions(
    in texts: [LevelText], where count: (LevelText, LevelText) -> Bool
  ) -> [(text: LevelText, earlier: LevelText)] {
    var seen = EarlierTexts<UInt64>()
    return texts.compactMap { text in
      let hash = text.text.wordingHash
      defer { seen.add(text, hash) }
      guard hash != 0, let earlier = seen.latest(hash, where: { $0.isFor(thoseOf: text) }),
        earlier.level == text.level || count(earlier, text)
      else { return nil }
      return (text, earlier)
    }
  }

  /// The criteria that differ from one of another level in slight words only, each with the latest such.
  func nearRepetitions(_ language: WordingLanguage) -> [(text: LevelText, earlier: LevelText)] {
    let examples = ExamplesByLevel(self.examples)
    var seen = EarlierTexts<Substance>()
    var same = EarlierTexts<UInt64>()
    return criteria.compactMap { text in
      let (substance, hash) = (Substance(text.text, language), text.text.wordingHash)
      defer {
        seen.add(text, substance)
        same.add(text, hash)
      }
      // What is word for word the same is a finding of another rule.
      guard substance.count >= Self.leastSubstance,
        same.latest(hash, where: { $0.isFor(thoseOf: text) }) == nil,
        let earlier = seen.latest(
          substance, where: { $0.level != text.level && $0.isFor(thoseOf: text) }),
        !examples.tellApart(earlier.level, text.level)
      else { return nil }
      return (text, earlier)
    }
  }

  /// Texts of fewer words that matter are headings.
  private static let leastSubstance = 3
}

/// Texts by what they say.
private struct EarlierTexts<Key: Hashable> {
  private var texts: [Key: [LevelText]] = [:]

  /// The latest text of a key that will do; only a few are looked at, so that a thousand that are alike
  /// cost no more.
  func latest(_ key: Key, where matches: (LevelText) -> Bool) -> LevelText? {
    texts[key]?.suffix(8).last(where: matches)
  }

  mutating func add(_ text: LevelText, _ key: Key) { texts[key, default: []].append(text) }
}

/// The examples of a competency, by level.
private struct ExamplesByLevel {
  private var hashes: [Identifier: Set<UInt64>] = [:]

  init(_ examples: [LevelText]) {
    for example in examples {
      hashes[example.level, default: []].insert(example.text.wordingHash)
    }
  }

  /// Whether two levels have examples of their own: then these say what the level is, and what stands
  /// above them may be a heading.
  func tellApart(_ first: Identifier, _ second: Identifier) -> Bool {
    guard let first = hashes[first], let second = hashes[second] else { return false }
    return !first.isSubset(of: second) && !second.isSubset(of: first)
  }
}

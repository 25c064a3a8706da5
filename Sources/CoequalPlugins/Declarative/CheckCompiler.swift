import CoequalModel

/// Makes the checks of a manifest ready to run, and reports what means nothing.
struct CheckCompiler {
  let manifest: PlacedManifest
  private(set) var findings: [Finding] = []
  private var vocabularies: [Identifier: Vocabulary] = [:]

  /// The most words of a list.
  private static let mostWords = 20_000
  /// As for the findings of a reader: a broken file of a million words need not give a million.
  private static let mostFindings = 500

  init(_ manifest: PlacedManifest) {
    self.manifest = manifest
  }

  mutating func report(
    _ message: String, at place: Place?, notes: [Finding.Note] = [], help: [String] = [],
    suggestion: String? = nil
  ) {
    guard findings.count < Self.mostFindings else { return }
    var fixes: [Finding.Fix] = []
    if let suggestion, let place {
      fixes = [
        Finding.Fix(title: "write '\(suggestion)'", place: place, replacement: suggestion)
      ]
    }
    findings.append(
      ManifestRule.invalidCheck.finding(
        message + (suggestion.map { "; did you mean '\($0)'?" } ?? ""), at: place, notes: notes,
        help: suggestion == nil ? help : [], fixes: fixes))
  }

  // MARK: - Subjects

  /// Whether a check asks for what there is, and may have it.
  mutating func isValid(_ check: PluginCheck, at index: Int) -> Bool {
    let kind = check.subject.kind
    var isValid = true
    var seen: Set<Identifier> = []
    for (position, field) in check.subject.fields.enumerated() {
      let place = manifest.place(
        ofCheck: index, .only(.subject), .child(.field, position), attribute: "name")
      if let known = kind.field(field.name) {
        if known.isPay, !manifest.mayReadPay {
          report(
            "field '\(field.name)' is about pay, which plugin '\(manifest.plugin.id)' does not ask for",
            at: place,
            help: [
              "add <permission name=\"framework.pay\" because=\"…\"/>, or leave the field out"
            ])
          isValid = false
        }
      } else {
        let names = kind.fields.map(\.name)
        report(
          "a \(kind.rawValue) has no field '\(field.name)'", at: place,
          help: ["choose from \(names.joined(separator: ", "))"],
          suggestion: NearestName.suggestion(for: field.name.lexical, among: names))
        isValid = false
      }
      if !seen.insert(field.name).inserted {
        report("field '\(field.name)' is named twice", at: place, help: ["take one of them out"])
        isValid = false
      }
    }
    if check.subject.fields.isEmpty, check.declaration != nil {
      report(
        "check '\(check.id)' names no field to look at",
        at: manifest.place(ofCheck: index, .only(.subject)),
        help: ["choose from \(kind.fields.map(\.name).joined(separator: ", "))"])
      isValid = false
    }
    return isValid
  }

  // MARK: - Declarations

  /// The check, or `nil` where a finding says why there is none.
  ///
  /// - Parameter options: What holds for each option of the check.
  mutating func compile(
    _ check: PluginCheck, at index: Int, options: [Identifier: String]
  ) -> DeclarativeCheck? {
    guard let declaration = check.declaration,
      let test = test(declaration, of: check, at: index, options)
    else { return nil }
    return DeclarativeCheck(
      subject: check.subject, includesPay: manifest.mayReadPay, test: test)
  }

  private mutating func test(
    _ declaration: CheckDeclaration, of check: PluginCheck, at index: Int,
    _ options: [Identifier: String]
  ) -> DeclarativeCheck.Test? {
    switch declaration {
    case .pattern(let pattern):
      guard hasTexts(check, at: index), let phrases = phrases(of: pattern, at: index) else {
        return nil
      }
      return .pattern(phrases, pattern.use)
    case .length(let length):
      guard hasTexts(check, at: index),
        let limits = limits(length.atLeast, length.atMost, of: check, at: index, .length, options)
      else { return nil }
      return .length(length.unit, limits)
    case .required(let required):
      return .required(required.fields)
    case .vocabulary(let vocabulary):
      guard hasTexts(check, at: index), let words = words(of: vocabulary, at: index) else {
        return nil
      }
      return .vocabulary(words, vocabulary.use)
    case .count(let count):
      guard hasLists(check, byLevel: count.isByLevel, at: index),
        let limits = limits(count.atLeast, count.atMost, of: check, at: index, .count, options)
      else { return nil }
      return .count(limits, isByLevel: count.isByLevel)
    }
  }

  private mutating func phrases(of pattern: PatternCheck, at index: Int) -> PhraseIndex? {
    let place = manifest.place(ofCheck: index, .only(.pattern), attribute: "text")
    do {
      let phrases = PhraseIndex(try Phrase.alternatives(of: pattern.text))
      if phrases.globCount <= PhraseIndex.mostGlobs { return phrases }
      report(Self.tooManyGlobs, at: place)
    } catch {
      report(
        "pattern '\(pattern.text.prefix(60))' cannot be used: \(error)", at: place,
        help: ["write words, with '|' between alternatives"])
    }
    return nil
  }

  private static let tooManyGlobs =
    "there are more than \(PhraseIndex.mostGlobs) words with '*' in the middle or more than once"

  /// Whether every field holds texts, for a check that looks at words.
  private mutating func hasTexts(_ check: PluginCheck, at index: Int) -> Bool {
    reportFields(of: check, at: index, "holds no text to look at") { !$0.hasText }
  }

  /// Whether every field holds a list, for a check that counts.
  private mutating func hasLists(
    _ check: PluginCheck, byLevel isByLevel: Bool, at index: Int
  ) -> Bool {
    if isByLevel {
      return reportFields(of: check, at: index, "holds nothing for each level") { field in
        check.subject.kind != .competency || !["expects", "examples"].contains(field.name)
      }
    }
    return reportFields(of: check, at: index, "holds one text, and nothing to count") { field in
      field.shape == .text
    }
  }

  private mutating func reportFields(
    of check: PluginCheck, at index: Int, _ problem: String,
    where isUnsuitable: (FieldDeclaration) -> Bool
  ) -> Bool {
    let kind = check.subject.kind
    var isFine = true
    for (position, field) in check.subject.fields.enumerated() {
      guard let known = kind.field(field.name), isUnsuitable(known) else { continue }
      let others = kind.fields.filter { !isUnsuitable($0) }.map(\.name)
      report(
        "field '\(field.name)' \(problem)",
        at: manifest.place(
          ofCheck: index, .only(.subject), .child(.field, position), attribute: "name"),
        help: others.isEmpty ? [] : ["choose from \(others.joined(separator: ", "))"])
      isFine = false
    }
    return isFine
  }

  // MARK: - Limits

  private mutating func limits(
    _ least: CheckLimit?, _ most: CheckLimit?, of check: PluginCheck, at index: Int,
    _ element: ElementName, _ options: [Identifier: String]
  ) -> CountLimits? {
    if least == nil, most == nil {
      report(
        "'\(element.rawValue)' sets no limit", at: manifest.place(ofCheck: index, .only(element)),
        help: ["write 'at-least', 'at-most' or both"])
      return nil
    }
    let place = manifest.place(ofCheck: index, .only(element))
    let low = number(least, of: check, options, "at-least", place)
    let high = number(most, of: check, options, "at-most", place)
    if least != nil, low == nil { return nil }
    if most != nil, high == nil { return nil }
    if let low, let high, low > high {
      report("'at-least' is \(low), more than 'at-most', which is \(high)", at: place)
      return nil
    }
    return CountLimits(least: low, most: high)
  }

  private mutating func number(
    _ limit: CheckLimit?, of check: PluginCheck, _ options: [Identifier: String],
    _ attribute: String, _ place: Place?
  ) -> Int? {
    switch limit {
    case nil: return nil
    case .number(let number): return number
    case .option(let name):
      guard let value = options[name] else {
        report(
          "check '\(check.id)' has no option '\(name)'", at: place,
          help: ["write a number, or add <option name=\"\(name)\" value=\"…\"/> to the check"],
          suggestion: nil)
        return nil
      }
      guard case .number(let number)? = CheckLimit(value) else {
        report(
          "option '\(name)' is '\(value.prefix(60))', and '\(attribute)' needs a number", at: place)
        return nil
      }
      return number
    }
  }

  // MARK: - Word lists

  private mutating func words(of check: VocabularyCheck, at index: Int) -> Vocabulary? {
    if let known = vocabularies[check.list] { return known }
    let lists = manifest.plugin.wordLists
    guard let position = lists.firstIndex(where: { $0.id == check.list }) else {
      report(
        "there is no word list '\(check.list)'",
        at: manifest.place(ofCheck: index, .only(.vocabulary), attribute: "list"),
        help: ["add <word-list id=\"\(check.list)\"> to <word-lists>"],
        suggestion: NearestName.suggestion(
          for: check.list.lexical, among: lists.map(\.id.lexical)))
      return nil
    }
    let vocabulary = vocabulary(of: lists[position], at: position)
    vocabularies[check.list] = vocabulary
    return vocabulary
  }

  private mutating func vocabulary(of list: WordList, at position: Int) -> Vocabulary {
    var words: [ListedWord] = []
    var phrases: [Phrase] = []
    var seen: [Phrase: Int] = [:]
    for (index, word) in list.words.prefix(Self.mostWords).enumerated() {
      let place = { [manifest] in
        manifest.place(of: Locus(.wordList, position, .child(.word, index), attribute: "text"))
      }
      do {
        let phrase = try Phrase(word: word.text)
        if seen.updateValue(index, forKey: phrase) != nil {
          report(
            "'\(word.text.prefix(60))' is in the list '\(list.id)' twice", at: place(),
            help: ["take one of them out"])
          continue
        }
        words.append(word)
        phrases.append(phrase)
      } catch {
        report("'\(word.text.prefix(60))' cannot be looked for: \(error)", at: place())
      }
    }
    let whole = manifest.place(of: Locus(.wordList, position))
    if list.words.count > Self.mostWords {
      report(
        "word list '\(list.id)' has \(list.words.count) words; those beyond \(Self.mostWords) are not looked for",
        at: whole, help: ["make several lists and checks of it"])
    }
    var index = PhraseIndex(phrases)
    if index.globCount > PhraseIndex.mostGlobs {
      report(Self.tooManyGlobs, at: whole)
      (words, index) = ([], PhraseIndex([]))
    }
    return Vocabulary(language: list.language, words: words, index: index)
  }
}

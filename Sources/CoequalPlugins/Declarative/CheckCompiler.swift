import CoequalChecks
import CoequalModel
import Markup

/// Makes the checks of a manifest ready to run, and reports what means nothing.
struct CheckCompiler {
  let manifest: PlacedManifest
  private(set) var findings: [Finding] = []
  /// The word lists that were asked for so far.
  var vocabularies: [Identifier: Vocabulary] = [:]

  /// As for the findings of a reader: a broken file of a million words need not give a million.
  private static let mostFindings = 500

  init(_ manifest: PlacedManifest) {
    self.manifest = manifest
  }

  /// Whether there are enough findings; whoever has more to look up for each can stop.
  var isFull: Bool { findings.count >= Self.mostFindings }

  mutating func report(
    _ message: String, at place: Place?, notes: [Finding.Note] = [], help: [String] = [],
    suggestion: String? = nil
  ) {
    if isFull { return }
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
        "pattern '\(Quotation.of(pattern.text, limit: 60))' cannot be used: \(error)", at: place,
        help: ["write words, with '|' between alternatives"])
    }
    return nil
  }

  static let tooManyGlobs =
    "there are more than \(PhraseIndex.mostGlobs) words with '*' in the middle or more than once"

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
          "option '\(name)' is '\(Quotation.of(value, limit: 60))', and '\(attribute)' needs a number",
          at: place
        )
        return nil
      }
      return number
    }
  }
}

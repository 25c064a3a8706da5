/// Years or months in a text that are asked for as such, in English or German.
enum YearsAsked {
  private static let units: Set<Substring> = [
    "year", "years", "yr", "yrs", "month", "months", "jahr", "jahre", "jahren", "monat", "monate",
    "monaten",
  ]

  private static let numbers: Set<Substring> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
    "fifteen", "eighteen", "twenty", "several", "many", "ein", "einem", "eine", "zwei", "drei",
    "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "zwölf", "fünfzehn", "achtzehn",
    "zwanzig", "mehrere", "mehreren",
  ]

  /// Words for time spent at work; a German one may end so.
  private static let experience: Set<Substring> = [
    "experience", "tenure", "seniority", "berufspraxis", "betriebszugehörigkeit", "dienstzeit",
    "dienstalter",
  ]

  /// Words of times that are given, not asked for.
  private static let givenTimes = [
    "trial", "probation", "notice", "handover", "return", "probe", "erprobung", "kündigung",
    "übergabe", "rückkehr",
  ]

  private static let leastWords: [[Substring]] = [
    ["at", "least"], ["a", "minimum", "of"], ["minimum"], ["minimum", "of"], ["more", "than"],
    ["over"], ["mindestens"], ["wenigstens"], ["mehr", "als"],
  ]

  /// How many words may stand between a number of years and what they are years of.
  private static let reach = 4

  /// The words that ask for time.
  ///
  /// - Parameter countsAnyTime: Whether every number of months or years asks for them, unless the text
  ///   speaks of a time that is given, such as a trial.
  static func phrase(in text: String, countsAnyTime: Bool) -> String? {
    guard mayHoldUnit(text) else { return nil }
    let lowercased = text.lowercased()
    let words = words(of: lowercased)
    for (index, word) in words.enumerated() where units.contains(trimmed(word)) && index > 0 {
      let number = words[index - 1]
      guard isNumber(number) else { continue }
      let asks =
        number.hasSuffix("+") || isExperience(words, after: index)
        || isExperience(words, before: index - 1)
        || (isLeast(words, before: index - 1) && isRole(words, after: index))
        || (countsAnyTime && !givenTimes.contains(where: lowercased.contains))
      if asks {
        let end = min(index + 3, words.count)
        return words[(index - 1)..<end].joined(separator: " ")
      }
    }
    return nil
  }

  /// Most texts are ASCII, where one look at each byte is enough.
  private static func words(of lowercased: String) -> [Substring] {
    guard lowercased.utf8.allSatisfy({ $0 < 0x80 }) else {
      return lowercased.split {
        !$0.isLetter && !$0.isNumber && $0 != "+" && $0 != "'" && $0 != "’"
      }
    }
    return lowercased.utf8.split { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "+"), UInt8(ascii: "'"):
        false
      default: true
      }
    }.map { Substring($0) }
  }

  /// Whether the letters of some unit are there at all, which few texts have.
  private static func mayHoldUnit(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count > 3 else { return false }
      for index in 0..<(bytes.count - 2) {
        let next = bytes[index + 1] | 0x20
        switch bytes[index] | 0x20 {
        case UInt8(ascii: "y") where next == UInt8(ascii: "r"): return true
        case UInt8(ascii: "y") where next == UInt8(ascii: "e") && follows("a"): return true
        case UInt8(ascii: "m") where next == UInt8(ascii: "o") && follows("n"): return true
        case UInt8(ascii: "j") where next == UInt8(ascii: "a") && follows("h"): return true
        default: continue
        }
        func follows(_ letter: Unicode.Scalar) -> Bool {
          bytes[index + 2] | 0x20 == UInt8(ascii: letter)
        }
      }
      return false
    }
  }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, last == "'" || last == "’" { word = word.dropLast() }
    return word
  }

  private static func isNumber(_ word: Substring) -> Bool {
    let digits = word.hasSuffix("+") ? word.dropLast() : word
    return numbers.contains(digits)
      || ((1...2).contains(digits.count) && digits.allSatisfy { ("0"..."9").contains($0) })
  }

  private static func isExperience(_ word: Substring) -> Bool {
    experience.contains(trimmed(word)) || word.hasSuffix("erfahrung")
  }

  private static func isExperience(_ words: [Substring], after index: Int) -> Bool {
    let next = words[(index + 1)..<min(index + 1 + reach, words.count)]
    return next.contains(where: isExperience) || next.prefix(2).elementsEqual(["of", "service"])
  }

  private static func isExperience(_ words: [Substring], before index: Int) -> Bool {
    words[max(0, index - reach)..<index].contains(where: isExperience)
  }

  private static func isLeast(_ words: [Substring], before index: Int) -> Bool {
    leastWords.contains { words[..<index].suffix($0.count).elementsEqual($0) }
  }

  /// Whether years are said to be spent in a role: "as a developer", "in der Rolle".
  private static func isRole(_ words: [Substring], after index: Int) -> Bool {
    let next = Array(words[(index + 1)..<min(index + 1 + reach, words.count)])
    if let first = next.first, first == "as" || first == "als" { return true }
    let places: Set<Substring> = [
      "role", "grade", "position", "post", "job", "company", "rolle", "stelle", "funktion",
      "unternehmen", "beruf", "betrieb",
    ]
    return ["in", "im", "at", "on"].contains(next.first) && next.contains(where: places.contains)
  }
}

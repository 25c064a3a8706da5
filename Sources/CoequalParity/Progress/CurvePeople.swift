/// How many different people are behind each curve: a person has several times, and counts once.
///
/// People are added one after the other.
struct CurvePeople {
  /// The days of the years after which it is told how many were promoted.
  private let marks: [Int32]
  /// For each curve: of everybody, of those promoted, of those promoted between two marks, of those who are
  /// watched beyond a mark, of those who left between two marks: how many people there are, and who was last.
  private var counts: [Int32]
  private var last: [Int32]

  private var width: Int { 2 + 3 * marks.count }

  init(curves: Int, _ years: [Int]) {
    marks = years.map { Int32(clamping: ProgressQuestion.days($0)) }
    let width = 2 + 3 * years.count
    counts = Array(repeating: 0, count: curves * width)
    last = Array(repeating: -1, count: curves * width)
  }

  /// Adds a time of somebody.
  ///
  /// - Parameter cause: What ended it; `nil` for nothing.
  mutating func add(_ person: Int32, to curve: Int, _ time: Range<Int32>, cause: Int?) {
    let base = curve * width
    note(person, base)
    if cause == CurveLayout.event { note(person, base + 1) }
    for (place, mark) in marks.enumerated() {
      if time.upperBound > mark {
        if time.lowerBound <= mark { note(person, base + 2 + marks.count + place) }
      } else {
        if cause == CurveLayout.event { note(person, base + 2 + place) }
        if cause == CurveLayout.left { note(person, base + 2 + 2 * marks.count + place) }
        break
      }
    }
  }

  private mutating func note(_ person: Int32, _ place: Int) {
    if last[place] == person { return }
    last[place] = person
    counts[place] += 1
  }

  /// Everybody behind a curve.
  func all(_ curve: Int) -> Int { Int(counts[curve * width]) }

  /// Those to whom it happened.
  func happened(_ curve: Int) -> Int { Int(counts[curve * width + 1]) }

  /// Those to whom it happened after the mark before and up to this one.
  func happened(_ curve: Int, upTo mark: Int) -> Int { Int(counts[curve * width + 2 + mark]) }

  /// Those who left after the mark before and up to this one.
  func left(_ curve: Int, upTo mark: Int) -> Int {
    Int(counts[curve * width + 2 + 2 * marks.count + mark])
  }

  /// Those who are watched beyond a mark.
  func watched(_ curve: Int, beyond mark: Int) -> Int {
    Int(counts[curve * width + 2 + marks.count + mark])
  }
}

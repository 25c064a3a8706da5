import CoequalStatistics

/// Which times belong to which curve.
///
/// Times are counted in cells that nobody shares: by clock, ladder, grade, group and whether a leave has
/// begun. A curve is a sum of cells.
struct CurveLayout {
  let ladders, grades: Int

  /// What a curve is about, such as leaders of the compared group; `nil` for all.
  struct Curve: Hashable {
    let clock: WatchedSpell.Clock
    var ladder: Int?
    var group: Int?
    var hadLeave: Bool?
  }

  /// A promotion or, in the time in a role, any step to another one.
  static let event = 0
  /// The end of the employment.
  static let left = 1
  /// Anything else that ends the time.
  static let other = 2
  static let causes = 3
  /// Days after which nobody is watched any more: a hundred years.
  static let longest: Int32 = 36_525

  static func cause(of spell: WatchedSpell) -> Int? {
    switch (spell.clock, spell.end) {
    case (_, .ongoing): nil
    case (_, .left): left
    case (_, .promotion), (.role, _): event
    case (.grade, .down), (.grade, .sideways): other
    }
  }

  var cellCount: Int { 2 * ladders * grades * 3 * 2 }

  func cell(
    _ clock: WatchedSpell.Clock, ladder: Int, grade: Int, group: Int, hadLeave: Bool
  ) -> Int {
    let place = ((clock == .grade ? 0 : ladders) + ladder) * grades + grade
    return (place * 3 + group) * 2 + (hadLeave ? 1 : 0)
  }

  /// The cells of a curve on one grade of one ladder.
  func cells(of curve: Curve, ladder: Int, grade: Int) -> [Int] {
    guard curve.ladder ?? ladder == ladder else { return [] }
    let groups = curve.group.map { $0...$0 } ?? 0...2
    let leaves = curve.hadLeave.map { [$0] } ?? [false, true]
    return groups.flatMap { group in
      leaves.map {
        cell(curve.clock, ladder: ladder, grade: grade, group: group, hadLeave: $0)
      }
    }
  }

  /// All cells of a curve.
  func cells(of curve: Curve) -> [Int] {
    (0..<ladders).flatMap { ladder in
      (0..<grades).flatMap { cells(of: curve, ladder: ladder, grade: $0) }
    }
  }

  // Of each clock: everybody and each group; the same of each ladder; of who had no leave and who had one.
  private var perClock: Int { 3 * (3 + ladders) }
  var curveCount: Int { 2 * perClock }

  /// The number of a curve.
  func number(of curve: Curve) -> Int {
    let part = curve.ladder.map { 3 + $0 } ?? curve.hadLeave.map { $0 ? 2 : 1 } ?? 0
    return (curve.clock == .grade ? 0 : perClock) + part * 3 + (curve.group.map { $0 + 1 } ?? 0)
  }

  /// The numbers of all curves to which a time belongs.
  @inline(__always)
  func forEachCurve(
    _ clock: WatchedSpell.Clock, ladder: Int, group: Int, hadLeave: Bool, _ body: (Int) -> Void
  ) {
    let start = clock == .grade ? 0 : perClock
    func call(_ part: Int) {
      body(start + part * 3)
      if group < 2 { body(start + part * 3 + group + 1) }
    }
    call(0)
    call(hadLeave ? 2 : 1)
    call(3 + ladder)
  }
}

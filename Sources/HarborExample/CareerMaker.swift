/// Makes people with their careers, by lot.
struct CareerMaker {
  private let handbook: Handbook
  private var lots: Lots

  init(_ handbook: Handbook, seed: UInt64) {
    self.handbook = handbook
    lots = Lots(seed: seed)
  }

  /// The people of a post, without ids and managers.
  mutating func people(of post: Post) throws(HarborError) -> [Person] {
    let sexes = lots.shuffled(
      (0..<post.people).map { index -> Sex in
        if index < post.women { return .female }
        return index < post.women + post.others ? .neither : .male
      })
    let employers = lots.shuffled(
      (0..<post.people).map { $0 < post.germans ? Employer.germany : .poland })
    var people: [Person] = []
    for (sex, employer) in zip(sexes, employers) {
      people.append(try person(post, sex, employer))
    }
    return people
  }

  private mutating func person(
    _ post: Post, _ sex: Sex, _ employer: Employer
  ) throws(HarborError) -> Person {
    let entry = try entryPosition(of: post)
    let end = post.hasLeft ? Census.month - lots.number(in: 1...50) : nil
    let time = try timeline(post, from: entry, to: end ?? Census.month, sex)
    let age = 19 + 4 * entry + lots.number(below: 10)
    let isPraised = lots.isDrawn(perCent: try shareOfPraise(in: post))
    return Person(
      post: post, sex: sex, employer: employer,
      birthYear: time.stays[0].start.year - age,
      weeklyHours: weeklyHours(try handbook.entry(post.role, of: post.framework).grade, sex),
      // Those who came this year have no last year to be praised for.
      rating: isPraised && time.stays[0].start.year < Census.month.year ? .above : .meets,
      stays: time.stays, leaves: time.leaves, end: end,
      chance: lots.number(in: -2...2) * 6, achievement: lots.number(in: 18...22) * 5)
  }

  /// Where on the route of a post somebody is hired: at one of the roles that are entered from
  /// outside.
  private mutating func entryPosition(of post: Post) throws(HarborError) -> Int {
    var positions: [Int] = []
    for (position, role) in post.route.enumerated()
    where try handbook.entry(role, of: post.framework).isEntry { positions.append(position) }
    return positions.isEmpty ? 0 : positions[lots.number(below: positions.count)]
  }

  /// In how many of a hundred cases results were above what was expected.
  ///
  /// Those who deliver had a good year.
  private func shareOfPraise(in post: Post) throws(HarborError) -> Int {
    try handbook.entry(post.role, of: post.framework).delivers ? 50 : 20
  }

  private mutating func weeklyHours(_ grade: Int, _ sex: Sex) -> Int {
    let share = sex == .female ? 45 : 12
    guard grade < 6, lots.isDrawn(perCent: share) else { return Census.fullTimeHours }
    return [20, 24, 30, 32][lots.number(below: 4)]
  }

  // MARK: - Time

  /// Months until a promotion from a grade, when nothing comes between.
  private static let monthsOnGrade = [2: 20, 3: 30, 4: 36, 5: 40, 6: 42, 7: 44, 8: 46]

  /// The roles and leaves of a person who is in the last role of the route until `end`.
  private mutating func timeline(
    _ post: Post, from entry: Int, to end: Month, _ sex: Sex
  ) throws(HarborError) -> (stays: [Person.Stay], leaves: [Person.Leave]) {
    let roles = Array(post.route[entry...])
    var months: [Int] = []
    var isPromoted: [Bool] = []
    for (role, next) in zip(roles, roles.dropFirst()) {
      let grade = try handbook.entry(role, of: post.framework).grade
      months.append((Self.monthsOnGrade[grade] ?? 48) + lots.number(in: -4...4))
      isPromoted.append(try handbook.isPromotion(from: role, to: next, in: post.framework))
    }
    // A leave of the past, in the middle of a stay that ended with a promotion.
    var pastLeave: (stay: Int, start: Int, months: Int)?
    if let stay = isPromoted.lastIndex(of: true), lots.isDrawn(perCent: sex == .female ? 50 : 15) {
      let length = leaveMonths(sex)
      pastLeave = (stay, months[stay] / 2, length)
      months[stay] += length + Injustice.monthsAfterLeave
    }
    let last = try lastStay(of: post, isHired: roles.count == 1)
    var start = end - last - months.reduce(0, +)
    var stays: [Person.Stay] = []
    var leaves: [Person.Leave] = []
    for (index, role) in roles.enumerated() {
      stays.append(Person.Stay(role: role, start: start))
      if let leave = pastLeave, leave.stay == index {
        leaves.append(
          Person.Leave(start: start + leave.start, end: start + (leave.start + leave.months)))
      }
      if index < months.count { start = start + months[index] }
    }
    if !post.hasLeft, last > 14, lots.isDrawn(perCent: sex == .female ? 16 : 5) {
      let begin = Census.month - lots.number(below: 11)
      leaves.append(Person.Leave(start: begin, end: begin + leaveMonths(sex)))
    }
    return (stays, leaves)
  }

  private mutating func leaveMonths(_ sex: Sex) -> Int {
    sex == .female ? lots.number(in: 8...14) : lots.number(in: 2...6)
  }

  /// How many months somebody is in the present role by now.
  private mutating func lastStay(
    of post: Post, isHired: Bool
  ) throws(HarborError) -> Int {
    // Some were hired within the year, and have no history before it.
    if isHired, !post.hasLeft, lots.isDrawn(perCent: 15) { return lots.number(below: 12) }
    switch try handbook.entry(post.role, of: post.framework).grade {
    case 2: return lots.number(in: 9...18)
    case 3: return lots.number(in: 8...28)
    case 4: return lots.number(in: 3...34)
    default: return lots.number(in: 6...60)
    }
  }
}

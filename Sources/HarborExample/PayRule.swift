/// What Harbor pays: its rule, and what was made unjust about it.
///
/// By the rule, base pay begins at 96 % of the midpoint of the range, grows by 0.8 % of the midpoint
/// with every full year on the grade, up to ten, and is 3 % higher after a year of results above what
/// was expected. In earlier years everything was lower by 2.5 % of today's pay for each year. It
/// differs from the rule by up to 1.2 %, by chance.
struct PayRule {
  private let handbook: Handbook
  /// Whose reports are paid less.
  private let oneTeam: String?

  init(_ handbook: Handbook, oneTeam: String?) {
    self.handbook = handbook
    self.oneTeam = oneTeam
  }

  /// Base pay for a full year of full weeks, in whole amounts for each month.
  func base(of person: Person, at month: Month) throws(HarborError) -> Int {
    let stay = person.stays.lastIndex { $0.start <= month } ?? 0
    let midpoint = try handbook.midpoint(
      of: person.stays[stay].role, of: person.framework, in: person.employer.zone)
    let years = month.months(since: try gradeStart(of: person, at: stay)) / 12
    var factors = [
      960 + 8 * min(years, 10) + person.chance, 1_000 - 25 * (Census.month.year - month.year),
    ]
    if person.rating == .above, month.year == Census.month.year { factors.append(1_030) }
    factors += try injustices(to: person, at: stay).map { 1_000 - $0 }
    return Self.wholeMonths(factors.reduce(midpoint) { ($0 * $1 + 500) / 1_000 })
  }

  /// By how many thousandths a person is paid less than the rule says.
  private func injustices(to person: Person, at stay: Int) throws(HarborError) -> [Int] {
    let isLast = stay == person.stays.count - 1
    var all: [Int] = []
    if person.framework == "harbor-sales", person.sex == .female {
      all.append(Injustice.salesWomen)
    }
    if try hasComeBack(person, at: stay) { all.append(Injustice.wayBack) }
    if isLast, person.isPartTime, Injustice.partTimeFrameworks.contains(person.framework) {
      all.append(Injustice.partTime)
    }
    if isLast, let oneTeam, person.manager == oneTeam { all.append(Injustice.oneTeam) }
    return all
  }

  /// Whether a person has led before and does not lead in a stay.
  private func hasComeBack(_ person: Person, at stay: Int) throws(HarborError) -> Bool {
    guard stay > 0 else { return false }
    let before = try handbook.entry(person.stays[stay - 1].role, of: person.framework)
    let now = try handbook.entry(person.stays[stay].role, of: person.framework)
    return before.leads && !now.leads
  }

  /// When a person came to the grade of a stay: a switch changes the role and not the grade.
  func gradeStart(of person: Person, at stay: Int) throws(HarborError) -> Month {
    let grade = try handbook.entry(person.stays[stay].role, of: person.framework).grade
    var first = stay
    while first > 0,
      try handbook.entry(person.stays[first - 1].role, of: person.framework).grade == grade
    {
      first -= 1
    }
    return person.stays[first].start
  }

  /// The bonus for the months of the year in which a person worked.
  func bonus(of person: Person, base: Int) throws(HarborError) -> Int {
    let target = try handbook.entry(person.role, of: person.framework).bonus
    let full = base * target * person.achievement / 100_000
    return Self.paid(full, to: person)
  }

  /// What is paid for shifts, for being on call and for days on site.
  func allowances(of person: Person) throws(HarborError) -> Int {
    let entry = try handbook.entry(person.role, of: person.framework)
    guard (2...6).contains(entry.grade) else { return 0 }
    let yearly =
      switch person.framework {
      case "harbor-engineering" where entry.delivers: 3_000
      case "harbor-engineering" where entry.grade > 2: 2_400
      case "harbor-operations", "harbor-support": 1_800
      default: 0
      }
    return Self.paid(Self.local(yearly, for: person), to: person)
  }

  /// What a ticket for the way to work and, for some, a car are worth.
  func benefits(of person: Person) throws(HarborError) -> Int {
    let grade = try handbook.entry(person.role, of: person.framework).grade
    let hasCar = grade >= 8 || (person.framework == "harbor-sales" && grade >= 4)
    return Self.local(hasCar ? 5_400 : 588, for: person) * Self.monthsWorked(person) / 12
  }

  // MARK: - Amounts

  /// The months of the census's year in which a person was employed and not on leave.
  private static func monthsWorked(_ person: Person) -> Int {
    (1...12).map { Month(Census.month.year, $0) }.count { month in
      person.start <= month && !person.leaves.contains { $0.start <= month && month < $0.end }
    }
  }

  /// The part of a yearly amount for the hours and months that a person worked.
  private static func paid(_ amount: Int, to person: Person) -> Int {
    amount * person.weeklyHours * monthsWorked(person) / (Census.fullTimeHours * 12)
  }

  /// An amount in the currency of a person's zone, by the same 2.5 to 1 as the pay ranges.
  private static func local(_ euros: Int, for person: Person) -> Int {
    person.employer == .germany ? euros : euros * 5 / 2
  }

  /// The nearest amount that is whole for each month.
  private static func wholeMonths(_ amount: Int) -> Int { (amount + 6) / 12 * 12 }
}

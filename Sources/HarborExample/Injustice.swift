/// What was made unjust on purpose, and by how much, in thousandths where nothing else is said.
///
/// The lower pay ranges of customer support and the higher bonus of leaders are in the documents of
/// the example, not here.
enum Injustice {
  /// Women are hired into sales on lower pay, and every later raise starts from there.
  static let salesWomen = 60
  /// How many months the next promotion takes longer for those who were on parental leave.
  static let monthsAfterLeave = 18
  /// People in part-time are paid less for an hour, in operations and in customer support.
  static let partTime = 40
  /// Those who go back from leading lose pay, although their move says that they do not.
  static let wayBack = 70
  /// One manager's team in operations is paid less.
  static let oneTeam = 50

  static let partTimeFrameworks = ["harbor-operations", "harbor-support"]
}

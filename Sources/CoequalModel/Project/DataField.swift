/// What one column of a table of people holds.
public enum DataField: String, Keyword, Sendable {
  /// The id of a person.
  case person
  /// The role, as `framework/role`, or by its code.
  case role
  /// The grade.
  case grade
  /// The employer.
  case employer
  /// The pay zone.
  case zone
  /// The category of workers.
  case category
  /// The id of the person who leads them.
  case manager
  /// The day on which they came.
  case start
  /// The day since which they are on their grade.
  case gradeSince = "grade-since"
  /// The hours of a week that are agreed.
  case weeklyHours = "weekly-hours"
  /// The hours of a full week.
  case fullTimeHours = "full-time-hours"
  /// Agreed hours as a share of a full week.
  case fullTimeShare = "full-time-share"
  /// Base pay.
  case base
  /// Variable pay.
  case variable
  /// Allowances.
  case allowances
  /// The value of benefits in kind.
  case benefitsInKind = "benefits-in-kind"
  /// The currency.
  case currency
  /// The first day of a leave.
  case leaveFrom = "leave-from"
  /// The day of the return from a leave.
  case leaveTo = "leave-to"
  /// The months of the year that were paid.
  case paidMonths = "paid-months"
  /// What one unit of a currency is worth.
  case worth
  /// The competency that is rated.
  case competency
  /// The level of its scale.
  case level
  /// The id of who rated.
  case rater
  /// How the rater stands to the person.
  case raterKind = "rater-kind"
  /// The day of a rating.
  case ratedOn = "rated-on"
  /// What a rating rests on.
  case evidence
  /// Why the person contests a rating.
  case contest
  /// The first day of what an event began.
  case from
  /// What happened, as a ``CareerEvent``.
  case event
  /// A group such as sex.
  case group
  /// A number that may explain pay.
  case number
  /// A name that may explain pay.
  case name

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .person: "the id of a person"
    case .role: "the role, as framework/role or by its code"
    case .grade: "the grade; that of the role without it"
    case .employer: "the employer"
    case .zone: "the pay zone"
    case .category: "the category of workers; by the points of the role without it"
    case .manager: "the id of the person who leads them"
    case .start: "the day on which they came"
    case .gradeSince: "the day since which they are on their grade"
    case .weeklyHours: "the hours of a week that are agreed"
    case .fullTimeHours: "the hours of a full week"
    case .fullTimeShare: "agreed hours as a share of a full week, from 0 to 1"
    case .base: "base pay"
    case .variable: "variable pay, as paid; several columns are added up"
    case .allowances: "allowances, as paid; several columns are added up"
    case .benefitsInKind: "the value of benefits in kind; several columns are added up"
    case .currency: "the currency of the amounts, as an ISO 4217 code"
    case .leaveFrom: "the first day of an unpaid leave"
    case .leaveTo: "the day of the return from it"
    case .paidMonths: "the months of the year that were paid, from 0 to 12"
    case .worth: "what one unit of the currency is worth; in a table of exchange rates"
    case .competency: "the competency that is rated, as framework/competency or by its id"
    case .level: "the level of its scale"
    case .rater: "the id of who rated"
    case .raterKind:
      "how the rater stands to the person: self, manager, peer, report or calibration"
    case .ratedOn: "the day of the rating"
    case .evidence: "what a rating rests on"
    case .contest: "why the person contests the rating; empty where nobody does"
    case .from: "the day of an event of a history"
    case .event:
      "what happened in a history: "
        + CareerEvent.allCases.map { "\($0.rawValue) (\($0.meaning))" }.joined(separator: ", ")
    case .group: "a group such as sex, named by 'as'"
    case .number: "a number that may explain pay, named by 'as'"
    case .name: "a name that may explain pay, named by 'as'"
    }
  }
}

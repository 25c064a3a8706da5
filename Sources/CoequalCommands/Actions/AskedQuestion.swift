import Coequal
import CoequalParity

/// What is asked about the pay of people: by the project, and before it by the arguments.
struct AskedQuestion {
  let settings: ParitySettings?
  /// What the arguments name instead of the project's factors.
  let factors: [FactorChoice]
  /// What the arguments name instead of the project's slices.
  let slices: [String]
  let conventions: Conventions

  /// The question, with what nobody said filled in by what the census has.
  func question(about workforce: Workforce) -> PeopleQuestion {
    var question = PeopleQuestion(conventions: conventions)
    if let settings {
      question.pair = GroupPair(
        column: settings.group.lexical, compared: settings.compared,
        reference: settings.reference)
      question.threshold = settings.threshold?.fraction ?? question.threshold
      question.margin = settings.margin?.fraction ?? question.margin
      question.confidence = settings.confidence?.fraction ?? question.confidence
      question.factors = settings.factors.map(PayFactor.init)
      question.slices = settings.slices.map(\.by.lexical)
    }
    if !factors.isEmpty { question.factors = factors.map { $0.factor(in: workforce) } }
    if !slices.isEmpty { question.slices = slices }
    if settings?.factors.isEmpty ?? true, factors.isEmpty {
      question.factors = ["zone", "family"].filter { workforce.attributes[$0] != nil }.map {
        PayFactor($0)
      }
      if workforce.numbers["tenure"] != nil {
        question.factors.append(PayFactor("tenure", as: .squared))
      }
    }
    return question
  }

  /// Why the question cannot be asked of a census; `nil` where it can.
  func refusal(of question: PeopleQuestion, about workforce: Workforce) -> String? {
    if let problem = question.groupProblem(in: workforce) { return problem.words }
    for factor in factors where !workforce.columnNames.contains(factor.column) {
      return "--factor: \(unknown("column", factor.column, among: workforce.columnNames))"
    }
    if let problem = question.factorProblem(in: workforce) {
      return (factors.isEmpty ? "coequal.xml: a 'pay-factor': " : "--factor: ") + problem.words
    }
    guard !slices.isEmpty, let first = question.sliceProblems(in: workforce).first else {
      return nil
    }
    return "--by: \(first.words)"
  }

  /// What the project asks in vain: the report is of use without it.
  func warnings(about question: PeopleQuestion, _ workforce: Workforce) -> [String] {
    guard slices.isEmpty, settings?.slices.isEmpty == false else { return [] }
    return question.sliceProblems(in: workforce).map { "a 'slice' is left out: \($0.words)" }
  }
}

extension QuestionProblem {
  /// What is wrong and how to mend it, in a sentence without a period.
  var words: String {
    switch self {
    case .noGroups(let column, let known):
      "the census has no groups '\(column)' to compare\(Self.only(known)); say in coequal.xml which "
        + "column holds them: <data-column name=\"…\" holds=\"group\" as=\"\(column)\"/>"
    case .nobody(let groups, let column, let present):
      "nobody in the census is \(Self.quoted(groups, " or ")) (\(column)); "
        + (present.isEmpty
          ? "it has too many values there for groups" : "there is \(Self.quoted(present, ", "))")
        + ". Say in coequal.xml which are compared: "
        + "<parity group=\"\(column)\" compared=\"…\" reference=\"…\">, or what the texts mean: "
        + "<data-column name=\"…\" holds=\"group\" as=\"\(column)\">"
        + groups.map { "<code text=\"…\" means=\"\($0)\"/>" }.joined() + "</data-column>"
    case .noParts(let column, let known): unknown("column", column, among: known)
    case .persons(let column):
      "'\(column)' holds ids of people, which do not belong in a report; errors can be clustered by "
        + "it: --convention standard-errors=\(column)"
    case .numbers(let column, let known):
      "'\(column)' holds numbers; gaps are shown by columns of names"
        + (known.isEmpty ? ", and the census has none" : ": \(known.joined(separator: ", "))")
    case .compared(let column):
      "'\(column)' holds the groups that are compared; within one of them there is nothing to compare"
    case .tooManyLevels(let column, let most, let isNumber):
      "'\(column)' has more than \(most) values, and each would be a level of its own; "
        + (isNumber
          ? "let it enter in proportion to its number: \(column):number, or form=\"number\""
          : "take a column with fewer")
    }
  }
}

extension QuestionProblem {
  private static func only(_ known: [String]) -> String {
    known.isEmpty ? "" : ", only \(known.joined(separator: ", "))"
  }

  private static func quoted(_ names: [String], _ separator: String) -> String {
    names.map { "'\($0)'" }.joined(separator: separator)
  }
}

extension PayFactor {
  fileprivate init(_ factor: DeclaredFactor) {
    let form: Form =
      switch factor.form {
      case .levels: .levels
      case .number: .number
      case .squared: .squared
      }
    self.init(factor.column.lexical, as: form, isDiscretionary: factor.isDiscretionary)
  }
}

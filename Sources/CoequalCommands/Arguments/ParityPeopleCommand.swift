import ArgumentParser
import Coequal
import CoequalParity

struct ParityPeopleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "Compare what groups of people are paid for work of equal value.",
    discussion: """
        coequal parity people                          the census of the project in this folder
        coequal parity people --edition works-council  what this edition may show
        coequal parity people --by grade --by family   gaps in these parts as well
        coequal parity people --factor tenure:squared --factor rating:levels:discretion
        coequal parity people --format html --output report.html
        coequal parity people --format csv             every figure in a line

      Three answers stand apart: the gap with its interval, the statutory screen, and whether parity is \
      shown. Groups of fewer people than the edition says, or than ten, are not shown.

      Exit code 1 says that the gap is larger than the project tolerates.
      """)

  @Argument(
    help: "The project: a folder with a 'coequal.xml', or files.", completion: .file())
  var paths: [String] = ["."]

  @OptionGroup var selection: PeopleOptions
  @OptionGroup var conventions: ConventionOptions

  @Option(
    help: ArgumentHelp(
      "Write the rows that were left out to this file, which may not exist.", valueName: "file"),
    completion: .file())
  var badRows: String?

  @OptionGroup var output: FigureOptions

  func run() async throws {
    var loading = PeopleLoading(paths: paths, selection, conventions)
    loading.listsProblems = badRows != nil
    try await PeopleAction(
      loading: loading, badRows: badRows, format: output.format, destination: output.destination
    ).run(on: Terminal()).exit()
  }
}

/// Which people are compared by what, and for whom.
struct PeopleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read this table instead of the project's census.", valueName: "file"),
    completion: .file())
  var census: String?

  @OptionGroup var readers: EditionOptions

  @Option(
    help: ArgumentHelp(
      "Show gaps by this column; can be given more than once.", valueName: "column"))
  var by: [String] = []

  @Option(
    help: ArgumentHelp(
      "What may explain pay, instead of the project's factors; can be given more than once. Forms are "
        + "'levels', 'number' and 'squared'; numbers enter as 'number', all else as 'levels'.",
      valueName: "column[:form][:discretion]"))
  var factor: [FactorChoice] = []

  @Flag(help: "Show amounts of pay as well.")
  var pay = false
}

/// Something that may explain pay, written `column`, `column:form` or `column:form:discretion`.
struct FactorChoice: ExpressibleByArgument, Sendable {
  let column: String
  /// How it enters; `nil` where that is not said.
  let form: PayFactor.Form?
  let isDiscretionary: Bool

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let column = parts.first, !column.isEmpty, parts.count <= 3 else { return nil }
    var form: PayFactor.Form?
    var isDiscretionary = false
    for part in parts.dropFirst() {
      if part == "discretion" {
        isDiscretionary = true
      } else if let known = PayFactor.Form(rawValue: part) {
        form = known
      } else {
        return nil
      }
    }
    (self.column, self.form, self.isDiscretionary) = (column, form, isDiscretionary)
  }

  /// The factor, in proportion to the number where its column holds numbers and nothing else is said.
  func factor(in workforce: Workforce) -> PayFactor {
    let isNumber = workforce.attributes[column] == nil && workforce.numbers[column] != nil
    return PayFactor(
      column, as: form ?? (isNumber ? .number : .levels), isDiscretionary: isDiscretionary)
  }
}

import ArgumentParser
import Coequal
import CoequalParity

struct ParityProgressCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Compare how groups of people get ahead, and one ladder beside another.",
    discussion: """
        coequal parity progress                          the history of the project in this folder
        coequal parity progress --edition works-council  what this edition may show
        coequal parity progress --from 2021-12-31        promotions and times of the last five years
        coequal parity progress --by-track               single tracks instead of their kinds
        coequal parity progress --convention leave-in-time=count
        coequal parity progress --minimum-group 1 --ids  who has been at the end of a track for longest

      Who is promoted, how long that takes, also after a leave and where people leave, who is at the end \
      of a track, and who changed to another and came back. It needs a history of careers, and a project \
      that says that people were consulted about histories.
      """)

  @Argument(
    help: "The project: a folder with a 'coequal.xml', or files.", completion: .file())
  var paths: [String] = ["."]

  @OptionGroup var selection: ProgressOptions
  @OptionGroup var readers: EditionOptions
  @OptionGroup var conventions: ConventionOptions

  @Flag(
    help: "Name the people who have been at the end of a track for longest; not for an edition.")
  var ids = false

  @OptionGroup var output: FigureOptions

  func validate() throws {
    if ids, readers.edition != nil {
      throw ValidationError("an edition names nobody; leave out '--ids' or '--edition'")
    }
  }

  func run() async throws {
    var loading = ProgressLoading(
      paths: paths, selection, AskedReaders(readers, conventions))
    loading.namesPeople = ids
    try await ProgressAction(
      loading: loading, format: output.format, destination: output.destination
    ).run(on: Terminal()).exit()
  }
}

/// Which careers are looked at.
struct ProgressOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read this table instead of the project's history.", valueName: "file"),
    completion: .file())
  var history: String?

  @Option(
    help: ArgumentHelp(
      "Look at what happened after this day: times of the whole history and promotions of three years without it.",
      valueName: "day"),
    transform: parsed(as: CalendarDate.self))
  var from: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "Look at what happened up to this day; up to the last day of the history without it.",
      valueName: "day"),
    transform: parsed(as: CalendarDate.self))
  var to: CalendarDate?

  @Flag(help: "Compare single tracks instead of kinds of tracks.")
  var byTrack = false

  @Option(
    help: ArgumentHelp(
      "Look for ways back and promotions within so many years after a change of track.",
      valueName: "years"))
  var within = 3

  func validate() throws {
    if let from, let to, from >= to {
      throw ValidationError("'--from' has to be before '--to'")
    }
    guard 1...50 ~= within else { throw ValidationError("'--within' is from 1 to 50 years") }
  }
}

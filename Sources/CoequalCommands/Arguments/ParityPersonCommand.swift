import ArgumentParser

struct ParityPersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Show how the pay of one person is made comparable.",
    discussion: """
        coequal parity person p042            annual and hourly pay of 'p042', with formulas
        coequal parity person p042 career     in the project 'career'

      This shows what somebody is paid. It is for that person, and for whoever has to answer for the \
      numbers.
      """)

  @Argument(help: "The id of the person in the census.")
  var person: String

  @Argument(
    help: "The project: a folder with a 'coequal.xml', or files.", completion: .file())
  var paths: [String] = ["."]

  @OptionGroup var selection: PeopleOptions
  @OptionGroup var conventions: ConventionOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await ParityPersonAction(
      person: person, people: PeopleLoading(paths: paths, selection, conventions),
      format: output.format, color: output.color
    ).run(on: Terminal()).exit()
  }
}

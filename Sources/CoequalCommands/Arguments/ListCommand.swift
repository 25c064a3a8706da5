import ArgumentParser
import CoequalReports

struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract:
      "List families, grades, frameworks, tracks, roles, competencies, rules, conventions, sets of conventions or editions, or the library and the formats that come with Coequal.",
    discussion: """
        coequal list roles
        coequal list rules --format json
        coequal list library               frameworks to extend
        coequal list formats               what can be imported and exported
      """)

  @Argument(
    help: ArgumentHelp("What to list.", valueName: "kind"),
    completion: .list(Listing.allCases.map(\.rawValue)),
    transform: { text in
      guard let listing = Listing(rawValue: text) else {
        throw ValidationError(unknown("list of", text, among: Listing.allCases.map(\.rawValue)))
      }
      return listing
    })
  var listing: Listing

  @Argument(
    help: "Files or folders; a folder with a 'coequal.xml' is a project.", completion: .file())
  var paths: [String] = ["."]

  @OptionGroup var language: LanguageOption
  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await ListAction(
      listing: listing, paths: paths, language: language.language, format: output.format,
      color: output.color
    ).run(on: Terminal()).exit()
  }
}

import ArgumentParser

struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a framework, a track, a role, or two roles side by side.",
    discussion: """
        coequal show                                   the framework, or a list of several
        coequal show expert                            a track, rung by rung
        coequal show staff-engineer                    a role as a card
        coequal show staff-engineer engineering-lead   two roles side by side
        coequal show acme-engineering/staff-engineer   when the name alone is not clear
        coequal show staff-engineer --origin           which file says what
        coequal show software-engineering              one that comes with Coequal

      Pay is shown only with --pay.
      """)

  @Argument(help: "The id of a framework, track or role, or two of roles.")
  var names: [String] = []

  @OptionGroup var search: SearchOption

  @Flag(help: "Show pay ranges and packages as well.")
  var pay = false

  @Flag(help: "Show for each part of a role the file and line that says so.")
  var origin = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if names.count > 2 {
      throw ValidationError("show takes one name, or two of roles to compare")
    }
    if origin, names.isEmpty {
      throw ValidationError("--origin needs the name of a role")
    }
  }

  func run() async throws {
    try await ShowAction(
      names: names, paths: search.paths, showsPay: pay,
      showsOrigin: origin, language: language.language, format: output.format, color: output.color
    ).run(on: Terminal()).exit()
  }
}

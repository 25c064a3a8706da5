package import ArgumentParser
import Dispatch

/// The command `coequal`: parses arguments and hands them to actions.
package struct CoequalCommand: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "coequal",
    abstract: "Checks whether leaders and experts have equal careers.",
    discussion: """
      A company writes its job structure and career frameworks as XML. Coequal checks the ladders and \
      shows them.

        coequal init                         start a project in this folder
        coequal check                        check the project in this folder
        coequal show                         the tracks by grade
        coequal show staff-engineer          a role as a card
        coequal show staff-engineer lead     two roles side by side
        coequal routes staff-engineer lead   the best ways from a role to another
        coequal diff HEAD~1                  what changed, and the version it deserves
        coequal parity ranges                pay ranges and packages of equal grades
        coequal readiness p042               which roles are near to a person
        coequal explain track-ceiling        what a finding means

      Results go to standard output, messages to standard error. Exit codes: 0 fine, 1 findings at or \
      above --fail-level, a version too low or pay outside of the tolerance, 2 the input could not be \
      read, 64 wrong usage.
      """,
    version: Version.current,
    subcommands: [
      InitCommand.self, CheckCommand.self, ExplainCommand.self, ListCommand.self,
      ShowCommand.self, RoutesCommand.self, DiffCommand.self, ParityCommand.self,
      ReadinessCommand.self,
      FlattenCommand.self,
      ImportCommand.self, ExportCommand.self, PluginCommand.self, DoctorCommand.self,
      CompletionsCommand.self,
    ])

  package init() {}

  /// Does what this process was started for, and ends it: the main program, and nothing before it.
  package static func run() -> Never {
    // While there is one thread only.
    ConfineCommand.takeOver()
    Task {
      await start()
      exit()
    }
    dispatchMain()
  }

  /// Runs the command line of this process and ends it.
  package static func start() async {
    if let message = unknownCommand(in: Array(CommandLine.arguments.dropFirst())) {
      Terminal().say("coequal: \(message)\n")
      exit(withError: ExitCode.validationFailure)
    }
    await main()
  }

  /// What to say where the first word is no command; the parser would only call it unexpected.
  static func unknownCommand(in arguments: [String]) -> String? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = arguments.first, !word.hasPrefix("-"), word != "help", !names.contains(word)
    else { return nil }
    return unknown("command", word, among: names) + "\nSee 'coequal --help'"
  }
}

/// The version of this program and library.
package enum Version {
  package static let current = "0.1.0"
}

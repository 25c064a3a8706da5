import ArgumentParser

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what this machine can do: how programs of plugins are confined, and what is kept where.",
    discussion: "  coequal doctor")

  @OptionGroup var output: OutputOptions

  func run() throws {
    try DoctorAction(format: output.format, color: output.color).run(on: Terminal()).exit()
  }
}

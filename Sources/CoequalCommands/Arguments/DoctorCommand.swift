import ArgumentParser

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract:
      "Say what this machine can do: how it keeps programs of plugins within bounds, and what is kept where.",
    discussion: "  coequal doctor")

  @OptionGroup var output: OutputOptions

  func run() throws {
    try DoctorAction(format: output.format, color: output.color).run(on: Terminal()).exit()
  }
}

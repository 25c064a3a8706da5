import ArgumentParser
import Coequal
import CoequalExchange

struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a framework from a file of another format, and say what was lost.",
    discussion: """
        coequal import ladder.yml                           look first; nothing is written
        coequal import ladder.yml --output acme.xml         write it
        coequal import ladder.yml --output acme.xml         once more: only what is new is added
        coequal import roles.csv --from uk-government --output frameworks/
        coequal import ladder.yml --map track:pm=manager --output acme.xml
        coequal list formats                                what can be imported

      Without --output nothing is written. What the source does not say is guessed, and the report says \
      how to correct it; where nothing can be guessed, the command asks. Answers are kept in a file \
      beside the result.
      """)

  @Argument(help: "A file, or a folder whose files belong together.", completion: .file())
  var path: String

  @Option(
    help: ArgumentHelp(
      "The format, where it cannot be told; see 'coequal list formats'.", valueName: "format"),
    transform: parsed(as: Identifier.self))
  var from: Identifier?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write to this file, or to this folder when there are several frameworks. A framework that is there already is added to.",
      valueName: "path"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Answer what the source does not say, such as track:pm=manager; can be given more than once.",
      valueName: "topic:key=answer"))
  var map: [ImportAnswer] = []

  @Flag(help: "Take the source's text where the written framework has another one.")
  var update = false

  @Option(
    help: ArgumentHelp(
      "Write everything that became of the source to this file, as JSON.", valueName: "file"),
    completion: .file())
  var report: String?

  @Option(
    help: ArgumentHelp(
      "Let the program of this plugin run this time; the SHA-256 that 'coequal plugin info' shows.",
      valueName: "sha256"))
  var trustLock: [TrustLock] = []

  @OptionGroup var outputOptions: OutputOptions

  func run() async throws {
    try await ImportAction(
      path: path, format: from, output: output, answers: map, updates: update, report: report,
      locks: trustLock.map(\.digest),
      outputFormat: outputOptions.format, color: outputOptions.color
    ).run(on: Terminal()).exit()
  }
}

/// An answer to a question of an import, written `topic:key=answer`.
struct ImportAnswer: ExpressibleByArgument, Sendable {
  let topic: ImportQuestion.Topic
  let key: String
  let value: String

  init?(argument: String) {
    guard let colon = argument.firstIndex(of: ":"),
      let topic = ImportQuestion.Topic(rawValue: String(argument[..<colon]))
    else { return nil }
    let rest = argument[argument.index(after: colon)...]
    // A key may hold '=', an answer does not.
    guard let equals = rest.lastIndex(of: "="), equals > rest.startIndex else { return nil }
    self.topic = topic
    key = String(rest[..<equals])
    value = String(rest[rest.index(after: equals)...])
  }
}

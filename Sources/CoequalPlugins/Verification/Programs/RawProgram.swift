import CoequalModel
import CoequalPluginProtocol

/// A program that is spoken to line by line, to see what it does with lines that no session sends.
struct RawProgram {
  private let plugin: ProgramUnderTest
  private var conversation: Conversation

  init(_ plugin: ProgramUnderTest) throws(PluginFailure) {
    let launch = try PluginLaunch(plugin.admitted, settings: plugin.settings)
    self.plugin = plugin
    conversation = Conversation(
      launch.child, scratch: launch.scratch, limits: plugin.settings.limits)
  }

  /// Greets the program as a session does; `false` when it does not answer as it should.
  mutating func greet() -> Bool {
    let manifest = plugin.admitted.plugin
    let request = InitializeRequest(
      host: plugin.settings.hostVersion,
      plugin: PluginOffer(
        id: manifest.id.lexical, version: manifest.version.lexical,
        importers: manifest.importers.map(\.id.lexical),
        checks: manifest.checks.map(\.id.lexical)),
      permissions: manifest.permissions.map(\.name.rawValue),
      scratch: conversation.scratch.output.path)
    guard let line = try? JSONLine.encode(RequestMessage(id: 1, params: request)),
      let answer = answer(to: line)
    else { return false }
    return (try? JSONLine.decode(AnswerMessage<InitializeAnswer>.self, from: answer)) != nil
  }

  /// Sends a line and waits for the next that is no notice; `nil` when none comes.
  mutating func answer(to line: [UInt8]) -> [UInt8]? {
    conversation.send(line)
    let deadline = ContinuousClock.now + plugin.settings.limits.recognition
    while let answer = try? conversation.nextLine(until: deadline) {
      if case .notice = try? JSONLine.head(of: answer) { continue }
      return answer
    }
    return nil
  }

  /// Ends its input, without a word, and waits for its end; `nil` when that does not come in time.
  mutating func endInput() -> ExitStatus? {
    let deadline = ContinuousClock.now + plugin.settings.limits.end
    conversation.endInput(until: deadline)
    return conversation.awaitEnd(until: deadline)
  }
}

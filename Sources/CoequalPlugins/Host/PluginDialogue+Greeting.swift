import CoequalModel
import CoequalPluginProtocol
import Markup

extension PluginDialogue {
  /// Greets the program, and compares what it says with the manifest.
  mutating func greet(options: [CheckOption]) throws(PluginFailure) {
    let plugin = admitted.plugin
    let offer = PluginOffer(
      id: plugin.header.id.lexical, version: plugin.header.version.lexical,
      importers: plugin.importers.map(\.id.lexical),
      checks: plugin.checks.map(\.id.lexical))
    let request = InitializeRequest(
      host: settings.hostVersion, plugin: offer,
      permissions: plugin.permissions.map(\.name.rawValue), options: options.texts,
      scratch: conversation.scratch.output.path)
    let answer: InitializeAnswer
    do {
      answer = try ask(request, within: settings.limits.handshake)
    } catch {
      // Nothing else can be asked of a program that does not want to be greeted.
      throw error.rule == .refused ? fail(.handshake, error.words(of: admitted.id)) : error
    }
    if let difference = difference(between: answer, and: offer) {
      throw fail(
        .handshake, difference, help: ["make the program and its 'plugin.xml' say the same"])
    }
  }

  private func difference(between answer: InitializeAnswer, and offer: PluginOffer) -> String? {
    let version = ProtocolVersion.current
    if answer.protocol != version {
      return "speaks version \(answer.protocol) of the protocol, not \(version)"
    }
    if let capability = answer.capabilities.first {
      return "uses '\(capability.short)', which Coequal does not offer"
    }
    let (given, said) = (answer.plugin, offer)
    if given.id != said.id { return "calls itself '\(given.id.short)'" }
    if given.version != said.version {
      return
        "says that it is version '\(given.version.short)', and its manifest says '\(said.version)'"
    }
    let lists = [
      ("importer", given.importers, said.importers),
      ("check", given.checks, said.checks),
    ]
    for (kind, given, said) in lists {
      if let name = Set(given).subtracting(said).min() {
        return "has the \(kind) '\(name.short)', which its manifest does not name"
      }
      if let name = Set(said).subtracting(given).min() {
        return "lacks the \(kind) '\(name)', which its manifest names"
      }
    }
    return nil
  }
}

extension [CheckOption] {
  /// The values by name; the last of two counts.
  var texts: [String: String] {
    Dictionary(map { ($0.name.lexical, $0.value) }, uniquingKeysWith: { $1 })
  }
}

extension PluginFailure {
  /// The message without the name in front.
  func words(of plugin: Identifier) -> String {
    let name = "'\(plugin)' "
    return finding.message.hasPrefix(name)
      ? String(finding.message.dropFirst(name.count)) : finding.message
  }
}

extension String {
  /// At most 100 characters, fit for a message: others choose what their words are.
  var short: String { Quotation.of(self, limit: 100) }
}

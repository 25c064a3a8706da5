public import CoequalExchange
public import CoequalModel
import CoequalPluginProtocol

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A plugin that is a program of its own.
///
/// Write the importers and checks, name them here, and run:
///
/// ```swift
/// @main struct AcmeLadders {
///   static func main() {
///     PluginProgram(
///       id: Identifier(literal: "acme-ladders"), version: SemanticVersion(literal: "1.0.0"),
///       importers: [AcmeImporter()]
///     ).run()
///   }
/// }
/// ```
///
/// What is named here has to agree with the `plugin.xml` of the plugin.
public struct PluginProgram: Sendable {
  /// The id in the manifest.
  public let id: Identifier
  /// The version in the manifest.
  public let version: SemanticVersion
  /// The formats that it reads.
  public let importers: [any Importer]
  /// The checks that it adds.
  public let checks: [SubjectCheck]

  /// Makes a program of what it offers.
  public init(
    id: Identifier, version: SemanticVersion, importers: [any Importer] = [],
    checks: [SubjectCheck] = []
  ) {
    self.id = id
    self.version = version
    self.importers = importers
    self.checks = checks
  }

  /// Answers Coequal until it has no more requests, then returns.
  ///
  /// From the call on, `print` writes to standard error, so that nothing can get between the messages
  /// on standard output, and `readLine` finds nothing.
  public func run() {
    if isatty(STDIN_FILENO) == 1 {
      MessageStreams.complain(
        "\(id): this plugin is started by Coequal; try 'coequal plugin verify' on its folder\n")
      return
    }
    guard var streams = MessageStreams() else { return }
    var handler = MessageHandler(program: self)
    while let line = streams.next() {
      switch handler.reaction(to: line) {
      case .answer(let bytes): if !streams.write(bytes) { return }
      case .nothing: break
      case .end: return
      }
    }
  }

  /// What the program has, as the protocol says it.
  var offer: PluginOffer {
    PluginOffer(
      id: id.lexical, version: version.lexical, importers: importers.map(\.id.lexical),
      checks: checks.map(\.id.lexical))
  }
}

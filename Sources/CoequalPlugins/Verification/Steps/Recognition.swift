import CoequalExchange
import CoequalModel

extension VerificationStep {
  /// Importers know their own format.
  static let recognition = VerificationStep(
    "recognition", "importers know the sources of their own examples"
  ) { context in
    if context.examples.imports.isEmpty { return .skipped(because: "there are no examples") }
    var problems: [VerificationProblem] = []
    for example in context.examples.imports {
      do throws(VerificationFailure) {
        let answer = try await context.plugin.recognise(example.source, with: example.importer)
        if answer == .no {
          problems.append(
            VerificationProblem(
              "'\(example.path)' is not known to '\(example.importer)'",
              help: [
                "look at the content, and answer 'likely' or 'certain' for what only this format has"
              ]))
        }
      } catch {
        problems.append(VerificationProblem(error, in: example.path))
      }
    }
    return .of(problems)
  }

  /// Importers leave the formats of others alone.
  static let foreignFormats = VerificationStep(
    "foreign-formats", "importers do not claim files of other formats"
  ) { context in
    if context.offer.importers.isEmpty {
      return .skipped(because: "the plugin has no importers")
    }
    var problems: [VerificationProblem] = []
    for importer in context.offer.importers {
      for sample in ForeignSample.all {
        do throws(VerificationFailure) {
          let answer = try await context.plugin.recognise(sample.source, with: importer.id)
          if answer > .possible {
            problems.append(
              VerificationProblem(
                "'\(importer.id)' takes \(sample.title) for its own: it answers "
                  + "'\(answer.word)'",
                help: ["look for what only this format has"]))
          }
        } catch {
          problems.append(VerificationProblem(error, in: "\(importer.id), \(sample.title)"))
          // One that hangs or crashes would do so for each sample.
          break
        }
      }
    }
    return .of(problems)
  }
}

extension Recognition {
  /// The word that the protocol has for it.
  fileprivate var word: String {
    switch self {
    case .no: "no"
    case .possible: "possible"
    case .likely: "likely"
    case .certain: "certain"
    }
  }
}

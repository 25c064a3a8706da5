import CoequalExchange
import CoequalModel
import Markup

extension VerificationStep {
  /// Broken files are findings.
  static let damagedInput = VerificationStep(
    "damaged-input", "empty, cut, noisy and mislabelled files are findings"
  ) { context in
    await context.forEachImport { example, _ in
      await context.problems(of: DamagedSource.small(from: example.source), in: example)
    }
  }

  /// Large files are read or refused in time.
  static let largeInput = VerificationStep(
    "large-input", "large and deeply nested files are read or refused in time"
  ) { context in
    await context.forEachImport { example, _ in
      let sources = DamagedSource.large(from: example.source, bytes: context.limits.largeSource)
      return await context.problems(of: sources, in: example)
    }
  }
}

extension VerificationContext {
  fileprivate func problems(
    of sources: [DamagedSource], in example: ImportExample
  ) async -> [VerificationProblem] {
    var problems: [VerificationProblem] = []
    for damaged in sources {
      let subject = "\(example.path), \(damaged.title)"
      do throws(VerificationFailure) {
        let result = try await plugin.result(
          of: damaged.source, mapping: example.mapping, with: example.importer)
        problems += await damaged.problems(of: result).map { $0.named(subject) }
      } catch {
        problems.append(VerificationProblem(error, in: subject))
        // Whatever made it fail would do so again, and each time until the deadline.
        break
      }
    }
    return problems
  }
}

extension DamagedSource {
  fileprivate func problems(of result: ImportResult) async -> [VerificationProblem] {
    var problems: [VerificationProblem] = []
    if result.findings.isEmpty, mustBeRefused || result.documents.isEmpty {
      problems.append(
        VerificationProblem(
          "nothing is said about it",
          help: ["report what cannot be read as a finding of the draft"]))
    }
    for finding in result.findings {
      if finding.message.isEmpty || finding.message.contains(where: \.isNewline) {
        problems.append(
          VerificationProblem("a finding is not one line: '\(finding.message.prefix(60))'"))
      }
      if let place = finding.place, !holds(place, as: result.sources[place.file]) {
        problems.append(
          VerificationProblem("the place of '\(finding.message)' is not inside its file"))
      }
    }
    return problems + (await result.invalidities())
  }

  /// Whether a place is in a file, or in the text that the importer made of it: a table in an old
  /// encoding, or a sheet of a spreadsheet.
  private func holds(_ place: Place, as shown: SourceText?) -> Bool {
    let file = source.files.first { $0.name == place.file }
    guard let length = shown?.bytes.count ?? file?.bytes.count else { return false }
    return place.range.lowerBound >= 0 && place.range.upperBound <= length
  }
}

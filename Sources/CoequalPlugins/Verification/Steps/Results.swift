import CoequalExchange
import CoequalModel
import CoequalRegistry

extension VerificationStep {
  /// Examples come out as they are written down.
  static let expectedResults = VerificationStep(
    "results", "importers make of their examples what is expected"
  ) { context in
    await context.forEachImport { example, result in example.problems(of: result) }
  }

  /// What importers make can be read.
  static let validResults = VerificationStep(
    "validity", "what importers make can be read back and linked without errors"
  ) { context in
    await context.forEachImport { example, result in
      await result.invalidities().map { $0.named(example.path) }
    }
  }

  /// Nothing depends on chance.
  static let repeatability = VerificationStep(
    "repeatability", "a second import gives the same bytes"
  ) { context in
    await context.forEachImport { example, first in
      do throws(VerificationFailure) {
        let second = try await context.plugin.result(
          of: example.source, mapping: example.mapping, with: example.importer)
        let (old, new) = (ImportExample.files(of: first), ImportExample.files(of: second))
        if old == new { return [] }
        let names = Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }
        return [
          VerificationProblem(
            "'\(example.path)' gives another '\(names.first ?? "")' the second time",
            help: ["sort what has no order, and use neither time nor chance"])
        ]
      } catch {
        return [VerificationProblem(error, in: example.path)]
      }
    }
  }
}

extension ImportResult {
  /// Why the documents, printed and read again, are not valid.
  func invalidities() async -> [VerificationProblem] {
    var texts: [Registry.Source] = []
    for (index, document) in documents.enumerated() {
      let text = document.xml()
      let id = document.header?.id.lexical ?? "\(index + 1)"
      let name = "\(id).\(document.kind.rawValue).xml"
      let again = DocumentReader.read(name: name, contents: Array(text.utf8))
      if !again.findings.isEmpty { return again.findings.map { VerificationProblem($0) } }
      if again.document?.xml() != text {
        return [VerificationProblem("'\(name)' is another document when it is read back")]
      }
      texts.append(.memory(name: name, text: text))
    }
    return await LinkedCheck.problems(of: Registry(sources: texts).load())
  }
}

extension VerificationProblem {
  /// The problem with what it came of in front; a place in a document that nobody has kept says
  /// nothing.
  func named(_ subject: String) -> Self {
    var problem = self
    problem.message = "\(subject): \(message)"
    problem.place = nil
    return problem
  }
}

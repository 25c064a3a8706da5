import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Markup
import Testing

/// The examples that people read about a rule are true.
@Suite struct RuleExampleTests {
  /// One example of one rule.
  struct Sample: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let example: RuleExample
    let isFailing: Bool

    var testDescription: String { "\(rule.description.id): \(example.title)" }

    static let all = Rule.all.flatMap { rule in
      rule.description.passing.map { Sample(rule: rule, example: $0, isFailing: false) }
        + rule.description.failing.map { Sample(rule: rule, example: $0, isFailing: true) }
    }

    func catalog() async -> Catalog {
      await Registry(
        documents: Dictionary(
          uniqueKeysWithValues: example.documents.map { ($0.name, $0.text) })
      ).load()
    }
  }

  @Test(arguments: Sample.all)
  func findingsStandWhereTheMarksAre(_ sample: Sample) async throws {
    let catalog = await sample.catalog()
    try #require(catalog.lines == [], "an example is made of valid documents")
    let findings = sample.rule.findings(in: catalog)
    let starts = findings.map { finding in
      "\(finding.place?.file ?? ""):\(finding.place?.range.lowerBound ?? -1)"
    }
    let marks = sample.example.documents.flatMap { document in
      document.marks.map { "\(document.name):\($0)" }
    }
    #expect(starts.sorted() == marks.sorted(), "\(catalog.lines(findings))")
    #expect(marks.isEmpty != sample.isFailing)
    #expect(findings.allSatisfy { $0.rule == sample.rule.description.id })
    #expect(findings.allSatisfy { $0.severity == sample.rule.description.severity })
  }

  /// An example that shows how to do it must not show something else that is wrong.
  @Test(arguments: Sample.all.filter { !$0.isFailing })
  func aPassingExampleHasNoErrorsOfOtherRules(_ sample: Sample) async throws {
    let catalog = await sample.catalog()
    let errors = try await Checker().check(catalog).findings.filter { $0.severity == .error }
    #expect(catalog.lines(errors) == [])
  }

  @Test(arguments: Sample.all)
  func messagesAreOneLineWithoutAFinalPeriod(_ sample: Sample) async {
    let catalog = await sample.catalog()
    for finding in sample.rule.findings(in: catalog) {
      let lines = [finding.message] + finding.notes.map(\.message) + finding.help
      for line in lines + [finding.label].compactMap(\.self) {
        #expect(!line.isEmpty && !line.contains("\n") && !line.hasSuffix("."), "\(line)")
      }
    }
  }

  /// A fix that is made leaves nothing of the finding it belongs to.
  @Test(arguments: Sample.all.filter(\.isFailing))
  func aFixRepairsItsFinding(_ sample: Sample) async throws {
    let catalog = await sample.catalog()
    for finding in sample.rule.findings(in: catalog) {
      guard let fix = finding.fixes.first else { continue }
      var documents = catalog.sources
      for file in Set(fix.edits.map(\.place.file)) {
        documents[file] = try fix.applied(to: try #require(documents[file]))
      }
      let repaired = await Registry(
        documents: documents.mapValues { String(decoding: $0.bytes, as: UTF8.self) }
      ).load()
      try #require(repaired.lines == [])
      let left = sample.rule.findings(in: repaired).map(\.message)
      #expect(!left.contains(finding.message), "\(fix.title)")
    }
  }
}

import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Documents with the places marked by `↓` at which one rule has something to say.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let title: String
  let rule: String
  let documents: [String: String]
  var choices: [(convention: String, value: String)] = []

  var testDescription: String { "\(rule): \(title)" }

  /// A case of these elements of a framework and, where it matters, a structure of its own.
  init(
    _ rule: String, _ title: String, structure: String = DocumentText.structure(),
    framework: String = "", choices: [(convention: String, value: String)] = []
  ) {
    self.title = title
    self.rule = rule
    self.choices = choices
    documents = ["structure.xml": structure, "framework.xml": DocumentText.framework(framework)]
  }

  init(_ rule: String, _ title: String, documents: [String: String]) {
    self.title = title
    self.rule = rule
    self.documents = documents
  }

  /// Compares the places of the rule's findings with the marks.
  func check(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    var texts: [String: String] = [:]
    var marks: [Place] = []
    for (name, marked) in documents {
      var offset = 0
      let pieces = marked.split(separator: "↓", omittingEmptySubsequences: false)
      for piece in pieces.dropLast() {
        offset += piece.utf8.count
        marks.append(Place(file: name, range: offset..<offset))
      }
      texts[name] = pieces.joined()
    }
    let catalog = await Registry(documents: texts).load()
    try #require(catalog.lines == [], sourceLocation: sourceLocation)
    var conventions = Conventions.standard
    for choice in choices {
      try conventions.choose(
        Identifier(trusted: choice.value), for: Identifier(trusted: choice.convention))
    }
    let findings = try Rule.named(rule).findings(in: catalog, conventions: conventions)
    let starts = findings.compactMap(\.place).map {
      Place(file: $0.file, range: $0.range.lowerBound..<$0.range.lowerBound)
    }
    #expect(
      sorted(starts) == sorted(marks), "\(catalog.lines(findings).joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }

  private func sorted(_ places: [Place]) -> [Place] {
    places.sorted { ($0.file, $0.range.lowerBound) < ($1.file, $1.range.lowerBound) }
  }
}

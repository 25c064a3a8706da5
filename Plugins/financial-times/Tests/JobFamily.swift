import CoequalExchange
import CoequalModel
import CoequalTestSupport
import FinancialTimesPlugin
import Testing

/// A small job family, and what the importer makes of one.
enum JobFamily {
  static let text = """
    # A note
    name: Engineering
    summary: >
      Competencies for
      engineers
    googleSheetId: 1V0-sheet
    isLegacy: false
    levels:
      - {id: junior, name: Junior Engineer}
      - {id: senior-1, name: Senior Engineer 1}
      - {id: senior-2-ic, name: Senior Engineer 2}
      - {id: senior-2-pm, name: Senior Engineer 2 (PM)}
      - {id: principal-ic, name: Principal Engineer}
      - {id: principal-pm, name: Principal Engineer (PM)}
      - {id: tech-director, name: Technical Director}
    themes:
      - {id: technical, name: Technical, summary: Builds things}
      - {id: leadership, name: Leadership}
    competencies:
      - id: 7ed8deae-2dbb-4830-bca0-9e6cee038bff
        level: senior-1
        theme: technical
        proficiency: Practitioner
        summary: Builds observable services
        examples: [Adds a metric, Adds an alert]
        supportingUrls:
          - {label: How to, url: https://example.org/how-to}
      - id: 1ab2d281-1a60-4a49-a1d3-87f03bcf510e
        level: junior
        theme: technical
        proficiency: Working knowledge
        summary: Fixes tests
      - id: 43cd4e9d-6462-4d4b-94e2-69dfeff246f6
        level: senior-2-ic
        theme: technical
        proficiency: Expert
        summary: Shapes the direction
        examples: [Writes a proposal]
      - id: 655e2933-b58e-488b-9683-a0b191a37788
        level: senior-2-pm
        theme: leadership
        proficiency: Expert
        summary: Grows a team
      - id: cb1a4c9c-28dd-4d1d-938e-1f689fb91393
        level: tech-director
        theme: leadership
        proficiency: Expert
        summary: Leads a department
    """

  static let fieldNames: Set<String> = [
    "name", "summary", "googleSheetId", "isLegacy", "levels", "themes", "competencies", "id",
    "level", "theme", "proficiency", "examples", "supportingUrls", "label", "url",
  ]

  static func source(_ text: String = text) -> ImportSource {
    ImportSource([SourceFile(name: "engineering.yml", text: text)])
  }

  static func result(
    _ text: String = text, _ answers: (ImportQuestion.Topic, String, String)...
  ) -> ImportResult {
    var mapping = ImportMapping()
    for (topic, key, value) in answers { mapping.answer(topic, key, with: value) }
    return FinancialTimesImporter().result(of: source(text), mapping: mapping)
  }

  static func framework(_ result: ImportResult) throws -> Framework {
    try #require(
      result.documents.lazy.compactMap { document -> Framework? in
        if case .framework(let framework) = document { framework } else { nil }
      }.first)
  }

  /// The text in which something else stands for a part.
  static func text(_ part: String, becomes other: String) -> String {
    text.replacing(part, with: other)
  }
}

extension ImportResult {
  /// The findings in one line each.
  var lines: [String] { findings.map { $0.line(in: sources[$0.place?.file ?? ""]) } }
}

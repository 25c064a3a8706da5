import Coequal

// example: a structure in code
func jobStructure(of company: Identifier, grades count: Int) -> Structure? {
  guard let version = SemanticVersion("0.1.0"), let english = LanguageTag("en") else { return nil }
  let grades = (1...count).compactMap { number -> Grade? in
    guard let id = Identifier("g\(number)"), let rank = Rank(number) else { return nil }
    return Grade(id: id, rank: rank, title: "Grade \(number)")
  }
  return Structure(
    header: DocumentHeader(id: company, version: version, language: english, status: .draft),
    title: "Job structure", grades: grades)
}
// end

// example: a translation to fill in
func emptyTranslation(
  of framework: Framework, as id: Identifier, into language: LanguageTag
) -> Translation {
  Translation(
    header: DocumentHeader(id: id, version: framework.version, language: language),
    of: framework.id, kind: .framework, from: framework.header.language,
    texts: framework.texts.sorted { $0.key < $1.key }.map { key, text in
      TranslatedText(key: key, source: text, target: text)
    })
}
// end

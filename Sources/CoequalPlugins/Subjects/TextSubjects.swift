import CoequalChecks
import CoequalModel
import CoequalRegistry

/// The texts of documents as subjects of checks.
enum TextSubjects {
  /// What a check can be given of a text.
  static let fields = [
    field("text", "the text"),
    field("element", "the element that holds it, such as 'purpose'"),
    field("address", "where it stands, as translations say it"),
  ]

  private static func field(_ name: String, _ meaning: String) -> FieldDeclaration {
    FieldDeclaration(
      name: name, shape: .text, meaning: meaning, noun: FieldNoun(one: name, many: name),
      hasText: true, isPay: false)
  }

  /// The texts of a document.
  static func all(
    in document: SubjectDocument, _ asked: CheckSubject, includingPay: Bool
  ) -> [Subject] {
    let (id, language, sites) = texts(of: document)
    return sites.filter { includingPay || !$0.isPay }.map { site in
      Subject(
        kind: .text, ref: id.lexical + "/" + site.address, language: language,
        name: "text '\(site.address)'", locus: site.locus,
        fields: asked.fields.compactMap { field(of: site, $0.name.lexical) })
    }
  }

  private static func field(of site: TextSite, _ name: String) -> Subject.Field? {
    let value =
      switch name {
      case "text": site.text
      case "element": site.element.rawValue
      case "address": site.address
      default: ""
      }
    guard !value.isEmpty else { return nil }
    return Subject.Field(
      name: name, shape: .text, entries: [Subject.Entry(value, at: site.locus)])
  }

  /// The id and language of a document, and its texts.
  static func texts(
    of document: SubjectDocument
  ) -> (id: Identifier, language: LanguageTag, sites: [TextSite]) {
    switch document.content {
    case .framework(let linked):
      let framework = linked.framework
      return (framework.id, framework.header.language, TextSites(of: framework).sites)
    case .structure(let linked):
      let structure = linked.structure
      return (structure.id, structure.header.language, TextSites(of: structure).sites)
    case .translation(let linked):
      let translation = linked.translation
      let sites = translation.texts.enumerated().map { index, text in
        TextSite(
          address: text.key, element: .target, text: text.target,
          locus: Locus(.translatedText, index, .only(.target)),
          isPay: text.key.split(separator: "/").contains("package"))
      }
      return (translation.id, translation.header.language, sites)
    }
  }
}

import CoequalModel
import CoequalRegistry

extension Rule {
  /// A translation of a text that has changed since, or is no longer there.
  static let outdatedTranslation = Rule(
    RuleDescription(
      "outdated-translation", "a translation of a text that has changed", group: .translation,
      severity: .warning,
      meaning: """
        A translation file keeps each text as it was when it was translated. When the document now says \
        something else, or has no such text any more, that is a finding. Texts that nobody translated are \
        left alone: they are shown in the original language. The highest version of the document counts.
        """,
      rationale: """
        Two people who read the same profile in two languages should read the same profile. A \
        requirement that changed in one of them only is judged differently from site to site.
        """,
      repair: "Look at the change, adapt the translation, and copy the new text into 'original'.",
      passing: [
        RuleExample(
          "the text as it is",
          framework: Self.translated,
          translation: """
            <text key="role/engineer/title"><original>Engineer</original>
              <target>Ingenieurin oder Ingenieur</target></text>
            """)
      ],
      failing: [
        RuleExample(
          "a title that has changed since",
          framework: Self.translated,
          translation: """
            <text key="role/engineer/title"><↓original>Developer</original>
              <target>Entwicklerin oder Entwickler</target></text>
            """),
        RuleExample(
          "a role that is gone",
          framework: Self.translated,
          translation: """
            <text key="↓role/developer/title"><original>Developer</original>
              <target>Entwicklerin oder Entwickler</target></text>
            """),
      ])
  ) { rule, catalog, _ in
    catalog.translations.flatMap { linked -> [Finding] in
      guard let texts = catalog.texts(translatedBy: linked.translation) else { return [] }
      var missing = 0
      return linked.translation.texts.enumerated().compactMap { index, text in
        let locus = Locus(.translatedText, index)
        guard let current = texts[text.key] else {
          missing += 1
          return rule.finding(
            missing: text.key,
            among: missing <= RuleDescription.mostSuggestions ? Array(texts.keys) : [],
            in: linked.translation,
            at: linked.provenance.place(of: locus.attribute("key")))
        }
        guard current != text.source else { return nil }
        return rule.finding(
          changed: text.key, to: current,
          at: linked.provenance.place(of: locus.appending(.only(.original))))
      }
    }
  }

  private static let translated = """
    <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
      <role id="engineer" grade="g2"><title>Engineer</title></role>
    </track></tracks>
    """
}

extension Catalog {
  /// The texts of the document that is translated, by address; `nil` where it is not there.
  fileprivate func texts(translatedBy translation: Translation) -> [String: String]? {
    switch translation.kind {
    case .structure: structure(translation.of)?.structure.texts
    case .framework: framework(translation.of)?.framework.texts
    }
  }
}

extension RuleDescription {
  fileprivate func finding(changed key: String, to current: String, at place: Place) -> Finding {
    finding(
      "text '\(key)' has changed since it was translated", at: place,
      notes: [Finding.Note("it now says: \(current)")],
      help: ["adapt the translation, and copy the new text into 'original'"])
  }

  fileprivate func finding(
    missing key: String, among keys: some Sequence<String>, in translation: Translation,
    at place: Place
  ) -> Finding {
    let suggestion = NearestName.suggestion(for: key, among: keys)
    return finding(
      "'\(translation.of)' has no text '\(key)'"
        + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
      at: place, help: ["correct the key, or take the translation out"],
      fixes: suggestion.map {
        [Finding.Fix(title: "write '\($0)'", place: place, replacement: $0)]
      } ?? [])
  }
}

import CoequalModel
import CoequalRegistry

extension Rule {
  /// A title that names a woman or a man.
  static let genderedTitle = Rule(
    RuleDescription(
      "gendered-title", "a job title that names a woman or a man", group: .equalValue,
      severity: .warning,
      meaning: """
        The title of a role, in an English or German framework or translation, holds no word of a list \
        of words that name a woman or a man, such as 'chairman', 'stewardess', 'Kaufmann' or \
        'Krankenschwester'. Titles that name both ('Kauffrau/-mann', 'Sekretär:in') or say that they are \
        for all ('(m/w/d)') are left alone. Whether a German masculine form stands for everybody is a \
        convention. Other languages and deprecated roles are left alone.
        """,
      rationale: """
        Directive (EU) 2023/970, Article 5(3), asks for job titles that are gender-neutral. A title that \
        names a man or a woman tells readers whom the company pictures in the role, and it does so on \
        each career page, vacancy and payslip.
        """,
      repair: "Take the neutral word that the finding names, or name both forms.",
      conventions: [.genericMasculine],
      passing: [
        RuleExample(
          "neutral titles, and words that only look like others",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="sales" grade="g2"><title>Salesperson</title></role>
              <role id="midwife" grade="g3"><title>Midwife for women's health</title></role>
              <role id="talent" grade="g4"><title>Human resources manager</title></role>
            </track></tracks>
            """,
          translation: """
            <text key="role/sales/title"><original>Salesperson</original>
              <target>Einzelhandelskaufmann/-frau</target></text>
            <text key="role/talent/title"><original>Human resources manager</original>
              <target>Personalleiter</target></text>
            """)
      ],
      failing: [
        RuleExample(
          "a man in English and a woman in German",
          framework: """
            <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
              <role id="shift" grade="g3"><title>Shift ↓foreman</title></role>
              <role id="nurse" grade="g4"><title>Nurse</title></role>
            </track></tracks>
            """,
          translation: """
            <text key="role/nurse/title"><original>Nurse</original>
              <target>↓Krankenschwester</target></text>
            """)
      ])
  ) { rule, catalog, conventions in
    let search = GenderedTitleSearch(
      reportsMasculine: !conventions.isStandard(.genericMasculine))
    let frameworks = catalog.frameworks.flatMap { linked in
      linked.explaining(
        linked.compactMapRoles { number, role in
          guard role.deprecation == nil,
            let hit = search.hit(in: role.title, linked.framework.header.language)
          else { return nil }
          return rule.finding(
            hit, in: role.title, at: Locus(.role, number, .only(.title)), linked.provenance)
        })
    }
    let translations = catalog.translations.flatMap { linked -> [Finding] in
      let translation = linked.translation
      guard translation.kind == .framework else { return [] }
      let titles = Titles(of: catalog.framework(translation.of))
      return translation.texts.enumerated().compactMap { index, text in
        guard titles.areInUse(text.key),
          let hit = search.hit(in: text.target, translation.header.language)
        else { return nil }
        return rule.finding(
          hit, in: text.target, at: Locus(.translatedText, index, .only(.target)),
          linked.provenance)
      }
    }
    return frameworks + translations
  }
}

/// The addresses of the titles of a framework's roles that are not deprecated.
private struct Titles {
  private let keys: Set<String>

  init(of linked: LinkedFramework?) {
    keys = Set(
      linked?.compactMapRoles { _, role in
        role.deprecation == nil ? "role/\(role.id)/title" : nil
      } ?? [])
  }

  func areInUse(_ key: String) -> Bool { keys.contains(key) }
}

extension RuleDescription {
  fileprivate func finding(
    _ hit: GenderedTitleSearch.Hit, in title: String, at locus: Locus, _ provenance: Provenance
  ) -> Finding {
    let text = provenance.placedText(of: locus)
    let place = text.says(title) ? text.place(of: hit.range) : nil
    var fixes: [Finding.Fix] = []
    if let place, hit.isWhole, text.isVerbatim(hit.range), provenance.isOwn(place) {
      fixes.append(
        Finding.Fix(
          title: "write '\(hit.replacement)'", place: place, replacement: hit.replacement))
    }
    return finding(
      "job title '\(title)' is not gender-neutral: '\(hit.word)'",
      at: place ?? text.place(saying: title),
      help: ["write '\(hit.replacement)', or name both forms", recordWhyNot], fixes: fixes)
  }
}

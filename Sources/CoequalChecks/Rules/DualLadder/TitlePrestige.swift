import CoequalModel
import CoequalRegistry

extension Rule {
  /// A grade on which only the titles of some tracks sound like it.
  static let titlePrestige = Rule(
    RuleDescription(
      "title-prestige", "a grade on which only some titles hold a word of rank", group: .dualLadder,
      severity: .note,
      meaning: """
        Where a title on a grade, from the branch to the grade until which tracks are promised, holds a \
        word of high office, such as director or vice president, the titles of each other track \
        on that grade should hold one too, or a word of mastery, such as principal or fellow, or "head" or \
        "chief". Titles in English and German are looked at; deprecated roles are left alone. It \
        is information: nothing else is concluded from a title.
        """,
      rationale: """
        People outside read the title and not the grade: customers, banks, the next employer. Where \
        leaders become directors while experts stay specialists, the two careers are equal inside only.
        """,
      repair: "Choose titles that stand for the grade on every track.",
      passing: [
        RuleExample(
          "a director and a distinguished engineer",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="five" grade="g5"><title>Distinguished engineer</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="director" grade="g5"><title>Director of engineering</title></role></track>
            </tracks>
            """)
      ],
      failing: [
        RuleExample(
          "a director and a specialist",
          framework: """
            <tracks>
              <track id="expert" kind="individual-contributor"><title>Expert</title>
                <role id="five" grade="g5"><↓title>Specialist V</title></role></track>
              <track id="people" kind="leader"><title>People</title>
                <role id="director" grade="g5"><title>Director of engineering</title></role></track>
            </tracks>
            """)
      ]),
    inEachFramework: { rule, linked, _ in
      let language = linked.framework.header.language.lexical.prefix(2)
      guard language == "en" || language == "de" else { return [] }
      return linked.sharedGrades.flatMap { grade -> [Finding] in
        func words(_ role: Int) -> TitleWords { TitleWords(linked.role(role).title) }
        guard let office = grade.roles.first(where: { words($0).nameOffice }) else { return [] }
        // One such title is enough for a track: the others are not looked at.
        var told: Set<Int> = []
        for role in grade.roles where !told.contains(linked.trackIndex(role)) {
          let words = words(role)
          if words.nameOffice || words.nameMastery { told.insert(linked.trackIndex(role)) }
        }
        return grade.roles.compactMap { role in
          told.insert(linked.trackIndex(role)).inserted
            ? rule.finding(linked, role, office) : nil
        }
      }
    })
}

/// The words of a title, in English or German.
private struct TitleWords {
  private let words: [Substring]

  init(_ title: String) { words = title.letterWords }

  private static let offices: Set<Substring> = [
    "director", "president", "vp", "svp", "evp", "executive", "vorstand", "vorständin",
    "präsident", "präsidentin", "geschäftsführer", "geschäftsführerin",
  ]

  private static let masteries: Set<Substring> = [
    "principal", "fellow", "distinguished", "staff", "master", "chief", "head", "partner",
    "architect",
    "expert", "expertin", "experte", "meister", "meisterin", "architektin", "architekt",
  ]

  /// Whether one of them stands for a high office.
  var nameOffice: Bool {
    // A chief engineer may well be an expert, a chief engineering officer is none.
    if words.contains("chief"), words.contains("officer") { return true }
    return words.contains {
      Self.offices.contains($0) || $0.hasSuffix("direktor") || $0.hasSuffix("direktorin")
    }
  }

  /// Whether one of them stands for mastery, or for rank of some other kind.
  var nameMastery: Bool { words.contains(where: Self.masteries.contains) }
}

extension RuleDescription {
  fileprivate func finding(_ linked: LinkedFramework, _ number: Int, _ office: Int) -> Finding {
    let (role, other) = (linked.role(number), linked.role(office))
    func place(_ role: Int) -> Place {
      linked.provenance.place(of: Locus(.role, role, .only(.title)))
    }
    return finding(
      "on \(role.grade) '\(other.title)' has a word of rank, '\(role.title)' has none",
      at: place(number),
      notes: [Finding.Note("this is '\(other.id)'", at: place(office))],
      help: ["choose a title for '\(role.id)' that stands for \(role.grade)", recordWhyNot])
  }
}

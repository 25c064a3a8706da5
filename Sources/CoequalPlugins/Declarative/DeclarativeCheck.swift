import CoequalChecks
import CoequalModel
import CoequalRegistry

/// A check that a manifest declares, ready to look at catalogs.
struct DeclarativeCheck: Sendable {
  let subject: CheckSubject
  let includesPay: Bool
  let test: Test

  /// What is looked for, with options and word lists put in.
  enum Test: Sendable {
    case pattern(PhraseIndex, PatternUse)
    case length(LengthUnit, CountLimits)
    case required(RequiredFields)
    case vocabulary(Vocabulary, WordUse)
    case count(CountLimits, isByLevel: Bool)
  }

  /// The most findings about one text: whoever meets a hundred knows enough of it.
  static let mostFindings = 100
  /// The most findings about one document, each of which has to be looked up in its file.
  static let mostFindingsOfDocument = 1000

  /// The rule that runs the check.
  func rule(_ description: RuleDescription) -> Rule {
    Rule(description) { rule, catalog, _ in findings(of: rule, in: catalog) }
  }

  private func findings(of rule: RuleDescription, in catalog: Catalog) -> [Finding] {
    SubjectDocument.all(in: catalog, of: subject.kind).flatMap { document in
      var run = DeclarativeRun(rule: rule, document: document)
      var found: [Finding] = []
      for subject in document.subjects(subject, includingPay: includesPay) {
        found += findings(about: subject, by: &run)
        if found.count >= Self.mostFindingsOfDocument { break }
      }
      return document.explaining(found)
    }
  }

  private func findings(about subject: Subject, by run: inout DeclarativeRun) -> [Finding] {
    switch test {
    case .pattern(let phrases, let use):
      inEachText(of: subject) { run.findings(about: $0, of: subject, matching: phrases, use) }
    case .length(let unit, let limits):
      inEachText(of: subject) { run.findings(about: $0, of: subject, countedIn: unit, limits) }
    case .vocabulary(let words, let use):
      words.isOf(subject.language)
        ? inEachText(of: subject) { run.findings(about: $0, of: subject, words, use) } : []
    case .required(let extent):
      run.findings(about: subject, needing: self.subject.fields.map(\.name), extent)
    case .count(let limits, let isByLevel):
      self.subject.fields.flatMap { field in
        run.findings(about: subject, counting: field.name, limits, isByLevel: isByLevel)
      }
    }
  }

  private func inEachText(
    of subject: Subject, _ findings: (Subject.FieldText) -> [Finding]
  ) -> [Finding] {
    var found: [Finding] = []
    for text in subject.texts where found.count < Self.mostFindingsOfDocument {
      found += findings(text)
    }
    return found
  }
}

/// The least and the most of something.
struct CountLimits: Hashable, Sendable {
  var least: Int?
  var most: Int?

  /// What is wrong with a number, as in `fewer than 3`; `nil` where nothing is.
  func excess(_ count: Int) -> String? {
    if let least, count < least { return "fewer than \(least)" }
    if let most, count > most { return "more than \(most)" }
    return nil
  }
}

extension Subject {
  /// A text of the subject, with the field it is in.
  struct FieldText: Sendable {
    let field: String
    let text: SubjectText
    /// What goes with it, such as the level that it is for.
    let values: [String: String]
  }

  /// The texts of all fields, in order.
  var texts: [FieldText] {
    fields.flatMap { field in
      field.entries.compactMap { entry in
        entry.text.map { FieldText(field: field.name, text: $0, values: entry.values) }
      }
    }
  }
}

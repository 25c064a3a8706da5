import CoequalModel

// What is found while an import is merged into a file.

extension Finding {
  private static func merging(
    _ rule: ImportRule, _ message: String, at place: Place?, help: [String],
    severity: Severity? = nil
  ) -> Finding {
    Finding(
      rule: rule.id, severity: severity ?? rule.severity, message: message, place: place, help: help
    )
  }

  static func otherKind(
    _ imported: DocumentKind, _ existing: DocumentKind, at place: Place
  ) -> Finding {
    merging(
      .notMerged, "a \(imported.rawValue) cannot be merged into a \(existing.rawValue)", at: place,
      help: ["name another file, or one that is not there yet"])
  }

  static func otherLanguage(
    _ imported: LanguageTag, _ existing: LanguageTag, at place: Place
  ) -> Finding {
    merging(
      .notMerged, "the source is in '\(imported)' and the file in '\(existing)'", at: place,
      help: ["a file has one language: import to another file, or write a translation"])
  }

  static func notADocument(at place: Place) -> Finding {
    merging(
      .notMerged, "what was imported is no whole document", at: place,
      help: ["see what is said about the source"])
  }

  static func broken(at place: Place) -> Finding {
    merging(
      .notMerged, "the file could not be read any more after the merge, so it stays as it was",
      at: place, help: ["import to another file and compare the two; please report it as well"])
  }

  static func differentScale(
    _ competency: String, there: String, imported: String, at place: Place
  ) -> Finding {
    merging(
      .differentScale,
      "competency '\(competency)' is judged on scale '\(there)', and in the source on another one, "
        + "'\(imported)'", at: place,
      help: ["decide which scale counts; until then nothing of this competency is merged"])
  }

  static func inherited(_ headings: [String], at place: Place) -> Finding {
    merging(
      .notMerged,
      "the framework inherits \(list(headings)), so nothing of the source is added there",
      at: place, help: ["write what is different in 'extends', as a change"], severity: .note)
  }

  static func repeated(_ heading: String, at place: Place) -> Finding {
    merging(
      .notMerged, "\(list([heading])) is twice in the source; only the first is merged", at: place,
      help: ["give one of them another id"], severity: .warning)
  }

  static func dropped(_ addresses: [String], at place: Place) -> Finding {
    merging(
      .notMerged,
      "\(list(addresses)) is not merged: it refers to something that is not in the file",
      at: place,
      help: ["see what else is said about the merge, and add it by hand if it is wanted"],
      severity: .note)
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
  }
}

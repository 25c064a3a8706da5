import CoequalModel

// What is found when documents are looked up by id and version.

extension Finding {
  static func missingFramework(
    _ id: Identifier, among names: [String], at place: Place
  ) -> Finding {
    let suggestion = NearestName.suggestion(for: id.lexical, among: names)
    let shipped = ShippedDocuments.frameworkIDs.map { "'\($0)'" }.joined(separator: ", ")
    return Finding(
      rule: LinkRule.missingFramework.id, severity: .error,
      message: "there is no framework '\(id)'"
        + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
      place: place,
      help: [
        "add its file to the sources of the project, or extend one that comes with Coequal: \(shipped)"
      ],
      fixes: suggestion.map { [Fix(title: "write '\($0)'", place: place, replacement: $0)] } ?? [])
  }

  /// No version that is there fits all that is asked for.
  ///
  /// - Parameters:
  ///   - ranges: What is asked for, and where; the last one is where the finding is shown.
  ///   - available: The versions that are there, and where.
  static func noFittingVersion(
    of kind: String, _ id: Identifier, _ ranges: [(range: VersionRange, place: Place)],
    available: [(version: SemanticVersion, place: Place)]
  ) -> Finding {
    let asked = ranges.map { "'\($0.range)'" }.joined(separator: " and ")
    let isOne = ranges.count == 1
    return Finding(
      rule: isOne ? LinkRule.missingVersion.id : LinkRule.versionConflict.id, severity: .error,
      message: "no version of \(kind) '\(id)' fits \(isOne ? "" : "both ")\(asked)",
      place: ranges.last?.place,
      notes: ranges.dropLast().map { Note("'\($0.range)' is asked for here", at: $0.place) }
        + available.map { Note("there is \($0.version) in '\($0.place.file)'", at: $0.place) },
      help: [
        isOne
          ? "widen the range, or add the file of a version that fits to the sources"
          : "make the ranges agree, or add the file of a version that fits all of them"
      ])
  }

  static func tooManyLevels(_ most: Int, at place: Place) -> Finding {
    Finding(
      rule: LinkRule.inheritanceCycle.id, severity: .error,
      message: "a framework inherits through \(most) others at the most", place: place,
      help: ["extend one of those that come first in the line"])
  }
}

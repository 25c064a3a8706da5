import CoequalModel

// What checks ask for of their subjects.

extension CheckCompiler {
  /// Whether a check asks for what there is, and may have it.
  mutating func isValid(_ check: PluginCheck, at index: Int) -> Bool {
    let kind = check.subject.kind
    var isValid = true
    var seen: Set<Identifier> = []
    for (position, field) in check.subject.fields.enumerated() where !isFull {
      // Looked up for those only that are reported: of many fields that takes its time.
      let place = { [manifest] in
        manifest.place(
          ofCheck: index, .only(.subject), .child(.field, position), attribute: "name")
      }
      if let known = kind.field(field.name) {
        if known.isPay, !manifest.mayReadPay {
          report(
            "field '\(field.name)' is about pay, which plugin '\(manifest.plugin.id)' does not ask for",
            at: place(),
            help: [
              "add <permission name=\"framework.pay\" because=\"…\"/>, or leave the field out"
            ])
          isValid = false
        }
      } else {
        let names = kind.fields.map(\.name)
        report(
          "a \(kind.rawValue) has no field '\(field.name)'", at: place(),
          help: ["choose from \(names.joined(separator: ", "))"],
          suggestion: NearestName.suggestion(for: field.name.lexical, among: names))
        isValid = false
      }
      if !seen.insert(field.name).inserted {
        report("field '\(field.name)' is named twice", at: place(), help: ["take one of them out"])
        isValid = false
      }
    }
    if check.subject.fields.isEmpty, check.declaration != nil {
      report(
        "check '\(check.id)' names no field to look at",
        at: manifest.place(ofCheck: index, .only(.subject)),
        help: ["choose from \(kind.fields.map(\.name).joined(separator: ", "))"])
      isValid = false
    }
    return isValid
  }

  /// Whether every field holds texts, for a check that looks at words.
  mutating func hasTexts(_ check: PluginCheck, at index: Int) -> Bool {
    reportFields(of: check, at: index, "holds no text to look at") { !$0.hasText }
  }

  /// Whether every field holds a list, for a check that counts.
  mutating func hasLists(
    _ check: PluginCheck, byLevel isByLevel: Bool, at index: Int
  ) -> Bool {
    if isByLevel {
      return reportFields(of: check, at: index, "holds nothing for each level") { field in
        check.subject.kind != .competency || !["expects", "examples"].contains(field.name)
      }
    }
    return reportFields(of: check, at: index, "holds one text, and nothing to count") { field in
      field.shape == .text
    }
  }

  private mutating func reportFields(
    of check: PluginCheck, at index: Int, _ problem: String,
    where isUnsuitable: (FieldDeclaration) -> Bool
  ) -> Bool {
    let kind = check.subject.kind
    var isFine = true
    for (position, field) in check.subject.fields.enumerated() where !isFull {
      guard let known = kind.field(field.name), isUnsuitable(known) else { continue }
      let others = kind.fields.filter { !isUnsuitable($0) }.map(\.name)
      report(
        "field '\(field.name)' \(problem)",
        at: manifest.place(
          ofCheck: index, .only(.subject), .child(.field, position), attribute: "name"),
        help: others.isEmpty ? [] : ["choose from \(others.joined(separator: ", "))"])
      isFine = false
    }
    return isFine
  }
}

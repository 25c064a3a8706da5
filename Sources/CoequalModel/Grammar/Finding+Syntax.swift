import Markup

// The messages of the grammar, in one place.

extension Finding {
  private static func syntax(
    _ rule: SyntaxRule, _ message: String, at place: Place, help: [String] = [], fixes: [Fix] = []
  ) -> Finding {
    Finding(
      rule: rule.id, severity: .error, message: message, place: place, help: help, fixes: fixes)
  }

  static func missing(
    _ attribute: AttributeDeclaration, in element: ElementName, at place: Place
  ) -> Finding {
    syntax(
      .missingAttribute, "'\(element.rawValue)' needs the attribute '\(attribute.name)'", at: place,
      help: [
        "'\(attribute.name)' is \(attribute.type.expectation): \(lowered(attribute.documentation))"
      ])
  }

  static func unknownAttribute(
    _ name: String, in element: ElementDeclaration, beside written: [String], at place: Place
  ) -> Finding {
    let allowed = element.attributes.map(\.name)
    // One that is there already cannot be meant, and a second one would break the file.
    let missing = allowed.filter { !written.contains($0) }
    var message = "attribute '\(name)' is not expected in '\(element.name.rawValue)'"
    var fixes: [Fix] = []
    // The prefix is what people forget, and it is too long for a slip.
    let suggestion =
      missing.first { $0 == "xml:\(name)" } ?? NearestName.suggestion(for: name, among: missing)
    if let suggestion {
      message += "; did you mean '\(suggestion)'?"
      fixes = [
        Fix(title: "write '\(suggestion)'", place: place, replacement: suggestion, isSafe: true)
      ]
    }
    return syntax(
      .unknownAttribute, message, at: place,
      help: [
        allowed.isEmpty
          ? "'\(element.name.rawValue)' takes no attributes"
          : "'\(element.name.rawValue)' takes \(list(allowed))"
      ], fixes: fixes)
  }

  static func invalidValue(
    _ value: String, of subject: String?, in element: ElementName, type: ValueType,
    at place: Place
  ) -> Finding {
    let holder = subject.map { "\($0) of '\(element.rawValue)'" } ?? "'\(element.rawValue)'"
    if value.isEmpty {
      return syntax(
        .invalidValue, "\(holder) is empty; expected \(type.expectation)", at: place)
    }
    var message = "\(holder) is '\(shortened(value))'; expected \(type.expectation)"
    var fixes: [Fix] = []
    let suggestion =
      NearestName.suggestion(for: value, among: type.schema.enumeration)
      ?? identifierSuggestion(for: value, of: type)
    if let suggestion {
      message += "; did you mean '\(suggestion)'?"
      if subject != nil {
        fixes = [Fix(title: "write '\(suggestion)'", place: place, replacement: suggestion)]
      }
    }
    return syntax(.invalidValue, message, at: place, fixes: fixes)
  }

  private static func identifierSuggestion(for value: String, of type: ValueType) -> String? {
    switch type.name {
    case "identifier": return Identifier.suggestion(for: value)?.lexical
    case "ruleName":
      let parts = value.split(separator: "/", maxSplits: 1).map(String.init)
      let names = parts.compactMap { Identifier.suggestion(for: $0)?.lexical }
      return names.isEmpty || names.count < parts.count ? nil : names.joined(separator: "/")
    default: return nil
    }
  }

  static func unknownElement(
    _ name: String, in element: ElementName, allowed: [String], at place: Place,
    names: [Place] = []
  ) -> Finding {
    var message = "element '\(name)' is not expected in '\(element.rawValue)'"
    var fixes: [Fix] = []
    if let suggestion = NearestName.suggestion(for: name, among: allowed) {
      message += "; did you mean '\(suggestion)'?"
      fixes = [
        Fix(
          title: "write '\(suggestion)'",
          edits: names.map { Edit(place: $0, replacement: suggestion) }, isSafe: true)
      ]
    }
    let holders = Format.holders[name] ?? []
    var help: [String] = []
    if !allowed.isEmpty {
      help.append("'\(element.rawValue)' holds \(list(allowed)), in this order")
    }
    if !holders.isEmpty {
      help.append("'\(name)' belongs in \(list(holders, "or"))")
    }
    return syntax(.unknownElement, message, at: place, help: help, fixes: fixes)
  }

  static func foreignElement(
    _ name: String, namespace: String?, in element: ElementName, at place: Place
  ) -> Finding {
    let whose = namespace.map { "of namespace '\(shortened($0))'" } ?? "of no namespace"
    return syntax(
      .unknownElement, "element '\(name)' \(whose) is not expected in '\(element.rawValue)'",
      at: place,
      help: [
        namespace == nil
          ? "elements of the format are in the namespace '\(Format.namespace)'"
          : "content of other namespaces belongs inside 'extra'"
      ])
  }

  static func ownElementInExtra(_ name: String, at place: Place) -> Finding {
    syntax(
      .unknownElement, "element '\(name)' is not expected in 'extra'", at: place,
      help: ["'extra' holds only elements of other namespaces"])
  }

  static func misplaced(
    _ name: ElementName, in element: ElementName, isRepeated: Bool, before: ElementName?,
    at place: Place
  ) -> Finding {
    if isRepeated {
      return syntax(
        .misplacedElement, "'\(element.rawValue)' holds only one '\(name.rawValue)'", at: place,
        help: ["put what belongs together into the first one"])
    }
    let before = before.map { " before '\($0.rawValue)'" } ?? " further up"
    return syntax(
      .misplacedElement, "'\(name.rawValue)' stands too late in '\(element.rawValue)'", at: place,
      help: ["move it\(before), or join it with the one that is there"])
  }

  static func missingElement(
    _ names: [String], in element: ElementName, at place: Place
  ) -> Finding {
    syntax(
      .missingElement, "'\(element.rawValue)' needs \(list(names, "or"))", at: place,
      help: names.count == 1 ? ["add <\(names[0])> inside <\(element.rawValue)>"] : [])
  }

  static func unexpectedText(in element: ElementName, at place: Place) -> Finding {
    syntax(
      .unexpectedText, "text is not expected directly in '\(element.rawValue)'", at: place,
      help: ["put it into an element, such as 'summary', or into a comment"])
  }

  static func unknownDocument(_ name: String, namespace: String?, at place: Place) -> Finding {
    let kinds = Format.documents.map(\.name.rawValue)
    if namespace == Format.namespace {
      let meant = NearestName.suggestion(for: name, among: kinds)
      return syntax(
        .unknownDocument,
        "'\(name)' is not a kind of document" + (meant.map { "; did you mean '\($0)'?" } ?? ""),
        at: place, help: ["a document is one of \(list(kinds, "or"))"])
    }
    if let namespace, namespace.hasPrefix("urn:coequal:") {
      return syntax(
        .unsupportedFormat, "namespace '\(shortened(namespace))' needs a newer Coequal", at: place,
        help: ["this Coequal reads '\(Format.namespace)'"])
    }
    return syntax(
      .unknownDocument,
      namespace.map { "'\(name)' is in the namespace '\(shortened($0))'" }
        ?? "'\(name)' is in no namespace",
      at: place,
      help: ["write <\(kinds.contains(name) ? name : "framework") xmlns=\"\(Format.namespace)\" …>"]
    )
  }

  static func newerFormat(_ format: String, at place: Place) -> Finding {
    syntax(
      .unsupportedFormat,
      "format '\(shortened(format))' needs a newer Coequal; this one reads "
        + FormatVersion.current.lexical, at: place,
      help: ["update Coequal, or write format=\"\(FormatVersion.current.lexical)\""])
  }

  private static func list(_ names: [String], _ word: String = "and") -> String {
    let quoted = names.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  private static func shortened(_ text: String) -> String { Quotation.of(text, limit: 60) }

  private static func lowered(_ text: String) -> String {
    let end = text.hasSuffix(".") ? text.dropLast() : Substring(text)
    return end.prefix(1).lowercased() + end.dropFirst()
  }
}

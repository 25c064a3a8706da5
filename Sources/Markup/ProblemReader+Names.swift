// Problems with names, prefixes and namespaces. The tag itself has the right shape.
extension ProblemReader {
  func duplicateAttribute(before offset: Int) -> MarkupError? {
    guard let tag = tag(before: offset) else { return nil }
    let all = tag.attributes + tag.declarations
    for (i, attribute) in all.enumerated() {
      let local = written(attribute.localName)
      let name = written(attribute.qualifiedName)
      // The same name twice, or two prefixes of one namespace before the same name.
      let first =
        all[..<i].first { written($0.qualifiedName) == name }
        ?? all[..<i].first { other in
          guard let prefix = attribute.prefix, let otherPrefix = other.prefix else { return false }
          return written(other.localName) == local
            && declared(prefix, in: tag) == declared(otherPrefix, in: tag)
        }
      guard let first else { continue }
      return MarkupError(
        .duplicateAttribute,
        written(first.qualifiedName) == name
          ? "'\(shown(attribute.qualifiedName))' stands twice in this tag"
          : "'\(shown(attribute.qualifiedName))' is the same attribute as '\(shown(first.qualifiedName))'",
        at: attribute.qualifiedName,
        notes: [MarkupError.Note("the first is here", at: first.qualifiedName)])
    }
    return nil
  }

  /// The namespace that a tag itself declares for a prefix.
  private func declared(_ prefix: Range<Int>, in tag: StartTag) -> String? {
    let name = written(prefix)
    return tag.declarations.first { $0.prefix != nil && written($0.localName) == name }
      .map { written($0.value) }
  }

  func undeclaredPrefix(
    _ name: UnsafePointer<CChar>?, before offset: Int
  ) -> MarkupError? {
    guard let tag = tag(before: offset), let prefix = name.map({ String(cString: $0) }) else {
      return nil
    }
    let element = bytes[tag.name].firstIndex(of: Ascii.colon).map { tag.name.lowerBound..<$0 }
    let places = [element] + tag.attributes.map(\.prefix)
    guard let place = places.compactMap({ $0 }).first(where: { written($0) == prefix }) else {
      return nil
    }
    return MarkupError(
      .undeclaredPrefix, "'\(shown(place))' is a prefix without a namespace", at: place,
      help: "declare it with xmlns:\(shown(place))=\"…\" or leave it out")
  }

  func qualifiedName(before offset: Int) -> MarkupError? {
    // The parser stands behind the part of the name that it could read.
    var start = offset
    while start > 0, !"</? \t\r\n'\"".utf8.contains(bytes[start - 1]) { start -= 1 }
    let place = name(at: start)
    guard bytes[place].contains(Ascii.colon) else { return nil }
    return MarkupError(
      .qualifiedName, "'\(shown(place))' has a colon where none may be", at: place)
  }

  func reservedNamespace(before offset: Int) -> MarkupError? {
    guard let tag = tag(before: offset) else { return nil }
    let reserved = [
      "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/",
    ]
    for declaration in tag.declarations {
      let place = declaration.qualifiedName
      let value = written(declaration.value)
      let name = declaration.prefix == nil ? "" : written(declaration.localName)
      if name == "xmlns" || name == "xml" && value != reserved[0] {
        return MarkupError(
          .reservedName, "'\(shown(declaration.localName))' is reserved and cannot be declared",
          at: place)
      }
      if reserved.contains(value), name != "xml" {
        return MarkupError(
          .reservedName, "'\(value)' is reserved and cannot be declared", at: declaration.value)
      }
      if value.isEmpty, declaration.prefix != nil {
        return MarkupError(
          .namespace, "'\(shown(declaration.localName))' needs the name of a namespace", at: place)
      }
    }
    return nil
  }

  func brokenNamespace(before offset: Int) -> MarkupError? {
    // The parser stands behind the closing quote.
    let declarations = tag(before: offset)?.declarations ?? []
    guard let value = declarations.last(where: { $0.value.upperBound < offset })?.value else {
      return nil
    }
    return MarkupError(
      .namespace, "'\(shown(value))' is not a URI, as the name of a namespace has to be",
      at: value)
  }

  /// The start tag that ends at `offset` or around it.
  private func tag(before offset: Int) -> StartTag? {
    guard let start = bytes.span.last(Ascii.lessThan, before: offset) else { return nil }
    var tag = StartTag()
    // What follows a wrong name may be wrong too, but what was read up to there is good.
    _ = tag.lex(bytes.span, at: start, limit: 1000)
    return tag
  }
}

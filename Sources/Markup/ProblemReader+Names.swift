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
          ? "'\(name)' stands twice in this tag"
          : "'\(name)' is the same attribute as '\(written(first.qualifiedName))'",
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
      .undeclaredPrefix, "'\(prefix)' is a prefix without a namespace", at: place,
      help: "declare it with xmlns:\(prefix)=\"…\" or leave it out")
  }

  func qualifiedName(before offset: Int) -> MarkupError? {
    guard let start = bytes.span.last(Ascii.lessThan, before: offset) else { return nil }
    let isInstruction = bytes.span.reads("<?", at: start)
    var names = [name(at: start + (isInstruction ? 2 : 1))]
    if !isInstruction, let tag = tag(before: offset) {
      names += (tag.attributes + tag.declarations).map(\.qualifiedName)
    }
    names.removeAll { !bytes[$0].contains(Ascii.colon) }
    // Where no colon is one too many, a part is left that cannot begin a name, such as in 'a:1'.
    guard let place = names.first(where: hasMisplacedColon) ?? names.first else { return nil }
    return MarkupError(
      .qualifiedName, "'\(written(place))' has a colon where none may be", at: place)
  }

  private func hasMisplacedColon(_ name: Range<Int>) -> Bool {
    let colons = name.filter { bytes[$0] == Ascii.colon }
    return colons.count > 1 || colons.first == name.lowerBound
      || colons.last == name.upperBound - 1
  }

  func namespace(before offset: Int) -> MarkupError? {
    guard let tag = tag(before: offset) else { return nil }
    let reserved = [
      "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/",
    ]
    for declaration in tag.declarations {
      let place = declaration.qualifiedName
      let value = written(declaration.value)
      let name = declaration.prefix == nil ? "" : written(declaration.localName)
      if name == "xmlns" || name == "xml" && value != reserved[0] {
        return MarkupError(.reservedName, "'\(name)' is reserved and cannot be declared", at: place)
      }
      if reserved.contains(value), name != "xml" {
        return MarkupError(
          .reservedName, "'\(value)' is reserved and cannot be declared", at: declaration.value)
      }
      if value.isEmpty, declaration.prefix != nil {
        return MarkupError(.namespace, "'\(name)' needs the name of a namespace", at: place)
      }
    }
    guard let odd = tag.declarations.first(where: { !$0.isPlain || written($0.value).hasOddURI })
    else { return nil }
    return MarkupError(
      .namespace, "'\(written(odd.value))' is not a URI, as the name of a namespace has to be",
      at: odd.value)
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

extension String {
  /// Whether a character cannot stand in a URI as it is, as far as a message has to know.
  fileprivate var hasOddURI: Bool {
    utf8.contains { $0 <= 0x20 || $0 >= 0x7F || "<>\"{}|\\^`%".utf8.contains($0) }
  }
}

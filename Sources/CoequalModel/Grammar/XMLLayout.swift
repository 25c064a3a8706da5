/// How a part of a file is laid out, so that it fits to what stands around it.
package struct XMLLayout: Hashable, Sendable {
  /// The white space in front of its first tag and its last.
  package var margin: String
  /// The white space added for each level.
  package var unit: String
  /// The prefix of elements of the format; `nil` where their namespace is the default.
  package var prefix: String?
  /// What ends a line.
  package var lineEnd: String

  package init(
    margin: String = "", unit: String = "  ", prefix: String? = nil, lineEnd: String = "\n"
  ) {
    self.margin = margin
    self.unit = unit
    self.prefix = prefix
    self.lineEnd = lineEnd
  }
}

extension RawElement {
  /// The element as a part of a document: lines without a line end behind the last.
  package func xml(_ layout: XMLLayout = XMLLayout()) -> String {
    guard let declaration = Format.declarations[name] else { return "" }
    var printer = XMLPrinter(layout)
    printer.print(self, as: declaration)
    return printer.part
  }
}

extension ForeignElement {
  /// The element as a part of a document: lines without a line end behind the last.
  package func xml(_ layout: XMLLayout = XMLLayout()) -> String {
    var printer = XMLPrinter(layout)
    printer.print(self)
    return printer.part
  }
}

extension XMLPrinter {
  /// What was printed as a part of a document, with the line ends of its layout.
  fileprivate var part: String {
    let lines = text.hasSuffix("\n") ? String(text.dropLast()) : text
    // A parser reads every line end as a line feed, also inside a text.
    return layout.lineEnd == "\n" ? lines : lines.replacing("\n", with: layout.lineEnd)
  }
}

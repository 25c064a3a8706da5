/// A page of results that is not findings: what `list`, `show` and `explain` say.
///
/// Builders fill it from a catalog; renderers turn it into text or JSON and know nothing else.
package struct Sheet: Hashable, Sendable {
  package var title: String
  package var subtitle: String?
  package var sections: [Section]

  package init(_ title: String, subtitle: String? = nil, sections: [Section] = []) {
    self.title = title
    self.subtitle = subtitle
    self.sections = sections
  }

  /// One part of a sheet.
  package struct Section: Hashable, Sendable {
    package var title: String?
    package var content: Content

    package init(_ title: String? = nil, _ content: Content) {
      self.title = title
      self.content = content
    }
  }

  package enum Content: Hashable, Sendable {
    case text(String)
    case fields([Field])
    case points([String])
    case table(Table)
    /// Text to show as it is, such as XML.
    case code(String)
  }

  /// A name and what it stands for.
  package struct Field: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package struct Table: Hashable, Sendable {
    package var columns: [Column]
    package var rows: [[String]]
    package var hasRowHeaders: Bool

    package init(columns: [Column], rows: [[String]] = [], hasRowHeaders: Bool = false) {
      self.columns = columns
      self.rows = rows
      self.hasRowHeaders = hasRowHeaders
    }
  }

  package struct Column: Hashable, Sendable {
    /// The name in JSON, which stays when the header's words change.
    package var key: String
    package var header: String
    package var isNumber: Bool

    package init(_ key: String, _ header: String, isNumber: Bool = false) {
      self.key = key
      self.header = header
      self.isNumber = isNumber
    }
  }
}

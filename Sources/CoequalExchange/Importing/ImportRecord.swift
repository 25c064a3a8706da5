public import CoequalModel

/// Where a document was imported from, and which thing of it is which of the source.
///
/// It stands in the `extra` of the document, so that a later import finds what it made before, also when
/// people have given other titles or ids since:
///
/// ```xml
/// <import xmlns="urn:coequal:import:1" format="financial-times" source="levels.yml">
///   <item at="role/senior" id="senior-engineer-1" seen="9c0f12ab"/>
/// </import>
/// ```
public struct ImportRecord: Hashable, Sendable {
  /// The namespace of the record.
  public static let namespace = "urn:coequal:import:1"

  /// The importer that read the source.
  public var format: Identifier
  /// The name of the source file or folder, without the folders around it.
  public var source: String?
  /// The things of the document that the source has a name for, by place.
  public private(set) var items: [Item]

  /// A thing of the document, and the name that the source has for it.
  public struct Item: Hashable, Sendable {
    /// Where in the document, such as `role/senior`.
    public var target: String
    /// The source's name for it.
    public var id: String
    /// What the thing was like in the last import, as a short sum of its content; `nil` where that is
    /// not known.
    ///
    /// A later import whose thing has the same sum adds nothing to it: what is missing in the document
    /// was taken out by somebody.
    public var seen: String?

    /// Makes an item.
    ///
    /// Characters that XML cannot hold become U+FFFD.
    public init(target: String, id: String, seen: String? = nil) {
      self.target = target.fitForXML
      self.id = id.fitForXML
      self.seen = seen
    }
  }

  /// Makes a record; of several items with one target and id the first counts.
  public init(format: Identifier, source: String? = nil, items: [Item] = []) {
    self.format = format
    self.source = source?.fitForXML
    self.items = Self.sorted(items)
  }

  private static func sorted(_ items: [Item]) -> [Item] {
    struct Key: Hashable {
      let target, id: String
    }
    var seen: Set<Key> = []
    return items.filter { seen.insert(Key(target: $0.target, id: $0.id)).inserted }
      .sorted { first, second in
        first.target == second.target ? first.id < second.id : first.target < second.target
      }
  }
}

// MARK: - In a document

extension ImportRecord {
  /// The record that an element holds; `nil` where it is none.
  ///
  /// Items that lack their place or id are left out.
  public init?(_ element: ForeignElement) {
    guard element.name.namespace == Self.namespace, element.name.local == "import",
      let format = element["format"].flatMap({ Identifier($0) })
    else { return nil }
    self.init(
      format: format, source: element["source"],
      items: element.elements.compactMap { item in
        guard item.name.namespace == Self.namespace, item.name.local == "item",
          let target = item["at"], let id = item["id"]
        else { return nil }
        return Item(target: target, id: id, seen: item["seen"])
      })
  }

  /// The records among the content of other namespaces.
  public static func all(in extra: [ForeignElement]) -> [ImportRecord] {
    extra.compactMap { ImportRecord($0) }
  }

  /// The record as it stands in a document: an item in each line.
  public var element: ForeignElement {
    let items = items.flatMap { item -> [ForeignElement.Child] in
      let element = ForeignElement(
        Self.name("item", in: Self.namespace),
        attributes: Self.attributes([("at", item.target), ("id", item.id), ("seen", item.seen)]))
      return [.text("\n"), .element(element)]
    }
    return ForeignElement(
      Self.name("import", in: Self.namespace),
      attributes: Self.attributes([("format", format.lexical), ("source", source)]),
      children: items.isEmpty ? [] : items + [.text("\n")])
  }

  private static func attributes(_ values: [(String, String?)]) -> [ForeignElement.Attribute] {
    values.compactMap { attribute, value in
      value.map { ForeignElement.Attribute(name(attribute, in: nil), $0) }
    }
  }

  private static func name(_ local: String, in namespace: String?) -> ForeignName {
    ForeignName(trusted: local, in: namespace)
  }
}

extension CoequalDocument {
  /// The records of imports that the document holds.
  public var importRecords: [ImportRecord] { ImportRecord.all(in: extra) }

  /// Adds a record, in place of one of the same format and source; does nothing in a document that has
  /// no place for content of other namespaces.
  public mutating func note(_ record: ImportRecord) {
    var elements = extra
    let old = elements.firstIndex { element in
      ImportRecord(element).map { $0.format == record.format && $0.source == record.source }
        ?? false
    }
    if let old {
      elements[old] = record.element
    } else {
      elements.append(record.element)
    }
    extra = elements
  }

  /// Content of other namespaces, where the document has a place for it.
  private var extra: [ForeignElement] {
    get {
      switch self {
      case .structure(let structure): structure.extra
      case .framework(let framework): framework.extra
      case .project(let project): project.extra
      case .plugin(let plugin): plugin.extra
      default: []
      }
    }
    set {
      switch self {
      case .structure(var structure):
        structure.extra = newValue
        self = .structure(structure)
      case .framework(var framework):
        framework.extra = newValue
        self = .framework(framework)
      case .project(var project):
        project.extra = newValue
        self = .project(project)
      case .plugin(var plugin):
        plugin.extra = newValue
        self = .plugin(plugin)
      default: break
      }
    }
  }
}

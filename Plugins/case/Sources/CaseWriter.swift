import CoequalExchange
import CoequalModel

/// Writes what CASE can hold of a framework as a package.
struct CaseWriter {
  let framework: Framework
  let holdings: CaseHoldings
  let names: CaseNames
  /// When everything was changed last, as far as the package says.
  let changed: JSONValue
  var items: [JSONValue] = []
  var associations: [JSONValue] = []
  var rubrics: [JSONValue] = []
  private var kinds: Set<CaseItemKind> = []
  /// How many associations of a kind begin at something, to tell them apart.
  private var counts: [String: Int] = [:]
  /// The titles of items, which links repeat.
  private var titles: [String: String] = [:]
  let scaleOfCompetency: [Identifier: Identifier]
  let levelsOfScale: [Identifier: [ScaleLevel]]

  init(_ holdings: CaseHoldings, names: CaseNames) {
    self.holdings = holdings
    self.names = names
    framework = holdings.framework
    scaleOfCompetency = Dictionary(
      framework.areas.flatMap { $0.competencies.map { ($0.id, $0.scale) } },
      uniquingKeysWith: { first, _ in first })
    levelsOfScale = Dictionary(
      framework.scales.map { ($0.id, $0.levels) }, uniquingKeysWith: { first, _ in first })
    changed = .text("\(Self.day(of: framework.header))T00:00:00+00:00")
  }

  /// The day that times of change name: no clock is asked.
  static func day(of header: DocumentHeader) -> String {
    header.validFrom?.lexical ?? "1970-01-01"
  }

  /// The whole package.
  mutating func package() -> JSONValue {
    collectTitles()
    writeScales()
    writeGrades()
    writeTracks()
    writeAreas()
    writeMoves()
    return .map([
      "CFDocument": document, "CFItems": .list(items), "CFAssociations": .list(associations),
      "CFDefinitions": .map(["CFItemTypes": .list(types)]),
      "CFRubrics": rubrics.isEmpty ? nil : .list(rubrics),
    ])
  }

  private var document: JSONValue {
    let header = framework.header
    return .map([
      "identifier": .text(names.document.identifier), "uri": .text(names.document.uri),
      "creator": .text("unknown"), "title": .text(framework.title), "lastChangeDateTime": changed,
      "description": framework.summary.map(JSONValue.text),
      "subject": holdings.family.map { .list([.text($0)]) },
      "language": .text(header.language.lexical), "version": .text(header.version.lexical),
      "adoptionStatus": header.status.map { .text(CaseStatus.word(for: $0)) },
      "statusStartDate": header.validFrom.map { .text($0.lexical) },
      "statusEndDate": header.validUntil.map { .text($0.lexical) },
    ])
  }

  private var types: [JSONValue] {
    CaseItemKind.allCases.filter(kinds.contains).map { kind in
      let name = CaseNames.name(kind.uri)
      return .map([
        "identifier": .text(name.identifier), "uri": .text(name.uri), "title": .text(kind.title),
        "description": .text(kind.summary), "hierarchyCode": .text(kind.rawValue),
        "lastChangeDateTime": changed,
      ])
    }
  }

  // MARK: - Items

  /// What an item says besides its name.
  struct Item {
    var full: String
    var short: String?
    var code: String?
    var notes: String?
    var label: String?
    var keywords: [String] = []

    init(full: String) { self.full = full }

    /// A title, and below it a summary where there is one.
    init(id: Identifier, title: String, summary: String?) {
      full = summary ?? title
      short = summary == nil ? nil : title
      code = id.lexical
    }

    /// A title that need not be there: without it the id stands for it.
    init(id: Identifier, optionalTitle title: String?, notes: String?) {
      full = title ?? id.lexical
      short = title == id.lexical ? title : nil
      code = id.lexical
      self.notes = notes
    }
  }

  /// Writes an item below another, or below the document, as the next of its children.
  mutating func write(_ item: Item, _ kind: CaseItemKind, _ target: String, below parent: String?) {
    kinds.insert(kind)
    let name = names.name(of: target)
    let type = CaseNames.name(kind.uri)
    items.append(
      .map([
        "identifier": .text(name.identifier), "fullStatement": .text(item.full),
        "alternativeLabel": item.label.map(JSONValue.text), "CFItemType": .text(kind.title),
        "uri": .text(name.uri), "humanCodingScheme": item.code.map(JSONValue.text),
        "abbreviatedStatement": item.short.map(JSONValue.text),
        "conceptKeywords": item.keywords.isEmpty
          ? nil : .list(item.keywords.map(JSONValue.text)),
        "notes": item.notes.map(JSONValue.text),
        "CFItemTypeURI": Self.link(type, title: kind.title), "lastChangeDateTime": changed,
      ]))
    associate(target, .isChildOf, parent, inOrder: true)
  }

  // MARK: - Associations

  /// Writes an association between parts; `nil` is the document.
  mutating func associate(
    _ origin: String, _ kind: CaseAssociation.Kind, _ destination: String?, inOrder: Bool = false
  ) {
    let counter = inOrder ? "below \(destination ?? "")" : origin
    let number = (counts[counter] ?? 0) + 1
    counts[counter] = number
    let address = "\(origin)/\(kind.rawValue)" + (inOrder ? "" : "/\(number)")
    let name = names.name(of: address)
    associations.append(
      .map([
        "identifier": .text(name.identifier), "associationType": .text(kind.rawValue),
        "sequenceNumber": inOrder ? .number(String(number)) : nil, "uri": .text(name.uri),
        "originNodeURI": link(to: origin), "destinationNodeURI": link(to: destination),
        "lastChangeDateTime": changed,
      ]))
  }

  /// A link to a part, or to the document.
  func link(to target: String?) -> JSONValue {
    guard let target else { return Self.link(names.document, title: framework.title) }
    return Self.link(names.name(of: target), title: titles[target] ?? target)
  }

  private static func link(_ name: CaseNames.Name, title: String) -> JSONValue {
    .map([
      "title": .text(title), "identifier": .text(name.identifier), "uri": .text(name.uri),
    ])
  }

  /// Notes the titles that links repeat.
  private mutating func collectTitles() {
    for scale in framework.scales {
      titles["scale/\(scale.id)"] = scale.title ?? scale.id.lexical
      for level in scale.levels {
        titles["scale/\(scale.id)/level/\(level.id)"] = level.title ?? level.id.lexical
      }
    }
    for grade in holdings.grades { titles["grade/\(grade.id)"] = grade.title ?? grade.id.lexical }
    for area in framework.areas {
      titles["area/\(area.id)"] = area.title
      for competency in area.competencies {
        titles["competency/\(competency.id)"] = competency.title
      }
    }
    for track in framework.tracks {
      titles["track/\(track.id)"] = track.title
      for role in track.roles {
        titles["role/\(role.id)"] = role.title
        titles["role/\(role.id)/requirements"] = role.title
      }
    }
  }
}

import CoequalExchange
import CoequalModel

/// Makes a framework of a package, and a structure where it has grades.
struct CaseReader {
  let package: CasePackage
  let tree: CaseTree
  var scales: [Scale] = []
  /// What statements can be at, by the identifier or address of the item.
  var levels: [String: Level] = [:]
  var areas: [CompetencyArea] = []
  var tracks: [Track] = []
  var grades: [Grade] = []
  var moves: [Move] = []
  /// The moves there are, so that none is there twice.
  var knownMoves: Set<Move> = []
  /// The scale for what has no levels, once it is needed.
  var plain: Int?
  /// What items have become, by their numbers.
  var results: [Int: Result] = [:]

  /// A level of a scale.
  struct Level {
    let scale: Int
    let id: Identifier
  }

  /// What an item has become.
  enum Result {
    case scale(Int)
    case level
    case area(Identifier)
    case competency(Identifier, scale: Int, area: Int, position: Int)
    case track(Identifier)
    case grade(Identifier)
    case role(Identifier, track: Int, position: Int)
  }

  init(_ package: CasePackage, tree: CaseTree) {
    self.package = package
    self.tree = tree
  }

  mutating func read(into draft: inout ImportDraft) {
    let header = readHeader(into: &draft)
    readScales(into: &draft)
    readGrades(into: &draft)
    readTracks(into: &draft)
    readAreas(titled: header.title, into: &draft)
    readRubrics(into: &draft)
    readRelations(version: header.header.version, into: &draft)
    var framework = Framework(
      header: header.header, title: header.title, summary: header.summary, scales: scales,
      areas: areas, tracks: tracks, moves: moves)
    if !grades.isEmpty { addStructure(to: &framework, into: &draft) }
    draft.add(.framework(framework))
  }

  /// The titles of an item: the short statement, where there is one, and then the full one below it.
  func words(of item: SourceNode) -> (title: SourceNode?, summary: SourceNode?) {
    let full = item["fullStatement"]
    guard let short = item["abbreviatedStatement"], short.text?.collapsed.isEmpty == false else {
      return (full, nil)
    }
    return (short, full)
  }

  /// The words of the title of an item; where it has none, that is a finding.
  func title(
    of item: SourceNode, to target: String, orElse id: Identifier, into draft: inout ImportDraft
  ) -> String {
    if let title = draft.text(words(of: item).title, to: target) { return title }
    draft.report(
      .unexpectedSource, "an item without a fullStatement; its id stands for it",
      at: (item["identifier"] ?? item).place)
    return id.lexical
  }

  /// An id for what an item becomes: its code, or else the first words of its title.
  func id(_ number: Int, for kind: String, into draft: inout ImportDraft) -> Identifier {
    let item = package.items[number]
    let id: Identifier
    if let code = item["humanCodingScheme"], code.text?.collapsed.isEmpty == false {
      id = draft.id(code, for: kind)
    } else {
      id = draft.uniqueID(words(of: item).title?.text?.beginning ?? kind, for: kind)
    }
    keepIDs(of: item, as: "\(kind)/\(id)", into: &draft)
    return id
  }

  /// Keeps the identifier and the address of something.
  func keepIDs(of node: SourceNode, as target: String, into draft: inout ImportDraft) {
    draft.keepID(node["identifier"], of: target)
    draft.keepID(node["uri"], of: target)
  }
}

extension String {
  /// The first few words: enough for an id.
  var beginning: String {
    var words: [Substring] = []
    var length = 0
    for word in split(whereSeparator: \.isWhitespace).prefix(8) where length < 48 {
      words.append(word)
      length += word.utf8.count
    }
    return words.joined(separator: " ")
  }
}

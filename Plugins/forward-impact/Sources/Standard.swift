import CoequalExchange
import CoequalModel

/// The parts of a standard, before anything is made of them.
struct Standard {
  /// What the whole says of itself.
  private(set) var cover: SourceNode?
  private(set) var levels: [Level] = []
  private(set) var disciplines: [Part] = []
  /// What the source calls tracks.
  private(set) var contexts: [Part] = []
  private(set) var capabilities: [Part] = []
  private(set) var behaviours: [Part] = []
  /// Where the first of the files begins.
  private(set) var place: Place?

  /// A part with a file of its own, which often is all that gives it an id.
  struct Part {
    let key: String
    let root: SourceNode
    let file: SourceFile

    /// What people call it, or else its id.
    var name: String {
      let name = (root["name"] ?? root["specialization"])?.text?.collapsed ?? ""
      return name.isEmpty ? key : name
    }
  }

  /// More levels than any company has; jobs and moves multiply with them.
  private static let mostLevels = 100

  /// Takes in the value of a file, by what it holds; the folder that it is in does not matter.
  mutating func add(_ root: SourceNode, from file: SourceFile, into draft: inout ImportDraft) {
    place = place ?? root.place
    let stem = String(file.lastName.prefix { $0 != "." })
    let key = root["id"]?.text?.collapsed ?? stem
    let part = Part(key: key.isEmpty ? stem : key, root: root, file: file)
    func has(_ names: String...) -> Bool { names.contains { root[$0] != nil } }
    if case .list(let items) = root.value {
      addList(items, from: file, root, into: &draft)
    } else if has("coreSkills", "supportingSkills", "specialization", "roleTitle") {
      add(part, to: \.disciplines, into: &draft)
    } else if has("skills", "professionalResponsibilities", "managementResponsibilities") {
      add(part, to: \.capabilities, into: &draft)
    } else if root["human"]?["maturityDescriptions"] != nil {
      add(part, to: \.behaviours, into: &draft)
    } else if has("skillModifiers", "roleContext", "assessmentWeights") {
      add(part, to: \.contexts, into: &draft)
    } else if has("entityDefinitions") || cover == nil && stem == "standard" {
      cover = root
    } else if has("files"), root.entries.count == 1 {
      draft.ledger.leave(root, because: "it lists the files of the folder, which are read anyway")
    } else {
      draft.report(
        .unexpectedSource,
        "'\(file.lastName)' is no level, discipline, track, capability or behaviour", at: root.place
      )
      draft.ledger.leave(root, because: "the file is no part of a standard that is known")
    }
  }

  private mutating func add(
    _ part: Part, to path: WritableKeyPath<Standard, [Part]>, into draft: inout ImportDraft
  ) {
    if let first = self[keyPath: path].first(where: { $0.key == part.key }) {
      draft.report(
        .repeatedSource, "'\(part.key)' is there twice; the first counts", at: part.root.place,
        notes: [Finding.Note("the first", at: first.root.place)])
      draft.ledger.leave(part.root, because: "its id is that of another file")
    } else {
      self[keyPath: path].append(part)
    }
  }

  private mutating func addList(
    _ items: [SourceNode], from file: SourceFile, _ root: SourceNode,
    into draft: inout ImportDraft
  ) {
    if items.contains(where: {
      $0["contributingSkills"] != nil || $0["contributingBehaviours"] != nil
    }) {
      draft.ledger.leave(
        root, because: "it is an outcome of teams; a framework says what people do")
    } else if items.contains(where: {
      $0["baseSkillProficiencies"] != nil || $0["ordinalRank"] != nil
    }) {
      for item in items { addLevel(item, into: &draft) }
    } else {
      draft.report(
        .unexpectedSource, "'\(file.lastName)' is a list of neither levels nor drivers",
        at: root.place)
      draft.ledger.leave(root, because: "the file is no part of a standard that is known")
    }
  }

  private mutating func addLevel(_ item: SourceNode, into draft: inout ImportDraft) {
    guard let id = item["id"], let key = id.text?.collapsed, !key.isEmpty else {
      draft.report(
        .unexpectedSource, "a level without an id; expected an id such as 'J040'", at: item.place)
      draft.ledger.leave(item, because: "a level has an id")
      return
    }
    if let first = levels.first(where: { $0.key == key }) {
      draft.report(
        .repeatedSource, "the level '\(key)' is there twice; the first counts", at: id.place,
        notes: [Finding.Note("the first", at: first.id.place)])
      draft.ledger.leave(item, because: "its id names another level already")
      return
    }
    guard levels.count < Self.mostLevels else {
      draft.report(
        .oversizedSource, "more than \(Self.mostLevels) levels; up to that many are read",
        at: item.place)
      draft.ledger.leave(item, because: "there are too many levels before it")
      return
    }
    var identifier = Identifier.suggestion(for: key) ?? Identifier(trusted: "level")
    if levels.contains(where: { $0.identifier == identifier }) {
      let number = levels.count + 1
      identifier =
        Identifier("\(identifier)-\(number)") ?? Identifier(trusted: "level-\(number)")
    }
    levels.append(Level(key: key, id: id, root: item, identifier: identifier))
    levels.sort { $0.rank < $1.rank }
  }
}

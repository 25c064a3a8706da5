import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Markup
import Testing

/// What holds for every merge, tried on documents and changes made at random.
@Suite struct MergePropertyTests {
  private func text(_ tree: XMLTree, odd seed: UInt64? = nil) -> String {
    var writer = TreeWriter(seed: seed)
    return writer.document(tree)
  }

  private func read(_ text: String) -> DocumentReader.Result {
    DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
  }

  /// Names of the source for everything that has an id.
  private func names(_ document: CoequalDocument) -> [String: String] {
    var names: [String: String] = [:]
    func look(at element: RawElement, isRoot: Bool = false) {
      if element.name == .extends { return }
      if !isRoot, let id = element["id"] { names["\(element.name.rawValue)/\(id)"] = "S-\(id)" }
      for child in element.children { look(at: child) }
    }
    if let element = document.element { look(at: element, isRoot: true) }
    return names
  }

  @Test(arguments: DocumentKind.allCases)
  func aDocumentMergedIntoItselfChangesNothing(_ kind: DocumentKind) throws {
    for seed in Seeds.first(60, inDebug: 15) {
      var generator = DocumentGenerator(seed: seed, rarity: seed == 0 ? 1 : 2)
      let text = text(generator.document(kind, budget: 200), odd: seed)
      let file = read(text)
      let document = try #require(file.document)
      let result = Merge(into: file).result(of: document)
      try #require(
        !result.isChanged, "seed \(seed)\n\(String(decoding: result.contents, as: UTF8.self))")
      #expect(result.added == [] && result.kept == [] && result.updated == [], "seed \(seed)")
      let updated = Merge(into: file, options: MergeOptions(updates: true)).result(of: document)
      #expect(!updated.isChanged && updated.updated == [], "seed \(seed)")
    }
  }

  /// The framework of a source, and the same after it grew.
  private func sample(_ seed: UInt64) throws -> (before: CoequalDocument, after: CoequalDocument) {
    var generator = DocumentGenerator(seed: seed)
    var tree = generator.document(.framework, budget: 200)
    tree.children.removeAll { child in
      if case .element(let element) = child { element.name == "extends" } else { false }
    }
    tree.makeIDsUnique()
    let after = try #require(read(text(tree)).document)
    tree.shrink(using: &generator.random)
    let before = try #require(read(text(tree)).document, "\(text(tree))")
    return (before.imported(names(before)), after.imported(names(after)))
  }

  @Test func whatTheSourceGainedIsThereAndNothingElseChanged() throws {
    var added = 0
    for seed in Seeds.first(100, inDebug: 25) {
      let (before, after) = try sample(seed)
      let merging = try Merging(after, into: before.xml())
      try #require(merging.messages == [], "seed \(seed)")
      let merged = try #require(read(merging.text).document)
      try #require(merged.sorted == after.sorted, "seed \(seed)\n\(merging.text)\n\(after.xml())")
      // Whole lines are added, and none is changed but those of the record.
      let removed = merging.difference.filter { line in
        line.hasPrefix("-") && !line.contains("<import ") && !line.contains("/>")
      }
      #expect(removed == [], "seed \(seed)")
      added += merging.added.count
    }
    #expect(added > 50, "\(added)")
  }

  @Test func onlyTheRecordMayChangeAfterWorkByHand() throws {
    var differences = 0
    for seed in Seeds.first(100, inDebug: 25) {
      let (document, _) = try sample(seed)
      var random = SplitMix(seed: seed)
      let file = try HandWork(document.xml()).worked(using: &random)
      let merging = try Merging(document, into: file)
      try #require(merging.added == [], "seed \(seed)\n\(merging.added)\n\(file)")
      try #require(!merging.result.isChanged, "seed \(seed)\n\(merging.difference)\n\(file)")
      differences += merging.result.kept.count
    }
    #expect(differences > 25, "\(differences)")
  }

  /// What people wrote is still there when the source has grown meanwhile.
  @Test func workByHandSurvivesWhatTheSourceGained() throws {
    for seed in Seeds.first(60, inDebug: 15) {
      let (before, after) = try sample(seed)
      var random = SplitMix(seed: seed)
      let file = try HandWork(before.xml()).worked(using: &random)
      let merging = try Merging(after, into: file)
      for line in file.split(separator: "\n")
      where line.contains("our own") || line.contains("<!--") {
        try #require(merging.text.contains(line), "seed \(seed): \(line)")
      }
    }
  }

  /// The record stands in a file that people edit.
  @Test func aRecordThatWasSpoiltDoesNoHarm() throws {
    for seed in Seeds.first(60, inDebug: 15) {
      let (before, after) = try sample(seed)
      var random = SplitMix(seed: seed)
      let file = Self.spoilt(before.xml(), using: &random)
      let merging = try Merging(after, into: file, isSpoilt: true)
      try #require(merging.text.count >= file.count / 2, "seed \(seed)")
    }
  }

  private static func spoilt(_ text: String, using random: inout SplitMix) -> String {
    let targets = [
      "", "/", "role", "role/", "//", "role/x/", "extends", "competency/k1/expects/0", "a b",
      "competency/k1/expects/low/99999999999999999999", "framework/x", "extra", "\u{FFFD}",
    ]
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices where lines[index].contains("<item ") && random.once(in: 3) {
      let other = random.pick(lines.filter { $0.contains("<item ") })
      switch random.index(5) {
      case 0: lines[index] = "<item at=\"\(random.pick(targets))\" id=\"x\"/>"
      case 1: lines[index] = ""
      case 2: lines[index] = lines[index].replacing("at=", with: "on=")
      case 3:
        let id = other.split(separator: "id=\"").last ?? ""
        lines[index] = (lines[index].split(separator: "id=\"").first ?? "") + "id=\"" + id
      default: lines[index] = other
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test func aLargeFrameworkIsMergedInTimeThatGrowsWithIt() throws {
    var ladder = Ladder()
    let numbers = 0..<Sizes.many(300, inDebug: 100)
    ladder.tracks["expert"] = numbers.map { "role-\($0)" }
    ladder.areas["craft"] = numbers.map { "skill-\($0)" }
    for number in numbers {
      ladder.requirements["role-\(number)"] = ["skill-\(number) mid"]
      ladder.expectations["skill-\(number)"] = (0..<4).map { "mid: Does \($0) of \(number)" }
    }
    ladder.moves = zip(numbers, numbers.dropFirst()).map { "role-\($0) role-\($1) promotion" }
    let merging = try Merging(try ladder.imported(), into: try Ladder().file())
    #expect(merging.added.count == 3 * numbers.count - 1)
  }

  /// Texts that share no word with those of the source are taken for others; so some words stay here.
  @Test func updatingMakesTheFileSayWhatTheSourceSays() throws {
    for seed in Seeds.first(50, inDebug: 12) {
      let (document, after) = try sample(seed)
      var random = SplitMix(seed: seed)
      let file = try HandWork(document.xml(), keepsWords: true).worked(using: &random)
      let merging = try Merging(after, into: file, MergeOptions(updates: true))
      try #require(merging.kept.filter { !$0.contains("/extra: ") } == [], "seed \(seed)")
      let merged = try #require(read(merging.text).document)
      try #require(
        merged.sorted == after.sorted, "seed \(seed)\n\(merging.text)\n\(after.xml())")
    }
  }
}

/// Changes that people make to a file: comments, other texts, parts taken out.
private struct HandWork {
  private let text: String
  private let keepsWords: Bool

  init(_ text: String, keepsWords: Bool = false) throws {
    self.text = text
    self.keepsWords = keepsWords
  }

  func worked(using random: inout SplitMix) throws -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var isExtra = false
    for index in lines.indices {
      let line = lines[index]
      if line.hasPrefix("  <extra>") { isExtra = true }
      // The record and what else is in 'extra' is not for people to change.
      if isExtra || line.hasPrefix("<") || line.isEmpty { continue }
      if random.once(in: 8) { lines[index] = "\t<!-- \(index) -->\n" + lines[index] }
      for name in ["title", "summary", "purpose", "expects", "outcome"] {
        let end = "</\(name)>"
        guard line.hasSuffix(end), !line.contains("/\(name)></"), random.once(in: 3) else {
          continue
        }
        if name == "expects" || name == "purpose", random.once(in: 2), line.contains("</") {
          lines[index] = ""
        } else if let start = line.firstIndex(of: ">") {
          let words = line[line.index(after: start)...].dropLast(end.count)
          lines[index] =
            line[...start] + (keepsWords ? words + " so" : "words of our own \(index)") + end
        }
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension CoequalDocument {
  /// With lists whose order means nothing put in one order, and without what is written down about the
  /// import.
  fileprivate var sorted: CoequalDocument {
    guard case .framework(var framework) = self else { return self }
    framework.extra = []
    return .framework(framework)
  }
}

extension XMLTree {
  /// Gives each element of a name an id, and each member of a list a key, that no other has.
  fileprivate mutating func makeIDsUnique() {
    var number = 0
    makeIDsUnique(&number)
  }

  private static let keys = [
    "id", "competency", "factor", "subject", "forum", "from", "level", "kind",
  ]

  private mutating func makeIDsUnique(_ number: inout Int) {
    for index in children.indices {
      guard case .element(var child) = children[index] else { continue }
      number += 1
      let key = Self.keys.first { key in child.attributes.contains { $0.name == key } }
      let isCounted = ["expects", "example", "condition", "track", "accountability"].contains(
        child.name)
      if let key, !isCounted || key == "id" {
        child.attributes = child.attributes.map { attribute in
          attribute.name == key && key != "kind" && !(key == "level" && child.name == "value")
            ? Attribute(key, "k\(number)") : attribute
        }
      }
      child.makeIDsUnique(&number)
      children[index] = .element(child)
    }
  }

  /// Takes out some of what need not be there.
  fileprivate mutating func shrink(using random: inout SplitMix) {
    var names: [String: Int] = [:]
    for child in elements { names[child.name, default: 0] += 1 }
    var kept: [Child] = []
    for child in children {
      guard case .element(var element) = child else {
        kept.append(child)
        continue
      }
      let isOptional =
        ["purpose", "summary", "tenure", "mandate", "package", "scope"].contains(element.name)
        && ["role", "track", "area", "framework", "competency"].contains(name)
      let isMember =
        ["role", "competency", "area", "track", "move", "forum", "requires", "expects"].contains(
          element.name) && (names[element.name] ?? 0) > 1
      if isOptional || isMember, random.once(in: 3) {
        names[element.name, default: 0] -= 1
        continue
      }
      element.shrink(using: &random)
      kept.append(.element(element))
    }
    children = kept
  }
}

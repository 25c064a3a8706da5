import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Markup
import Testing

/// A small framework as an importer would make it, to merge and to change.
struct Ladder {
  /// The texts of levels, the first of each for the lowest.
  var scales = ["mastery": ["low", "mid", "high"]]
  var areas = ["craft": ["design", "testing"], "people": ["coaching"]]
  /// What competencies expect, by their ids.
  var expectations = [
    "design": ["low: Follows a design", "mid: Makes a design", "mid: Explains a design"],
    "testing": ["low: Runs the tests", "high: Decides what is tested"],
    "coaching": ["mid: Helps others"],
  ]
  var tracks = ["expert": ["junior", "senior"], "leader": ["lead"]]
  var grades = ["junior": "g1", "senior": "g2", "lead": "g2"]
  var purposes = ["senior": "Solves the hard cases."]
  var requirements = ["senior": ["design mid", "testing high"], "lead": ["coaching mid"]]
  var moves = ["junior senior promotion", "senior lead switch", "lead senior switch"]
  var uses: String? = "structure=\"test-grades\" version=\"1\""
  var order = ["craft", "people", "expert", "leader"]
  /// The names that the source has, by place; without any, a thing has its id in capitals.
  var names: [String: String]?

  /// The framework as XML.
  var text: String {
    let scales = scales.sorted { $0.key < $1.key }.map { id, levels in
      "<scale id=\"\(id)\">\(levels.map { "<level id=\"\($0)\"/>" }.joined())</scale>"
    }
    let areas = sorted(areas).map { id, competencies in
      "<area id=\"\(id)\"><title>\(id)</title>\(competencies.map(competency).joined())</area>"
    }
    let tracks = sorted(tracks).map { id, roles in
      "<track id=\"\(id)\" kind=\"hybrid\"><title>\(id)</title>\(roles.map(role).joined())</track>"
    }
    let moves = moves.map { move in
      let parts = move.split(separator: " ")
      return "<move from=\"\(parts[0])\" to=\"\(parts[1])\" kind=\"\(parts[2])\"/>"
    }
    return DocumentText.framework(
      list("scales", scales) + list("competencies", areas) + list("tracks", tracks)
        + list("moves", moves), id: "ladder", uses: uses)
  }

  private func list(_ name: String, _ items: [String]) -> String {
    items.isEmpty ? "" : "<\(name)>\(items.joined())</\(name)>"
  }

  private func sorted(_ lists: [String: [String]]) -> [(String, [String])] {
    lists.sorted { first, second in
      (order.firstIndex(of: first.key) ?? .max, first.key)
        < (order.firstIndex(of: second.key) ?? .max, second.key)
    }.map { ($0.key, $0.value) }
  }

  private func competency(_ id: String) -> String {
    let texts = (expectations[id] ?? []).map { text in
      let parts = text.split(separator: ": ", maxSplits: 1)
      return "<expects level=\"\(parts[0])\">\(parts[1])</expects>"
    }
    let scale = scales.keys.sorted().first { id.hasSuffix("-\($0)") } ?? "mastery"
    return
      "<competency id=\"\(id)\" scale=\"\(scale)\"><title>\(id)</title>\(texts.joined())</competency>"
  }

  private func role(_ id: String) -> String {
    let purpose = purposes[id].map { "<purpose>\($0)</purpose>" } ?? ""
    let requirements = (requirements[id] ?? []).map { requirement in
      let parts = requirement.split(separator: " ")
      return "<requires competency=\"\(parts[0])\" level=\"\(parts[1])\"/>"
    }
    return "<role id=\"\(id)\" grade=\"\(grades[id] ?? "g1")\"><title>\(id)</title>\(purpose)"
      + list("requirements", requirements) + "</role>"
  }

  /// The framework with the record of its import.
  func imported() throws -> CoequalDocument {
    let result = DocumentReader.read(name: "imported.xml", contents: Array(text.utf8))
    #expect(result.findings == [])
    let things =
      scales.keys.map { "scale/\($0)" } + areas.keys.map { "area/\($0)" }
      + areas.values.joined().map { "competency/\($0)" } + tracks.keys.map { "track/\($0)" }
      + tracks.values.joined().map { "role/\($0)" }
    let names =
      names
      ?? Dictionary(uniqueKeysWithValues: things.map { ($0, $0.uppercased()) })
    return try #require(result.document).imported(names)
  }

  /// The file that a first import writes.
  func file() throws -> String { try imported().xml() }
}

/// A file and what is merged into it, as text.
struct Merging {
  let before: String
  let result: MergeResult

  /// Merges, and looks at what holds for every merge: the result can be read, and merging once more
  /// changes nothing.
  ///
  /// - Parameter isSpoilt: Whether the record of the file may say what is not true; then it can take
  ///   one merge until it is right again.
  init(
    _ imported: CoequalDocument, into before: String, _ options: MergeOptions = MergeOptions(),
    isSpoilt: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    self.before = before
    let file = DocumentReader.read(name: "acme.xml", contents: Array(before.utf8))
    try #require(file.findings == [], "\(before)", sourceLocation: sourceLocation)
    result = Merge(into: file, options: options).result(of: imported)
    let after = DocumentReader.read(name: "acme.xml", contents: result.contents)
    try #require(after.findings == [], sourceLocation: sourceLocation)
    #expect(
      result.isChanged == (result.contents != Array(before.utf8)), sourceLocation: sourceLocation)
    let second = Merge(into: after, options: options).result(of: imported)
    let settled = isSpoilt ? second.contents : result.contents
    let again = Merge(
      into: DocumentReader.read(name: "acme.xml", contents: settled), options: options
    ).result(of: imported)
    #expect(!again.isChanged, "the second time", sourceLocation: sourceLocation)
    #expect(again.added == [] && again.updated == [], sourceLocation: sourceLocation)
  }

  var text: String { String(decoding: result.contents, as: UTF8.self) }
  var added: [String] { result.added.map(\.target) }
  var kept: [String] {
    result.kept.map { "\($0.target): \($0.existing ?? "–") | \($0.imported)" }
  }
  var updated: [String] {
    result.updated.map { "\($0.target): \($0.existing ?? "–") | \($0.imported)" }
  }
  var missing: [String] { result.missing.map(\.target) }
  var messages: [String] { result.findings.map(\.message) }

  /// The lines that are new and those that are gone, without the record of the import.
  var difference: [String] {
    func lines(_ text: String) -> [String] {
      text.split(separator: "\n").map(String.init).filter { !$0.contains("<item ") }
    }
    return lines(text).difference(from: lines(before)).map { change in
      switch change {
      case .insert(_, let line, _): "+\(line)"
      case .remove(_, let line, _): "-\(line)"
      }
    }
  }
}

import CoequalModel
import Markup

/// Looks for what an import lost without a word, or says it carried over and did not.
///
/// The proof reads the nodes of the source itself, whatever the importer did with them, and compares
/// them with the documents as they are printed:
///
/// ```swift
/// let proof = LossProof(importer.result(of: source), of: source, roots: nodes)
/// #expect(proof.problems.isEmpty)
/// ```
package struct LossProof: Sendable {
  /// What is lost or not true, a line each, in the order of the source; empty where nothing is.
  package private(set) var problems: [String] = []
  /// How many texts and ids of the source were looked at.
  package private(set) var leafCount = 0

  private let result: ImportResult
  private let printed: PrintedTexts
  private let booked: [Place: [Ledger.Entry]]

  /// Compares a source with what came of it.
  ///
  /// - Parameters:
  ///   - roots: Everything that the files hold, as nodes made by the test.
  ///   - fieldNames: The names that the format gives to entries of maps. Names that are not among
  ///     them are texts of the source like any other; `nil` takes all names for the format's.
  package init(
    _ result: ImportResult, of source: ImportSource, roots: [SourceNode],
    fieldNames: Set<String>? = nil
  ) {
    self.result = result
    printed = PrintedTexts(result.documents)
    booked = Dictionary(
      grouping: result.ledger.entries.filter { $0.place != nil && $0.fate != .guessed }
    ) { $0.place ?? Place(file: "", range: 0..<0) }
    for file in source.files { check(file) }
    for root in roots { check(root, fieldNames: fieldNames) }
    for entry in result.ledger.entries { check(entry) }
  }

  // MARK: - The source

  private mutating func check(_ file: SourceFile) {
    let isNamed =
      result.ledger.entries.contains { $0.place?.file == file.name }
      || result.findings.contains { $0.place?.file == file.name }
    if !isNamed { problems.append("nothing is said of the file '\(file.name)'") }
  }

  private mutating func check(_ node: SourceNode, fieldNames: Set<String>?) {
    switch node.value {
    case .null: break
    case .text, .number, .boolean:
      leafCount += 1
      guard let text = node.text, !text.collapsed.isEmpty else { break }
      if booked[node.place] == nil {
        problems.append("\(words(text)) at \(words(node.place)) is in no entry of the ledger")
      }
    case .list(let items):
      for item in items { check(item, fieldNames: fieldNames) }
    case .map(let entries):
      for entry in entries {
        if let fieldNames, !fieldNames.contains(entry.name.text ?? "") {
          checkName(entry)
        }
        check(entry.value, fieldNames: fieldNames)
      }
    }
  }

  /// A name that is no field is booked itself, or named in the reason why what it stands for is left.
  private mutating func checkName(_ entry: SourceNode.Entry) {
    guard let name = entry.name.text, booked[entry.name.place] == nil else { return }
    leafCount += 1
    let leaves = Self.leaves(of: entry.value)
    let isNamed = leaves.allSatisfy { leaf in
      booked[leaf.place]?.contains { $0.reason?.contains(name) == true } == true
    }
    if leaves.isEmpty || !isNamed {
      problems.append(
        "the name \(words(name)) at \(words(entry.name.place)) is in no entry of the ledger")
    }
  }

  private static func leaves(of node: SourceNode) -> [SourceNode] {
    switch node.value {
    case .null: []
    case .text, .number, .boolean: [node]
    case .list(let items): items.flatMap { leaves(of: $0) }
    case .map(let entries): entries.flatMap { leaves(of: $0.value) }
    }
  }

  // MARK: - The ledger

  private mutating func check(_ entry: Ledger.Entry) {
    switch entry.fate {
    case .carried:
      if !holds(entry.text, entry.target) {
        problems.append("\(words(entry)) is booked as carried to \(target(entry)), where it is not")
      }
    case .changed:
      if !holds(entry.written ?? "", entry.target) {
        problems.append(
          "\(words(entry)) is booked as changed to \(words(entry.written ?? "")) in "
            + "\(target(entry)), where it is not")
      }
    case .guessed:
      if (entry.reason ?? "").isEmpty || (entry.correction ?? "").isEmpty {
        problems.append(
          "the guess \(words(entry.written ?? "")) says not why, or not how to correct it")
      }
    case .left: break
    }
    if entry.fate == .left || entry.fate == .changed, (entry.reason ?? "").isEmpty {
      problems.append("\(words(entry)) is booked as \(entry.fate.rawValue) without a reason")
    }
  }

  private func holds(_ text: String, _ target: String?) -> Bool {
    let text = text.collapsed
    if text.isEmpty { return true }
    if result.sourceIDs.contains(where: { $0.target == target && $0.id.collapsed == text }) {
      return true
    }
    return printed.holds(text, in: target)
  }

  // MARK: - Words

  private func words(_ text: String) -> String {
    "'\(Quotation.of(text, limit: 60))'"
  }

  private func words(_ place: Place) -> String {
    "\(place.file):\(place.range.lowerBound)..<\(place.range.upperBound)"
  }

  private func words(_ entry: Ledger.Entry) -> String {
    entry.place.map { "\(words(entry.text)) at \(words($0))" } ?? words(entry.text)
  }

  private func target(_ entry: Ledger.Entry) -> String { "'\(entry.target ?? "")'" }
}

import CoequalModel
import Markup

extension ImportDraft {
  /// Reads a text file of lines such as `name: value`, and takes note of everything in it.
  ///
  /// The result is a map in the order of the lines; empty lines are passed over, and a line without the
  /// separator is a name that stands for nothing. White space around names and values is no part of
  /// them.
  ///
  /// - Parameters:
  ///   - fields: The names that belong to the format. All others are texts of the source, which the
  ///     importer has to book like any other.
  ///   - separator: What stands between name and value; the first on a line counts.
  /// - Returns: The map; `nil` where the file is empty or no text, which is then a finding.
  /// - Complexity: O(*n*) for *n* bytes
  public mutating func lines(
    _ file: SourceFile, fields: Set<String> = [], separator: Character = ":"
  ) -> SourceNode? {
    show(file.source)
    if let problem = SourceProblem.ofBytes(file.bytes, limits: .standard) {
      findings.append(problem.finding(in: file.name))
      return nil
    }
    let reader = LineReader(file: file, separator: Array(String(separator).utf8))
    let entries = reader.entries
    let place = Place(file: file.name, range: 0..<file.bytes.count)
    if entries.isEmpty {
      report(.emptySource, "the file has nothing in it", at: place)
      return nil
    }
    let root = SourceNode(.map(entries), at: place)
    open(root)
    let names = entries.map(\.name).filter { !fields.contains($0.text ?? "") }
    // Names of maps are the format's for the ledger; these are not.
    let word = SourceNode(.text("line"), at: Place(file: file.name, range: 0..<0))
    open(
      SourceNode(
        .map([.init(name: word, value: SourceNode(.list(names), at: place))]), at: place))
    return root
  }
}

/// Takes the lines of a text apart.
private struct LineReader {
  let file: SourceFile
  let separator: [UInt8]

  var entries: [SourceNode.Entry] {
    let bytes = file.bytes
    var entries: [SourceNode.Entry] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if let entry = entry(in: start..<end) { entries.append(entry) }
      start = end + 1
    }
    return entries
  }

  private func entry(in line: Range<Int>) -> SourceNode.Entry? {
    let line = trimmed(line)
    if line.isEmpty { return nil }
    guard let middle = file.bytes[line].firstRange(of: separator) else {
      return SourceNode.Entry(
        name: node(line), value: SourceNode(.null, at: place(line.upperBound..<line.upperBound)))
    }
    let value = trimmed(middle.upperBound..<line.upperBound)
    return SourceNode.Entry(
      name: node(trimmed(line.lowerBound..<middle.lowerBound)),
      value: value.isEmpty ? SourceNode(.null, at: place(value)) : node(value))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = file.bytes[range].first, first == 0x20 || first == 0x09 {
      range = range.lowerBound + 1..<range.upperBound
    }
    while let last = file.bytes[range].last, last == 0x20 || last == 0x09 {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  private func node(_ range: Range<Int>) -> SourceNode {
    SourceNode(.text(String(decoding: file.bytes[range], as: UTF8.self)), at: place(range))
  }

  private func place(_ range: Range<Int>) -> Place { Place(file: file.name, range: range) }
}

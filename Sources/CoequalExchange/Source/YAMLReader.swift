import CoequalModel
import Yams

/// Reads a text of YAML 1.2, or a part of a file, and keeps the place of every value.
///
/// The parser is libyaml, as Yams wraps it. Texts without quotes become numbers, truth values and
/// nothing by the core rules of YAML 1.2, under which `yes`, `no`, `on` and `off` are texts.
struct YAMLReader {
  private let file: String
  private let bytes: ArraySlice<UInt8>
  private let lines: YAMLLines
  private let extent: YAMLExtent
  private let limits: YAMLLimits
  private var result = YAMLText()
  private var count = 0
  /// The scalars, to tell comments from what stands in them.
  private var scalars: Set<Range<Int>> = []

  private init(_ bytes: ArraySlice<UInt8>, file: String, limits: YAMLLimits) {
    self.file = file
    self.bytes = bytes
    self.limits = limits
    lines = YAMLLines(bytes)
    extent = YAMLExtent(bytes: bytes)
  }

  /// Reads the documents of a file.
  ///
  /// The place of a scalar is the scalar as it is written, with its quotes; that of a list or map is the
  /// point where it begins. What stands for an alias has the place of the value that is repeated.
  ///
  /// - Parameter range: The part of the file to read; `nil` for all of it.
  /// - Throws: ``SourceProblem`` for the first thing that is no YAML, or that is more than the limits
  ///   allow. A byte-order mark is accepted.
  static func read(
    _ file: SourceFile, in range: Range<Int>? = nil, limits: YAMLLimits = .standard
  ) throws(SourceProblem) -> YAMLText {
    let whole = file.bytes[...]
    var bytes = whole[(range ?? whole.indices).clamped(to: whole.indices)]
    if bytes.startIndex == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let byteLimits = JSONLimits(bytes: file.bytes.count)
    if let problem = SourceProblem.ofBytes(file.bytes, limits: byteLimits) { throw problem }
    if let problem = YAMLScan.firstProblem(in: bytes, limits: limits) { throw problem }
    var reader = YAMLReader(bytes, file: file.name, limits: limits)
    return try reader.read()
  }

  private mutating func read() throws(SourceProblem) -> YAMLText {
    do {
      // Without rules for tags: those of Yams are the rules of YAML 1.1.
      let parser = try Parser(
        yaml: String(decoding: bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
      while let root = try parser.nextRoot() {
        let document = try node(root, depth: 0)
        result.documents.append(document)
      }
    } catch let problem as SourceProblem {
      throw problem
    } catch let error as YamlError {
      throw YAMLProblems(bytes: bytes, lines: lines).problem(for: error)
    } catch {
      throw SourceProblem("YAML that cannot be read", at: bytes.startIndex..<bytes.startIndex)
    }
    result.comments = comments()
    return result
  }

  // MARK: - Values

  private mutating func node(_ node: Node, depth: Int) throws(SourceProblem) -> SourceNode {
    let start = node.mark.map { lines.offset(line: $0.line, column: $0.column) } ?? bytes.startIndex
    count += 1
    guard count <= limits.nodes else {
      throw SourceProblem(
        "more than \(limits.nodes) values; a text may have up to that many", at: start..<start,
        rule: .oversizedSource)
    }
    guard depth < limits.depth else {
      throw SourceProblem(
        "lists and maps more than \(limits.depth) deep; a text may go that deep",
        at: start..<start, rule: .oversizedSource)
    }
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, at: start)
    case .sequence(let sequence):
      noteTag(sequence.tag, at: start)
      var items: [SourceNode] = []
      for item in sequence { items.append(try self.node(item, depth: depth + 1)) }
      return place(.list(items), start..<start)
    case .mapping(let mapping):
      noteTag(mapping.tag, at: start)
      var entries: [SourceNode.Entry] = []
      for (key, value) in mapping {
        let name = try self.node(key, depth: depth + 1)
        entries.append(.init(name: name, value: try self.node(value, depth: depth + 1)))
      }
      return place(.map(merged(entries)), start..<start)
    case .alias: return place(.null, start..<start)
    }
  }

  private mutating func scalar(_ scalar: Node.Scalar, at start: Int) -> SourceNode {
    let range = extent.range(of: scalar.string, scalar.style, at: start)
    if !range.isEmpty { scalars.insert(range) }
    let tag = scalar.tag.description
    if tag.isEmpty, scalar.style == .plain || scalar.style == .any {
      return place(YAMLCore.value(of: scalar.string), range)
    }
    if let value = YAMLCore.value(of: scalar.string, tagged: tag) { return place(value, range) }
    noteTag(scalar.tag, at: start)
    return place(.text(scalar.string), range)
  }

  private func place(_ value: SourceNode.Value, _ range: Range<Int>) -> SourceNode {
    SourceNode(value, at: Place(file: file, range: range))
  }

  /// The entries of a map with those of `<<` put in, where the map has none of that name itself.
  ///
  /// YAML 1.2 does without this rule of 1.1, and writers of files do not.
  private mutating func merged(_ entries: [SourceNode.Entry]) -> [SourceNode.Entry] {
    guard entries.contains(where: \.isMerge) else { return entries }
    var names = Set(entries.compactMap(\.name.text))
    return entries.flatMap { entry in
      guard entry.isMerge else { return [entry] }
      let maps = entry.value.items.isEmpty ? [entry.value] : entry.value.items
      let merged = maps.flatMap(\.entries).filter { other in
        other.name.text.map { names.insert($0).inserted } ?? false
      }
      count += merged.count
      return merged
    }
  }

  // MARK: - Tags and comments

  /// Takes note of a tag that says more than what the value is anyway.
  private mutating func noteTag(_ tag: Tag, at start: Int) {
    let known = ["", "!", "str", "seq", "map"].map { $0.count > 1 ? YAMLCore.prefix + $0 : $0 }
    if known.contains(tag.description) { return }
    // Its anchor may stand before it.
    guard let sign = bytes[start...].firstIndex(of: UInt8(ascii: "!")) else { return }
    let end = extent.endOfTag(from: sign)
    let written = String(decoding: bytes[sign..<end], as: UTF8.self)
    let node = place(.text(written), sign..<end)
    if !result.tags.contains(node) { result.tags.append(node) }
  }

  /// What follows a `#` outside of all scalars, up to the end of its line.
  private func comments() -> [SourceNode] {
    var comments: [SourceNode] = []
    var offset = bytes.startIndex
    func look(before end: Int) {
      while offset < end, let sign = bytes[offset..<end].firstIndex(of: UInt8(ascii: "#")) {
        offset = extent.endOfLine(from: sign)
        let text = String(decoding: bytes[sign + 1..<offset], as: UTF8.self).collapsed
        if !text.isEmpty { comments.append(place(.text(text), sign..<offset)) }
      }
    }
    for scalar in scalars.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      look(before: scalar.lowerBound)
      // The first line of a block may end in a comment.
      let isBlock = [UInt8(ascii: "|"), UInt8(ascii: ">")].contains(bytes[scalar.lowerBound])
      offset = max(offset, scalar.lowerBound)
      if isBlock { look(before: min(extent.endOfLine(from: offset), scalar.upperBound)) }
      offset = max(offset, scalar.upperBound)
    }
    look(before: bytes.endIndex)
    return comments
  }
}

extension SourceNode.Entry {
  /// Whether it stands for the entries of other maps.
  fileprivate var isMerge: Bool {
    guard name.text == "<<" else { return false }
    switch value.value {
    case .map: return true
    case .list(let items): return !items.isEmpty && items.allSatisfy { !$0.entries.isEmpty }
    default: return false
    }
  }
}

/// A comment, a CDATA section or an instruction: what may hold a `<` that begins no tag.
struct Section {
  enum Kind: CaseIterable {
    case comment, cdata, instruction

    var opening: StaticString {
      switch self {
      case .comment: "<!--"
      case .cdata: "<![CDATA["
      case .instruction: "<?"
      }
    }

    var closing: StaticString {
      switch self {
      case .comment: "-->"
      case .cdata: "]]>"
      case .instruction: "?>"
      }
    }
  }

  var kind: Kind
  /// From its opening to after its closing, or to where the search ended when it has none.
  var range: Range<Int>
  var isClosed: Bool

  /// What is between the opening and the closing.
  var content: Range<Int> {
    let start = range.lowerBound + kind.opening.utf8CodeUnitCount
    return start..<max(start, range.upperBound - (isClosed ? kind.closing.utf8CodeUnitCount : 0))
  }

  /// The section that begins at `start`, or `nil` when none does.
  init?(in bytes: Span<UInt8>, at start: Int, before end: Int) {
    guard let kind = Kind.allCases.first(where: { bytes.reads($0.opening, at: start) }) else {
      return nil
    }
    let content = start + kind.opening.utf8CodeUnitCount
    let close = bytes.first(kind.closing, from: content, before: end)
    self.kind = kind
    isClosed = close != nil
    range = start..<(close.map { $0 + kind.closing.utf8CodeUnitCount } ?? max(end, content))
  }

  /// The first section that begins from `start` on and before `limit`, which its closing need not.
  ///
  /// - Complexity: O(distance to its end, or to `limit` when there is none)
  static func first(
    in bytes: Span<UInt8>, from start: Int, beginningBefore limit: Int, before end: Int
  ) -> Section? {
    var i = start
    while let opening = bytes.first(Ascii.lessThan, from: i, before: limit) {
      if let section = Section(in: bytes, at: opening, before: end) { return section }
      i = opening + 1
    }
    return nil
  }

  /// The first section from `start` on.
  static func first(in bytes: Span<UInt8>, from start: Int, before end: Int) -> Section? {
    first(in: bytes, from: start, beginningBefore: end, before: end)
  }
}

/// The characters of a file as UTF-8.
struct DecodedText {
  /// The bytes: those of the file itself where it is UTF-8, with its byte-order mark if it has one.
  let bytes: [UInt8]
  /// Where the text begins: after a byte-order mark.
  let start: Int
  let encoding: TextEncoding
  /// The first bytes that are no character, where the file is UTF-8 or UTF-16 all the same.
  let damage: Range<Int>?

  /// Takes the bytes of a file.
  ///
  /// A byte-order mark says what they are. Without one they are UTF-16 where every other byte is zero,
  /// UTF-8 where they can be, and Windows-1252 otherwise.
  init(_ contents: [UInt8]) {
    if let encoding = Self.encoding(of: contents), encoding != .utf8 {
      self.init(contents, as: encoding)
    } else {
      self.init(bytes: contents)
    }
  }

  /// Takes the bytes of a file whose encoding is known.
  init(_ contents: [UInt8], as encoding: TextEncoding) {
    switch encoding {
    case .utf16LittleEndian, .utf16BigEndian:
      let isLittle = encoding == .utf16LittleEndian
      let hasMark = contents.starts(with: isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF])
      self.init(contents, utf16LittleEndian: isLittle, from: hasMark ? 2 : 0)
    case .utf8, .windows1252:
      self.init(bytes: contents)
    }
  }

  /// The encoding that the beginning of a file shows: by a byte-order mark, or by zeros as UTF-16 has
  /// them; `nil` where it shows none.
  static func encoding(of contents: [UInt8]) -> TextEncoding? {
    if contents.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if contents.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if contents.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    return looksLikeUTF16(contents).map { $0 ? .utf16LittleEndian : .utf16BigEndian }
  }

  private init(bytes contents: [UInt8]) {
    let hasMark = contents.starts(with: [0xEF, 0xBB, 0xBF])
    if (try? UTF8Span(validating: contents.span)) != nil {
      bytes = contents
      start = hasMark ? 3 : 0
      encoding = .utf8
      damage = nil
      return
    }
    let scan = Self.scan(contents)
    if hasMark || scan.characters > scan.faults {
      (bytes, damage) = Self.repaired(contents)
      start = hasMark ? 3 : 0
      encoding = .utf8
    } else {
      bytes = Windows1252.decode(contents)
      start = 0
      encoding = .windows1252
      damage = nil
    }
  }

  private init(_ contents: [UInt8], utf16LittleEndian isLittle: Bool, from start: Int) {
    let units = stride(from: start, to: contents.count - 1, by: 2).lazy.map { i in
      isLittle
        ? UInt16(contents[i]) | UInt16(contents[i + 1]) << 8
        : UInt16(contents[i]) << 8 | UInt16(contents[i + 1])
    }
    var result: [UInt8] = []
    result.reserveCapacity(contents.count / 2)
    let isBroken = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false
    ) { result.append($0) }
    let isCut = !(contents.count - start).isMultiple(of: 2)
    bytes = result
    self.start = 0
    encoding = isLittle ? .utf16LittleEndian : .utf16BigEndian
    damage =
      isBroken ? Self.firstReplacement(in: result) : isCut ? result.count..<result.count : nil
  }

  /// Whether ASCII letters seem to take two bytes, and in which order; `nil` where they do not.
  private static func looksLikeUTF16(_ contents: [UInt8]) -> Bool? {
    let sample = contents.prefix(512)
    guard sample.count >= 4 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (offset, byte) in sample.enumerated() where byte == 0 {
      if offset.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let enough = sample.count / 4
    if zeros.odd > enough, zeros.even == 0 { return true }
    if zeros.even > enough, zeros.odd == 0 { return false }
    return nil
  }

  /// How many characters of several bytes there are, and how many bytes that are no part of one.
  static func scan(_ contents: [UInt8]) -> (characters: Int, faults: Int) {
    var counts = (characters: 0, faults: 0)
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = contents.makeIterator()
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let scalar): counts.characters += scalar.count > 1 ? 1 : 0
      case .error: counts.faults += 1
      case .emptyInput: return counts
      }
    }
  }

  private static func repaired(_ contents: [UInt8]) -> ([UInt8], Range<Int>?) {
    var result: [UInt8] = []
    result.reserveCapacity(contents.count)
    var damage: Range<Int>?
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = contents.makeIterator()
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let scalar): result += scalar
      case .error:
        if damage == nil { damage = result.count..<result.count + 3 }
        result += [0xEF, 0xBF, 0xBD]
      case .emptyInput: return (result, damage)
      }
    }
  }

  private static func firstReplacement(in bytes: [UInt8]) -> Range<Int>? {
    var position = 0
    while position + 3 <= bytes.count {
      if bytes[position..<position + 3].elementsEqual([0xEF, 0xBF, 0xBD]) {
        return position..<position + 3
      }
      position += 1
    }
    return nil
  }
}

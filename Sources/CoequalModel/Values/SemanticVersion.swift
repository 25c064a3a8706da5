/// The version of a structure or framework: `2026.1.0` or, before it is final, `3.0.0-draft.2`.
///
/// Versions have the precedence that Semantic Versioning 2.0 gives them. Build metadata is not
/// part of a version here, so two versions are equal exactly when their texts are.
public struct SemanticVersion: LexicalValue, Comparable {
  /// The first part: what was compatible may no longer be when it changes.
  public let major: Int

  /// The second part: something was added.
  public let minor: Int

  /// The third part: something was corrected.
  public let patch: Int

  /// The identifiers after the hyphen, joined by points, or `nil` for a final version.
  public let preRelease: String?

  /// Makes a version; `nil` when a part is negative or has more than nine digits, when the
  /// pre-release is not well formed, or when the text would be longer than 64 characters.
  public init?(major: Int, minor: Int, patch: Int, preRelease: String? = nil) {
    let suffix = preRelease.map { "-" + $0 } ?? ""
    self.init("\(major).\(minor).\(patch)\(suffix)")
  }

  private init(_ core: (major: Int, minor: Int, patch: Int), preRelease: String?) {
    (major, minor, patch) = core
    self.preRelease = preRelease
  }

  /// Whether `other` has the same three numbers, whatever its pre-release.
  public func hasSameCore(as other: Self) -> Bool {
    (major, minor, patch) == (other.major, other.minor, other.patch)
  }

  /// The precedence of Semantic Versioning 2.0.
  public static func < (left: Self, right: Self) -> Bool {
    let leftCore = (left.major, left.minor, left.patch)
    let rightCore = (right.major, right.minor, right.patch)
    guard leftCore == rightCore else { return leftCore < rightCore }
    return switch (left.preRelease, right.preRelease) {
    case (nil, _): false
    case (_, nil): true
    case (let left?, let right?): precedes(left, right)
    }
  }

  /// Compares two pre-releases identifier by identifier; with a common start the shorter is less.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    let point = UInt8(ascii: ".")
    let leftParts = left.utf8.split(separator: point)
    let rightParts = right.utf8.split(separator: point)
    for (left, right) in zip(leftParts, rightParts) where !left.elementsEqual(right) {
      let leftIsNumber = left.allSatisfy(\.isASCIIDigit)
      let rightIsNumber = right.allSatisfy(\.isASCIIDigit)
      // A number is less than a word. Numbers have no leading zeros, so the longer is greater,
      // and those of one length compare like text: no number can be too large.
      guard leftIsNumber == rightIsNumber else { return leftIsNumber }
      if leftIsNumber, left.count != right.count { return left.count < right.count }
      return left.lexicographicallyPrecedes(right)
    }
    return leftParts.count < rightParts.count
  }
}

extension SemanticVersion {
  /// What the text must look like.
  public static let expectation = "a version such as 2026.1.0 or 3.0.0-draft.2"

  /// Three numbers, and after a hyphen the identifiers of a pre-release.
  public static let schema = SchemaRestriction(patterns: [pattern], maxLength: maxLength)

  static let maxLength = 64
  static let numberPattern = "(0|[1-9][0-9]{0,8})"
  static let pattern: String = {
    let identifier = #"(0|[1-9][0-9]*|[0-9]*[A-Za-z\-][0-9A-Za-z\-]*)"#
    let core = [numberPattern, numberPattern, numberPattern].joined(separator: #"\."#)
    return #"\#(core)(-\#(identifier)(\.\#(identifier))*)?"#
  }()

  /// Reads `2026.1.0` or `3.0.0-draft.2`.
  public init?(utf8: Span<UInt8>) {
    var position = 0
    guard utf8.count <= Self.maxLength,
      let version = Self.scan(utf8, at: &position), position == utf8.count
    else { return nil }
    self = version
  }

  /// The text: three numbers and the pre-release.
  public var lexical: String {
    let core = "\(major).\(minor).\(patch)"
    return preRelease.map { "\(core)-\($0)" } ?? core
  }

  /// Reads a version from the middle of a text; the caller looks at what follows.
  static func scan(_ utf8: Span<UInt8>, at position: inout Int) -> Self? {
    guard let major = utf8.scanPlainNumber(upTo: 9, at: &position),
      utf8.scan(UInt8(ascii: "."), at: &position),
      let minor = utf8.scanPlainNumber(upTo: 9, at: &position),
      utf8.scan(UInt8(ascii: "."), at: &position),
      let patch = utf8.scanPlainNumber(upTo: 9, at: &position)
    else { return nil }
    guard utf8.scan(UInt8(ascii: "-"), at: &position) else {
      return Self((major, minor, patch), preRelease: nil)
    }
    let start = position
    repeat {
      guard scanIdentifier(utf8, at: &position) else { return nil }
    } while utf8.scan(UInt8(ascii: "."), at: &position)
    return Self((major, minor, patch), preRelease: utf8.text(in: start..<position))
  }

  /// Moves past one identifier of a pre-release: not empty, and no zero before other digits when
  /// it is a number.
  private static func scanIdentifier(_ utf8: Span<UInt8>, at position: inout Int) -> Bool {
    let start = position
    var isNumber = true
    while position < utf8.count {
      let byte = utf8[position]
      guard byte.isASCIIDigit || byte.isASCIILetter || byte == UInt8(ascii: "-") else { break }
      isNumber = isNumber && byte.isASCIIDigit
      position += 1
    }
    let length = position - start
    return length == 1 || length > 1 && !(isNumber && utf8[start] == UInt8(ascii: "0"))
  }
}

/// The versions that a reference accepts: `2026`, `2026.1`, `2026.1.0` or `>=2026.1.0 <2027.0.0`.
///
/// A range is one or more terms, separated by a space, that all have to hold:
///
/// - a partial version, `2026` or `2026.1`, holds for every version that begins so
/// - a full version, `2026.1.0`, holds for that version only
/// - `>=`, `>`, `<=`, `<` or `=` before a full version compares by precedence
///
/// As npm does it, a pre-release is in a range only when a term names a pre-release of the same
/// three numbers: `>=3.0.0-draft.1` contains `3.0.0-draft.2` but not `3.1.0-draft.1`, so nobody
/// gets a draft without having asked for that draft.
public struct VersionRange: LexicalValue {
  /// One condition on a version.
  public enum Term: Hashable, Sendable {
    /// Every version with this first number.
    case major(Int)
    /// Every version with these first two numbers.
    case minor(Int, Int)
    /// Every version that compares so with the given one.
    case compare(Comparison, SemanticVersion)
  }

  /// How a version has to compare with the one of a term.
  public enum Comparison: String, CaseIterable, Sendable {
    /// The same version; written without a sign in canonical text.
    case equal = "="
    /// An earlier version.
    case less = "<"
    /// An earlier version or the same.
    case lessOrEqual = "<="
    /// A later version.
    case greater = ">"
    /// A later version or the same.
    case greaterOrEqual = ">="
  }

  /// The conditions, at least one, in the order in which they were written.
  public let terms: [Term]

  /// The range that contains only `version`.
  public init(exactly version: SemanticVersion) {
    terms = [.compare(.equal, version)]
  }

  /// Whether all terms hold for `version`, and it is final or a term names a pre-release of the
  /// same three numbers.
  public func contains(_ version: SemanticVersion) -> Bool {
    guard terms.allSatisfy({ $0.holds(for: version) }) else { return false }
    return version.preRelease == nil || terms.contains { $0.namesPreRelease(like: version) }
  }

  /// The version with the highest precedence that is in the range, or `nil` when none is.
  public func highest(of versions: some Sequence<SemanticVersion>) -> SemanticVersion? {
    versions.lazy.filter(contains).max()
  }
}

extension VersionRange.Term {
  fileprivate func holds(for version: SemanticVersion) -> Bool {
    switch self {
    case .major(let major): version.major == major
    case .minor(let major, let minor): version.major == major && version.minor == minor
    case .compare(.equal, let bound): version == bound
    case .compare(.less, let bound): version < bound
    case .compare(.lessOrEqual, let bound): version <= bound
    case .compare(.greater, let bound): version > bound
    case .compare(.greaterOrEqual, let bound): version >= bound
    }
  }

  fileprivate func namesPreRelease(like version: SemanticVersion) -> Bool {
    guard case .compare(_, let bound) = self else { return false }
    return bound.preRelease != nil && bound.hasSameCore(as: version)
  }

  fileprivate var lexical: String {
    switch self {
    case .major(let major): "\(major)"
    case .minor(let major, let minor): "\(major).\(minor)"
    case .compare(.equal, let bound): bound.lexical
    case .compare(let comparison, let bound): comparison.rawValue + bound.lexical
    }
  }
}

extension VersionRange {
  /// What the text must look like.
  public static let expectation =
    "a range of versions such as 2026, 2026.1 or '>=2026.1.0 <2027.0.0'"

  /// Terms with one space between them.
  public static let schema: SchemaRestriction = {
    let number = SemanticVersion.numberPattern
    let term = #"(\#(number)(\.\#(number))?|(<|<=|=|>=|>)?\#(SemanticVersion.pattern))"#
    // No longer than one version may be, so that every version in a range can stand alone.
    return SchemaRestriction(
      patterns: ["\(term)( \(term))*"], maxLength: SemanticVersion.maxLength)
  }()

  /// Reads `2026` or `>=2026.1.0 <2027.0.0`.
  public init?(utf8: Span<UInt8>) {
    guard utf8.count <= SemanticVersion.maxLength else { return nil }
    var terms: [Term] = []
    var position = 0
    repeat {
      guard let term = Self.scanTerm(utf8, at: &position) else { return nil }
      terms.append(term)
    } while utf8.scan(UInt8(ascii: " "), at: &position)
    guard position == utf8.count else { return nil }
    self.terms = terms
  }

  /// The terms in their order, `=` left out.
  public var lexical: String { terms.map(\.lexical).joined(separator: " ") }

  private static func scanTerm(_ utf8: Span<UInt8>, at position: inout Int) -> Term? {
    if let comparison = scanComparison(utf8, at: &position) {
      return SemanticVersion.scan(utf8, at: &position).map { .compare(comparison, $0) }
    }
    let start = position
    guard let major = utf8.scanPlainNumber(upTo: 9, at: &position) else { return nil }
    guard utf8.scan(UInt8(ascii: "."), at: &position) else { return .major(major) }
    guard let minor = utf8.scanPlainNumber(upTo: 9, at: &position) else { return nil }
    guard utf8.scan(UInt8(ascii: "."), at: &position) else { return .minor(major, minor) }
    position = start
    return SemanticVersion.scan(utf8, at: &position).map { .compare(.equal, $0) }
  }

  private static func scanComparison(_ utf8: Span<UInt8>, at position: inout Int) -> Comparison? {
    if utf8.scan(UInt8(ascii: "="), at: &position) { return .equal }
    if utf8.scan(UInt8(ascii: "<"), at: &position) {
      return utf8.scan(UInt8(ascii: "="), at: &position) ? .lessOrEqual : .less
    }
    if utf8.scan(UInt8(ascii: ">"), at: &position) {
      return utf8.scan(UInt8(ascii: "="), at: &position) ? .greaterOrEqual : .greater
    }
    return nil
  }
}

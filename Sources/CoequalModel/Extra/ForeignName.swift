/// The name of an element or attribute of another namespace.
public struct ForeignName: Hashable, Sendable {
  /// The namespace; `nil` for none.
  public let namespace: String?
  /// The name without a prefix.
  public let local: String

  /// Makes a name; `nil` where XML has no such name.
  ///
  /// - Parameters:
  ///   - local: A name without a colon, of at most 256 bytes.
  ///   - namespace: An absolute URI, such as `urn:example:tool:1`. Those that XML keeps for itself are
  ///     refused, but for that of `xml:lang`.
  public init?(_ local: String, in namespace: String? = nil) {
    guard Self.isName(local), namespace.map(Self.isNamespace) ?? true else { return nil }
    self.init(read: local, in: namespace)
  }

  /// A name that this project's own code wrote.
  package init(trusted local: String, in namespace: String?) {
    assert(ForeignName(local, in: namespace) != nil, "'\(local)' is no name")
    self.init(read: local, in: namespace)
  }

  /// A name that a parser has accepted.
  init(read local: String, in namespace: String?) {
    self.local = local
    self.namespace = namespace
  }

  /// The namespace of the prefix `xml`, which needs no declaration and can have no other prefix.
  static let xml = "http://www.w3.org/XML/1998/namespace"
}

extension ForeignName: Comparable {
  /// Orders names by the bytes of namespace and name; none comes before any.
  public static func < (first: ForeignName, second: ForeignName) -> Bool {
    let namespaces = (first.namespace ?? "", second.namespace ?? "")
    return namespaces.0 == namespaces.1
      ? first.local.utf8.lexicographicallyPrecedes(second.local.utf8)
      : namespaces.0.utf8.lexicographicallyPrecedes(namespaces.1.utf8)
  }
}

// MARK: - What XML allows

extension ForeignName {
  private static let mostBytes = 256

  private static func isName(_ text: String) -> Bool {
    guard text.utf8.count <= mostBytes, let first = text.unicodeScalars.first, isStart(first) else {
      return false
    }
    return text.unicodeScalars.allSatisfy(isPart)
  }

  /// The rule of XML 1.0, without the colon.
  private static func isStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D...0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isStart(scalar)
    }
  }

  /// Whether every parser takes the text for a URI: a scheme, and behind it what a URI may hold.
  private static func isNamespace(_ text: String) -> Bool {
    if text == xml { return true }
    if text == "http://www.w3.org/2000/xmlns/" { return false }
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = text.utf8[..<colon]
    guard let first = scheme.first, isLetter(first),
      scheme.allSatisfy({ isLetter($0) || isDigit($0) || "+-.".utf8.contains($0) })
    else { return false }
    var rest = text.utf8[text.utf8.index(after: colon)...]
    guard !rest.isEmpty else { return false }
    if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let host = rest.prefix { isLetter($0) || isDigit($0) || "-.".utf8.contains($0) }
      rest = rest.dropFirst(host.count)
      guard rest.isEmpty ? !host.isEmpty : rest.first == UInt8(ascii: "/") else { return false }
    }
    return rest.allSatisfy {
      isLetter($0) || isDigit($0) || "-._~!$&'()*+,;=:@/?".utf8.contains($0)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

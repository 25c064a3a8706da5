public import CoequalModel
import Markup

/// What a new plugin is called: an id that also gives names to types and files.
public struct PluginName: Hashable, Sendable {
  /// The id of the plugin.
  public let id: Identifier

  /// Reads a name.
  ///
  /// - Throws: ``PluginNameError`` with the nearest name that will do.
  public init(_ text: String) throws(PluginNameError) {
    if let reason = Self.objection(to: text) {
      throw PluginNameError(
        name: text, reason: reason, suggestion: Self.suggestion(for: text)?.lexical)
    }
    guard let id = Identifier(text) else {
      throw PluginNameError(name: text, reason: Self.expectation, suggestion: nil)
    }
    self.id = id
  }

  /// The id as the name of a type: `AcmeLadders`.
  public var typeName: String { Self.typeName(of: id.lexical) }

  /// The id in words: `Acme ladders`.
  public var title: String {
    let words = id.lexical.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The text of a template with this name in place of its own.
  func replaced(in text: String) -> String {
    text.replacing("my-plugin", with: id.lexical).replacing("MyPlugin", with: typeName)
      .replacing("My plugin", with: title)
  }

  // MARK: - What a name must be

  private static let longest = 50
  private static let expectation =
    "lower-case letters, digits and single hyphens are expected, a letter first"
  /// Modules that a package in Swift would confuse with its own.
  private static let modules: Set<String> = [
    "Archives", "Crypto", "Foundation", "Glibc", "Markup", "Swift", "Testing", "Yams",
  ]

  private static func objection(to text: String) -> String? {
    let isPlain = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard isPlain, Identifier(text) != nil, text.first?.isLetter == true else { return expectation }
    if text.utf8.count > longest { return "it is longer than \(longest) characters" }
    let type = typeName(of: text)
    if modules.contains(type) || type.hasPrefix("Coequal") {
      return "it would be confused with a part of Coequal or Swift"
    }
    return nil
  }

  private static func suggestion(for text: String) -> Identifier? {
    let words = Identifier.suggestion(for: text)?.lexical.split { $0 == "." || $0 == "_" }
    var name = String(words?.joined(separator: "-").prefix(longest) ?? "")
    while name.hasSuffix("-") { name.removeLast() }
    if name.isEmpty { return nil }
    if objection(to: name) == nil { return Identifier(name) }
    let longer = name.first?.isLetter == true ? "\(name)-plugin" : "plugin-\(name)"
    return objection(to: longer) == nil ? Identifier(longer) : Identifier("my-\(name)")
  }

  private static func typeName(of text: String) -> String {
    text.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

/// Why a plugin cannot have a name.
public struct PluginNameError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name.
  public let name: String
  /// Why, as a phrase.
  public let reason: String
  /// A name that will do.
  public let suggestion: String?

  /// One line with the suggestion.
  public var description: String {
    "'\(Quotation.of(name))' cannot be the name of a plugin: \(reason)"
      + (suggestion.map { "; did you mean '\($0)'?" } ?? "")
  }
}

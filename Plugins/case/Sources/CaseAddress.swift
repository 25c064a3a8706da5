import CoequalModel

/// The addresses that Coequal gives to the parts of a package: `urn:coequal:1:acme:role:senior`.
enum CaseAddress {
  private static let prefix = "urn:coequal:1:"

  /// The address of a framework.
  static func of(_ framework: Identifier) -> String { prefix + framework.lexical }

  /// The framework whose address this is.
  static func framework(_ address: String) -> Identifier? {
    guard address.hasPrefix(prefix) else { return nil }
    return Identifier(String(address.dropFirst(prefix.count)))
  }
}

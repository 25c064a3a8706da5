import Testing

/// A role as the tables write it: `harbor-sales/senior`.
struct RoleName: Hashable, CustomStringConvertible {
  let framework, role: String

  init(_ text: String) throws {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    try #require(parts.count == 2, "'\(text)' is not framework/role")
    (framework, role) = (parts[0], parts[1])
  }

  var description: String { "\(framework)/\(role)" }
}

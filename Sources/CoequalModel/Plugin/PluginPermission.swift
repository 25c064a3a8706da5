/// Something that a plugin may only be given when its manifest asks for it.
public struct PluginPermission: Hashable, Sendable {
  /// What it asks for.
  public var name: PermissionName
  /// Why it needs it.
  public var because: String

  /// Makes a value from its parts.
  public init(name: PermissionName, because: String) {
    self.name = name
    self.because = because
  }
}

/// What a plugin can ask for.
public enum PermissionName: String, Keyword, Sendable {
  /// Packages of roles, and pay ranges.
  case frameworkPay = "framework.pay"

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .frameworkPay: "pay ranges, and what roles are paid besides"
    }
  }
}

extension PluginPermission {
  package static let syntax = ElementType<PluginPermission>(
    .permission, "Something that the plugin is given only because it asks for it here.",
    key: .within(["name"]), blank: PluginPermission(name: .frameworkPay, because: ""),
    attributes: [
      .required("name", \.name, "What it asks for."),
      .required("because", \.because, "Why it needs it, for those who have to trust it."),
    ])
}

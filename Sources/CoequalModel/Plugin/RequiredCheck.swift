/// Fields that a subject must have.
public struct RequiredCheck: Hashable, Sendable {
  /// Whether all of the fields must be there, or one of them.
  public var fields: RequiredFields

  /// Makes a value.
  public init(fields: RequiredFields = .all) {
    self.fields = fields
  }
}

/// How many of several fields must be there.
public enum RequiredFields: String, Keyword, Sendable {
  /// Every one of them.
  case all
  /// At least one of them.
  case any

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .all: "each of the fields must be there"
    case .any: "one of the fields must be there"
    }
  }
}

extension RequiredCheck {
  package static let syntax = ElementType<RequiredCheck>(
    .required, "The check looks for fields that are not there, or empty.", blank: RequiredCheck(),
    attributes: [
      .defaulted("fields", \.fields, to: .all, "How many of the fields must be there.")
    ])
}

/// Something that somebody who agrees on a plan commits themselves to.
public struct Commitment: Hashable, Sendable {
  /// Who does.
  public var by: Party
  /// To what.
  public var text: String

  /// Makes a value from its parts.
  public init(by: Party, text: String) {
    self.by = by
    self.text = text
  }
}

extension Commitment {
  package static let syntax = ElementType<Commitment>(
    .commitment, "Something that somebody commits themselves to.", key: .ordered(["by"]),
    blank: Commitment(by: .person, text: ""),
    attributes: [.required("by", \.by, "Who does.")],
    content: .words(\.text))
}

/// Who agrees on a plan.
public enum Party: String, Keyword, Sendable {
  /// The person whose plan it is.
  case person
  /// The person's manager.
  case manager
  /// The organization.
  case organization

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .person: "the person whose plan it is"
    case .manager: "the person's manager"
    case .organization: "the organization"
    }
  }
}

/// Something that others give so that a plan can work.
public struct SupportOffer: Hashable, Sendable {
  /// Who gives it.
  public var by: Supporter
  /// The competency that it is meant for, where it is meant for one.
  public var competency: Identifier?
  /// What is given.
  public var text: String

  /// Makes a value from its parts.
  public init(by: Supporter, competency: Identifier? = nil, text: String) {
    self.by = by
    self.competency = competency
    self.text = text
  }
}

extension SupportOffer {
  package static let syntax = ElementType<SupportOffer>(
    .offer, "Something that others give so that the plan can work.", key: .ordered(["by"]),
    blank: SupportOffer(by: .manager, text: ""),
    attributes: [
      .required("by", \.by, "Who gives it."),
      .optional("competency", \.competency, "The competency that it is meant for."),
    ],
    content: .words(\.text))
}

/// Who supports a plan.
public enum Supporter: String, Keyword, Sendable {
  /// The person's manager.
  case manager
  /// Somebody who can already do what the plan is about.
  case mentor
  /// People the person works with.
  case colleagues
  /// The organization: time, money, a seat.
  case organization

  /// What the word stands for, in a phrase.
  public var meaning: String {
    switch self {
    case .manager: "the person's manager"
    case .mentor: "somebody who can already do what the plan is about"
    case .colleagues: "people the person works with"
    case .organization: "the organization, as with time, money or a seat"
    }
  }
}

/// Lists that must not hold too few things or too many.
public struct CountCheck: Hashable, Sendable {
  /// The fewest; `nil` where there may be none.
  public var atLeast: CheckLimit?
  /// The most; `nil` where there may be any number.
  public var atMost: CheckLimit?
  /// Whether what stands at each level of the competency's scale is counted by itself.
  public var isByLevel: Bool

  /// Makes a value from its parts; what is left out is no limit.
  public init(atLeast: CheckLimit? = nil, atMost: CheckLimit? = nil, isByLevel: Bool = false) {
    self.atLeast = atLeast
    self.atMost = atMost
    self.isByLevel = isByLevel
  }
}

extension CountCheck {
  package static let syntax = ElementType<CountCheck>(
    .count, "The check counts what the fields hold, such as requirements or criteria.",
    blank: CountCheck(),
    attributes: [
      .optional("at-least", \.atLeast, "The fewest."),
      .optional("at-most", \.atMost, "The most."),
      .defaulted(
        "by-level", \.isByLevel, to: false,
        "Whether what stands at each level of the competency's scale is counted by itself."),
    ])
}

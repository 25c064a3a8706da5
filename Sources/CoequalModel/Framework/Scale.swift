/// An ordered scale of levels on which competencies are judged.
public struct Scale: Hashable, Sendable {
  /// Names it within its document.
  public var id: Identifier
  /// What people call it.
  public var title: String?
  /// Its levels, from the lowest to the highest.
  public var levels: [ScaleLevel]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(id: Identifier, title: String? = nil, levels: [ScaleLevel]) {
    self.id = id
    self.title = title
    self.levels = levels
  }
}

extension Scale {
  package static let syntax = ElementType<Scale>(
    .scale, "An ordered scale of named levels, from the lowest to the highest.", key: .document,
    blank: Scale(id: .blank, levels: []),
    attributes: [.required("id", \.id, "The name that competencies refer to.")],
    content: .children([
      .optional(.title, \.title), .many(ScaleLevel.syntax, \.levels, atLeast: 1),
    ]))
}

/// A group of competencies, such as craft or leadership.
public struct CompetencyArea: Hashable, Sendable {
  /// Names it within its document.
  public var id: Identifier
  /// What people call it.
  public var title: String
  /// What it is, in a sentence or two.
  public var summary: String?
  /// The competencies of the area.
  public var competencies: [Competency]

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(
    id: Identifier, title: String, summary: String? = nil, competencies: [Competency] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.competencies = competencies
  }
}

extension CompetencyArea {
  package static let syntax = ElementType<CompetencyArea>(
    .area, "A group of competencies, such as craft or leadership.", key: .document,
    blank: CompetencyArea(id: .blank, title: ""),
    attributes: [.required("id", \.id, "The name of the area.")],
    content: .children([
      .one(.title, \.title), .optional(.summary, \.summary),
      .many(Competency.syntax, \.competencies),
    ]))
}

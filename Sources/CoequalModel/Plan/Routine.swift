/// Something that a person does again and again while a plan runs.
public struct Routine: Hashable, Sendable {
  /// The time from one to the next.
  public var interval: CalendarDuration
  /// What is done.
  public var text: String

  /// Makes a value from its parts.
  public init(interval: CalendarDuration, text: String) {
    self.interval = interval
    self.text = text
  }
}

extension Routine {
  package static let syntax = ElementType<Routine>(
    .routine, "Something that the person does again and again, of their own accord.",
    key: .ordered(["every"]), blank: Routine(interval: .blank, text: ""),
    attributes: [.required("every", \.interval, "The time from one to the next.")],
    content: .words(\.text))
}

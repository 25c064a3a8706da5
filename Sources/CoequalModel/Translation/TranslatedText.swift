/// One text and its translation.
public struct TranslatedText: Hashable, Sendable {
  /// The address of the text in the document that is translated.
  public var key: String
  /// The text that was translated.
  public var source: String
  /// The translation.
  public var target: String

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(key: String, source: String, target: String) {
    self.key = key
    self.source = source
    self.target = target
  }
}

extension TranslatedText {
  package static let syntax = ElementType<TranslatedText>(
    .text, "One text and its translation.", key: .within(["key"]),
    blank: TranslatedText(key: "", source: "", target: ""),
    attributes: [
      .required(
        "key", \.key, "The address of the text, such as 'role/staff-engineer/title'.")
    ],
    content: .children([.one(.original, \.source), .one(.target, \.target)]))
}

import Testing

/// One text of a ``LexicalCase``.
struct LexicalSample: Sendable, CustomTestStringConvertible {
  var type: LexicalCase
  var text: String

  var testDescription: String { "\(type.name) \(text.debugDescription)" }
}

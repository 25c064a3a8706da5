/// What the format says of one kind of value, without its Swift type.
package struct ValueType: Hashable, Sendable {
  /// The name in the schema and on the reference page: `identifier`, `calendarDate`, `text`.
  package let name: String
  /// What a value looks like, in a phrase.
  package let expectation: String
  package let schema: SchemaRestriction
  /// The words to choose from with what each stands for; empty where a value is no keyword.
  package let words: [Word]

  /// One word of a keyword.
  package struct Word: Hashable, Sendable {
    package let text: String
    /// What it stands for, in a phrase.
    package let meaning: String
  }

  init<Value: LexicalValue>(_ type: Value.Type) {
    let typeName = String(describing: Value.self)
    name =
      type == String.self
      ? "text" : typeName.prefix(1).lowercased() + typeName.dropFirst()
    expectation = Value.expectation
    schema = Value.schema
    words = (type as? any Keyword.Type)?.words ?? []
  }
}

extension Keyword {
  fileprivate static var words: [ValueType.Word] {
    allCases.map { ValueType.Word(text: $0.rawValue, meaning: $0.meaning) }
  }
}

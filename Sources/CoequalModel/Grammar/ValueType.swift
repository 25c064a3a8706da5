/// What the format says of one kind of value, without its Swift type.
package struct ValueType: Hashable, Sendable {
  /// The name in the schema and on the reference page: `identifier`, `calendarDate`, `text`.
  package let name: String
  /// What a value looks like, in a phrase.
  package let expectation: String
  package let schema: SchemaRestriction

  init<Value: LexicalValue>(_ type: Value.Type) {
    let typeName = String(describing: Value.self)
    name =
      type == String.self
      ? "text" : typeName.prefix(1).lowercased() + typeName.dropFirst()
    expectation = Value.expectation
    schema = Value.schema
  }
}

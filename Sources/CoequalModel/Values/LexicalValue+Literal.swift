extension LexicalValue {
  /// Makes a value of a text that stands in the code, such as `Identifier(literal: "acme-ladders")`.
  ///
  /// It takes nothing but literals, so no text from a file can get here; read that by ``init(_:)``,
  /// which answers `nil`. A literal that is no such value is a mistake in the code, and stops the
  /// program with a message the first time that it runs.
  public init(literal text: StaticString) {
    self.init(trusted: text.description)
  }
}

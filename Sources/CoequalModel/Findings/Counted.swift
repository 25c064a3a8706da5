/// A number with its noun, and with a verb where one follows: "1 role", "2 roles", "2 competencies".
package struct Counted: CustomStringConvertible {
  let count: Int
  private let one: String
  private let many: String

  /// Takes the words for one and for any other number; without these, an 's' makes the plural.
  package init(_ count: Int, _ one: String, _ many: String? = nil) {
    self.count = count
    self.one = one
    self.many = many ?? one + "s"
  }

  /// The number and the words that go with it.
  package var description: String { "\(count) \(count == 1 ? one : many)" }
}

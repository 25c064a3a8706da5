/// A number with its noun: "1 role", "2 roles", "2 competencies".
package struct Counted: CustomStringConvertible {
  let count: Int
  private let one: String
  private let many: String

  package init(_ count: Int, _ one: String, _ many: String? = nil) {
    self.count = count
    self.one = one
    self.many = many ?? one + "s"
  }

  package var description: String { "\(count) \(count == 1 ? one : many)" }
}

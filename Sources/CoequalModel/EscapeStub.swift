enum Escape {
  static func attribute(_ text: String) -> String { text }
  static func text(_ text: String) -> String { text }
}

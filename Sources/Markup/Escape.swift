public enum Escape {
  public static func attribute(_ text: String) -> String { text }
  public static func text(_ text: String) -> String { text }
}

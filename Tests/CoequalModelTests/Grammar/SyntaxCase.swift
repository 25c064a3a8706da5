import CoequalModel
import CoequalTestSupport
import Testing

/// A file with one mistake, and all that is said about it.
struct SyntaxCase: Sendable, CustomTestStringConvertible {
  let title: String
  /// The file, with `↓` before what the finding points at and, where that is no single word, `↑`
  /// after it.
  let marked: String
  let rule: SyntaxRule
  let message: String
  let help: [String]
  /// What the first fix would write.
  let fix: String?

  var testDescription: String { title }

  init(
    _ title: String, _ marked: String, _ rule: SyntaxRule, _ message: String, help: [String] = [],
    fix: String? = nil
  ) {
    self.title = title
    self.marked = marked
    self.rule = rule
    self.message = message
    self.help = help
    self.fix = fix
  }

  /// A mistake inside a project, the shortest document.
  static func project(
    _ title: String, _ marked: String, _ rule: SyntaxRule, _ message: String, help: [String] = [],
    fix: String? = nil
  ) -> SyntaxCase {
    SyntaxCase(
      title, DocumentText.project(marked), rule, message, help: help, fix: fix)
  }

  /// A mistake inside a framework.
  static func framework(
    _ title: String, _ marked: String, _ rule: SyntaxRule, _ message: String, help: [String] = [],
    fix: String? = nil
  ) -> SyntaxCase {
    SyntaxCase(
      title, DocumentText.framework(marked), rule, message, help: help, fix: fix)
  }

  /// The file, and the bytes that the finding points at.
  var file: (text: String, range: Range<Int>) {
    let text = marked.replacing("↓", with: "").replacing("↑", with: "")
    let before = marked.prefix { $0 != "↓" }
    let rest = marked.dropFirst(before.count + 1)
    let isWord: (Character) -> Bool = { $0.isLetter || $0.isNumber || "-:_".contains($0) }
    let pointed = rest.contains("↑") ? rest.prefix { $0 != "↑" } : rest.prefix(while: isWord)
    let start = before.utf8.count
    return (text, start..<start + pointed.utf8.count)
  }
}

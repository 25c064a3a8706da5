import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Markup

/// What came of reading a file of YAML.
struct ReadYAML {
  let file: SourceFile
  let root: SourceNode?
  let draft: ImportDraft

  init(_ text: String, in range: Range<Int>? = nil, limits: YAMLLimits = .standard) {
    self.init(bytes: Array(text.utf8), in: range, limits: limits)
  }

  init(bytes: [UInt8], in range: Range<Int>? = nil, limits: YAMLLimits = .standard) {
    var draft = ImportDraft()
    file = SourceFile(name: "a.yml", bytes: bytes)
    root = draft.yaml(file, in: range, limits: limits)
    self.draft = draft
  }

  /// The findings in one line each.
  var lines: [String] { draft.findings.map { $0.line(in: file.source) } }

  func written(_ node: SourceNode) -> String {
    String(decoding: file.bytes[node.place.range], as: UTF8.self)
  }
}

import CoequalExchange
import CoequalModel
import CoequalTestSupport
import MonzoPlugin
import Testing

/// Small pages, and what the importer makes of them.
enum MonzoPages {
  static let backend = """
    ---
    path: "/engineering/backend"
    title: "🛠️ Backend"
    sidebarTitle: "🛠️"
    sidebarGroup: "engineering"
    yaml: true
    levels: 3
    homepage: true
    topics:
      - name: "communication"
        title:
        content:
          - level: 1
            criteria:
              - "Writes down what was decided"
            exampleCriteria:
              - criteria: "Reviews with care"
                examples: ["Praises what is good", "Asks why"]
          - level: 2
            criteria: ["Explains constraints"]
      - name: "leadership"
        title: "Leadership"
        content:
          - level: 2 # not before
            criteria: ["Helps new people"]
    ---
    ### About
    Prose about *levels*.
    """

  static let generic = """
    ---
    path: "/generic"
    title: "Generic"
    yaml: true
    levels: 3
    topics:
      - name: "knowledge"
        title: "Knowledge"
        content: [{level: 1, criteria: ["Learns"]}]
      - name: "communication"
        title: "💬 Communication"
        content: [{level: 2, criteria: ["Asks for feedback"]}, {level: 3, criteria: ["Inspires"]}]
    ---
    """

  static let prose = "---\npath: \"/about\"\nyaml: false\n---\n# About\n\nWords\n"

  static let fieldNames: Set<String> = [
    "path", "title", "sidebarTitle", "sidebarGroup", "yaml", "levels", "homepage", "topics", "name",
    "content", "level", "criteria", "exampleCriteria", "examples",
  ]

  static func source(_ files: [String: String]) -> ImportSource {
    ImportSource(files.map { SourceFile(name: $0.key, text: $0.value) })
  }

  static let all = source(["backend.md": backend, "generic.md": generic, "about.md": prose])

  static func frameworks(_ result: ImportResult) -> [Framework] {
    result.documents.compactMap { document in
      if case .framework(let framework) = document { framework } else { nil }
    }
  }

  /// What a page holds, as nodes: its YAML, and each line of its prose.
  static func roots(_ file: SourceFile) -> [SourceNode] {
    let fence = Array("---".utf8)
    var fences: [Int] = []
    var roots: [SourceNode] = []
    var start = 0
    for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if fences.count < 2, line.prefix(3).elementsEqual(fence) {
        fences.append(start)
      } else if fences.count == 2 {
        let text = String(decoding: line, as: UTF8.self)
        if !text.collapsed.isEmpty {
          let range = start..<start + line.count
          roots.append(SourceNode(.text(text), at: Place(file: file.name, range: range)))
        }
      }
      start += line.count + 1
    }
    guard let first = fences.first else { return [] }
    var draft = ImportDraft()
    let end = fences.count > 1 ? fences[1] : file.bytes.count
    if let root = draft.yaml(file, in: first + 3..<end) { roots.append(root) }
    return roots
  }
}

extension ImportResult {
  /// The findings in one line each.
  var lines: [String] { findings.map { $0.line(in: sources[$0.place?.file ?? ""]) } }
}

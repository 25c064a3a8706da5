import Coequal
import CoequalTestSupport
import Foundation

/// Goes through a document as a reader would: writes the files it shows, makes the changes it tells,
/// runs its commands, and writes the document anew with what they print.
///
/// A session begins in a folder that holds `Frameworks` and `Plugins/templates`, as the repository does. Comments before a
/// block of XML say what it is; `\n` in a quoted text is a line end:
///
///     file NAME                        the block is written to a file
///     in NAME                          the block stands in a file; '…' on a line cuts it
///     edit NAME: replace `A` with `B`  the change is made; no block follows
///     edit NAME: insert before `A`     the block goes before a text of a file
///     edit NAME: replace `A`           the block goes in its place
///     fragment of ELEMENT              the block is what may stand inside such an element
///     shared PATH as NAME              a file of others that is not part of the package is copied;
///                                      where it is absent, nothing is tried up to 'end shared'
///
/// The block of a file may be of any language; only XML is read.
/// A block without a comment is a complete document.
struct DocumentSession {
  let file: String
  let command: BuiltCommand
  private let root: URL
  private var folder: URL
  private var status: Int32 = 0
  private var pending: (instruction: Instruction, line: Int)?
  private var isSkipping = false

  private enum Instruction {
    case file(String)
    case within(String)
    case insert(String, before: String)
    case replace(String, String)
    case fragment(String)
  }

  /// - Parameter root: An empty folder for the session, which has taken in `Frameworks`.
  init(file: String, command: BuiltCommand, root: URL) {
    self.file = file
    self.command = command
    self.root = root
    folder = root
  }

  /// The text of the document with what its commands print now.
  mutating func fresh(_ document: MarkdownDocument) throws -> String {
    if let line = document.openFence { throw problem("the block is not closed", line: line) }
    var lines = document.lines
    // From the end, so that the numbers of lines before it stay right; run from the beginning.
    var replacements: [(range: Range<Int>, lines: [String])] = []
    for part in document.parts {
      switch part {
      case .comment(let text, let line):
        try take(text, line)
      case .block where isSkipping:
        pending = nil
      case .block(let block) where block.language == "console":
        let start = block.firstLine - 1
        replacements.append((start..<start + block.lines.count, try run(block)))
      case .block(let block) where block.language == "xml" || pending != nil:
        try use(block)
      case .block:
        break
      }
    }
    if let pending { throw problem("no block of XML follows", line: pending.line) }
    for replacement in replacements.reversed() {
      lines.replaceSubrange(replacement.range, with: replacement.lines)
    }
    return lines.joined(separator: "\n")
  }

  private func problem(_ message: String, line: Int) -> DocumentProblem {
    DocumentProblem(file: file, line: line, message: message)
  }

  // MARK: - Commands

  private mutating func run(_ block: MarkdownDocument.Block) throws -> [String] {
    var result: [String] = []
    var recorded: [String] = []
    var index = 0
    while index < block.lines.count {
      let line = block.lines[index]
      guard line.hasPrefix("$ ") else {
        throw problem("expected a command after '$ '", line: block.firstLine + index)
      }
      index += 1
      recorded = Array(block.lines[index...].prefix { !$0.hasPrefix("$ ") })
      let printed = try run(String(line.dropFirst(2)), line: block.firstLine + index - 1)
      result.append(line)
      result += CutText(recorded).matches(printed) ? recorded : printed
      index += recorded.count
    }
    return result
  }

  private mutating func run(_ command: String, line: Int) throws -> [String] {
    if command == "echo $?" { return ["\(status)"] }
    if command.hasPrefix("cd ") {
      folder = folder.appending(path: command.dropFirst(3)).standardizedFileURL
      return []
    }
    guard command.hasPrefix("coequal ") else {
      throw problem("only 'coequal', 'cd' and 'echo $?' are run, not '\(command)'", line: line)
    }
    let run = try self.command.run(command, in: folder)
    status = run.status
    var lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    return lines.map(String.init)
  }

  // MARK: - Instructions

  private mutating func take(_ comment: String, _ line: Int) throws {
    if let pending { throw problem("no block of XML follows", line: pending.line) }
    if let match = comment.wholeMatch(of: /edit (\S+): replace `([^`]+)` with `([^`]*)`/) {
      try edit(String(match.1), line) { text in
        try replace(unescaped(match.2), with: unescaped(match.3), in: &text, line)
      }
    } else if let match = comment.wholeMatch(of: /edit (\S+): insert before `([^`]+)`/) {
      pending = (.insert(String(match.1), before: unescaped(match.2)), line)
    } else if let match = comment.wholeMatch(of: /edit (\S+): replace `([^`]+)`/) {
      pending = (.replace(String(match.1), unescaped(match.2)), line)
    } else if let match = comment.wholeMatch(of: /file (\S+)/) {
      pending = (.file(String(match.1)), line)
    } else if let match = comment.wholeMatch(of: /in (\S+)/) {
      pending = (.within(String(match.1)), line)
    } else if let match = comment.wholeMatch(of: /fragment of (\S+)/) {
      pending = (.fragment(String(match.1)), line)
    } else if let match = comment.wholeMatch(of: /shared (\S+)\/(\S+) as (\S+)/) {
      try take(shared: String(match.2), in: String(match.1), as: String(match.3))
    } else if comment == "end shared" {
      isSkipping = false
    } else if !comment.hasPrefix("generated: "), comment != "end" {
      throw problem("nobody knows what '\(comment)' means", line: line)
    }
  }

  private mutating func take(shared name: String, in folder: String, as copy: String) throws {
    guard let source = SharedData.folder(folder) else {
      isSkipping = true
      return
    }
    try FileManager.default.copyItem(
      at: URL(filePath: source).appending(path: name), to: self.folder.appending(path: copy))
  }

  private func unescaped(_ text: Substring) -> String {
    String(text.replacing("\\n", with: "\n"))
  }

  private func replace(
    _ old: String, with new: String, in text: inout String, _ line: Int
  ) throws {
    let ranges = text.ranges(of: old)
    guard ranges.count == 1 else {
      throw problem("'\(old)' is there \(ranges.count) times, not once", line: line)
    }
    text.replaceSubrange(ranges[0], with: new)
  }

  private func edit(
    _ name: String, _ line: Int, _ change: (inout String) throws -> Void
  ) throws {
    var text = try contents(of: name, line)
    try change(&text)
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private func contents(of name: String, _ line: Int) throws -> String {
    guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
      throw problem("'\(name)' is not there", line: line)
    }
    return text
  }

  // MARK: - XML

  private mutating func use(_ block: MarkdownDocument.Block) throws {
    let pending = pending
    self.pending = nil
    guard let pending else {
      try read(block.text, block)
      return
    }
    switch pending.instruction {
    case .file(let name):
      let url = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(block.text.utf8).write(to: url)
      if block.language == "xml" { try read(block.text, block) }
    case .within(let name):
      let text = try contents(of: name, pending.line)
      guard CutText(["…"] + block.lines + ["…"]).matches(CutText.lines(of: text)) else {
        throw problem("'\(name)' does not hold this", line: block.firstLine)
      }
    case .insert(let name, let anchor):
      try edit(name, pending.line) { text in
        try replace(anchor, with: block.text + anchor, in: &text, pending.line)
      }
    case .replace(let name, let old):
      try edit(name, pending.line) { text in
        try replace(old, with: String(block.text.dropLast()), in: &text, pending.line)
      }
    case .fragment(let element):
      guard let document = FragmentDocument.around(block.text, in: element) else {
        throw problem("nobody knows what stands around a '\(element)'", line: pending.line)
      }
      try read(document, block)
    }
  }

  private func read(_ text: String, _ block: MarkdownDocument.Block) throws {
    let result = DocumentReader.read(name: "example.xml", contents: Array(text.utf8))
    if let finding = result.findings.first {
      throw problem(finding.message, line: block.firstLine)
    }
  }
}

import CoequalExchange
import CoequalModel
import CoequalPluginProtocol
import CoequalRegistry

extension PluginDialogue {
  /// Calls with references to files that the program can read, and an empty folder for results.
  ///
  /// Both are for the next request, and gone afterwards.
  mutating func withFiles<Result>(
    _ files: [SourceFile],
    _ body: (inout PluginDialogue, [FileReference], ResultFolder) throws(PluginFailure) -> Result
  ) throws(PluginFailure) -> Result {
    try mustBeOpen()
    let (name, scratch) = ("\(lastID + 1)", conversation.scratch)
    defer {
      scratch.input.remove(name)
      scratch.output.remove(name)
    }
    let references: [FileReference]
    let results: ResultFolder
    do throws(FileError) {
      references = try Self.write(files, to: name, in: scratch)
      results = ResultFolder(folder: try scratch.makeOutput(name), limits: settings.limits)
    } catch {
      throw fail(.unusable, "has no place for its files: \(error)")
    }
    return try body(&self, references, results)
  }

  private static func write(
    _ files: [SourceFile], to folder: String, in scratch: ScratchFolder
  ) throws(FileError) -> [FileReference] {
    var references: [FileReference] = []
    for (index, file) in files.enumerated() {
      // The program learns the end of the path only, which may tell it the format.
      let last = String(file.lastName)
      let name = PlainName.isBelow(last) ? last : "file"
      let path = try scratch.write(file.bytes, to: "\(folder)/\(index + 1)/\(name)")
      references.append(FileReference(name: file.name, path: path))
    }
    return references
  }

  /// Does something with results; a problem ends the program.
  mutating func read<Result>(
    _ body: () throws(ResultFolder.Problem) -> Result
  ) throws(PluginFailure) -> Result {
    do {
      return try body()
    } catch {
      throw fail(error.rule, error.words)
    }
  }

  // MARK: - Values of messages as values of the model

  /// What is wrong with files, as findings under the name of the plugin.
  mutating func findings(
    _ problems: [FoundProblem], about files: [SourceFile]
  ) throws(PluginFailure) -> [Finding] {
    var findings: [Finding] = []
    for problem in problems {
      let severity: Severity =
        switch problem.severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
      let place = try place(problem.place, in: files)
      guard Identifier(problem.rule) != nil, !problem.message.oneLine.isEmpty else {
        throw fail(.protocol, "found something without a name or without words")
      }
      findings.append(
        Finding(
          rule: RuleID("\(admitted.id)/\(problem.rule)"), severity: severity,
          message: problem.message.oneLine, place: place, help: problem.help.map(\.oneLine)))
    }
    return findings
  }

  /// What became of a source, as entries of a ledger.
  mutating func entries(
    _ lines: [LedgerLine], about files: [SourceFile]
  ) throws(PluginFailure) -> [Ledger.Entry] {
    var entries: [Ledger.Entry] = []
    entries.reserveCapacity(lines.count)
    for line in lines {
      let fate: Ledger.Fate =
        switch line.fate {
        case .carried: .carried
        case .changed: .changed
        case .guessed: .guessed
        case .left: .left
        }
      entries.append(
        Ledger.Entry(
          fate, text: line.text, at: try place(line.place, in: files), target: line.target,
          written: line.written, reason: line.reason, correction: line.correction))
    }
    return entries
  }

  private mutating func place(
    _ place: FilePlace?, in files: [SourceFile]
  ) throws(PluginFailure) -> Place? {
    guard let place else { return nil }
    guard let file = files.first(where: { $0.name == place.file }), place.startByte >= 0,
      place.startByte <= place.endByte, place.endByte <= file.bytes.count
    else {
      throw fail(
        .output,
        "speaks of bytes \(place.startByte) to \(place.endByte) of "
          + "'\(place.file.short)', which it was not given")
    }
    return Place(file: place.file, range: place.startByte..<place.endByte)
  }
}

extension String {
  /// The words with single spaces between them.
  var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

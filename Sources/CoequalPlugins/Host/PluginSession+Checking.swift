public import CoequalModel
public import CoequalPluginProtocol
import CoequalRegistry

extension PluginSession {
  /// Checks subjects, and returns what the program found, in its order.
  ///
  /// Each line is about one of the subjects, and its field and range are there.
  ///
  /// - Parameters:
  ///   - check: The id of the check in the manifest.
  ///   - options: What holds for the check.
  ///   - subjects: What to check, with no other fields than the manifest asks for.
  public func check(
    _ check: Identifier, options: [CheckOption] = [], subjects: [SubjectLine]
  ) throws(PluginFailure) -> [CheckLine] {
    try run { (dialogue) throws(PluginFailure) in
      let time = dialogue.settings.limits.request
      return try dialogue.withFiles([]) { (dialogue, _, results) throws(PluginFailure) in
        let path = try dialogue.write(subjects)
        let answer = try dialogue.ask(
          CheckRequest(
            check: check.lexical, options: options.texts, subjects: path,
            answers: results.folder.path(of: SubjectFile.answers)),
          within: time)
        return try dialogue.lines(of: answer, results, about: subjects)
      }
    }
  }
}

/// The names of files that pass with a check.
private enum SubjectFile {
  static let subjects = "subjects.ndjson"
  static let answers = "answers.ndjson"
}

extension PluginDialogue {
  fileprivate mutating func write(_ subjects: [SubjectLine]) throws(PluginFailure) -> String {
    do {
      let file = try conversation.scratch.input.makeFile(
        at: "\(lastID + 1)/\(SubjectFile.subjects)", mode: 0o400)
      var block: [UInt8] = []
      for subject in subjects {
        block += try JSONLine.encode(subject, limit: ProtocolLimit.lineBytes)
        if block.count > 1 << 20 {
          try file.write(block)
          block = []
        }
      }
      try file.write(block)
      return file.path
    } catch {
      throw fail(.unusable, "cannot be given what it is to check: \(error)")
    }
  }

  fileprivate mutating func lines(
    of answer: CheckAnswer, _ results: ResultFolder, about subjects: [SubjectLine]
  ) throws(PluginFailure) -> [CheckLine] {
    // Nothing found needs no file.
    if answer.count == 0 { return [] }
    let lines = try read { () throws(ResultFolder.Problem) in
      try results.lines(of: SubjectFile.answers, as: CheckLine.self)
    }
    if lines.count != answer.count {
      throw fail(
        .output, "says that it found \(answer.count) things, and wrote \(lines.count) lines")
    }
    let known = Dictionary(subjects.map { ($0.ref, $0) }, uniquingKeysWith: { first, _ in first })
    for line in lines {
      if let problem = line.problem(with: known[line.ref]) { throw fail(.output, problem) }
    }
    return lines
  }
}

extension CheckLine {
  /// What is wrong with a line about a subject, as a phrase; `nil` for nothing.
  fileprivate func problem(with subject: SubjectLine?) -> String? {
    guard let subject else { return "speaks of '\(ref.short)', which it was not given" }
    if message.oneLine.isEmpty { return "says nothing about '\(ref.short)'" }
    guard let field else {
      return range == nil ? nil : "names a part of '\(ref.short)' without a field"
    }
    guard let value = subject.fields[field] else {
      return "speaks of the field '\(field.short)' of '\(ref.short)', which it was not given"
    }
    guard let range else { return nil }
    guard case .text(let text) = value, range.start >= 0, range.start <= range.end,
      range.end <= text.unicodeScalars.count
    else {
      return "speaks of the characters \(range.start) to \(range.end) of the field '\(field)' of "
        + "'\(ref.short)', which are not there"
    }
    return nil
  }
}

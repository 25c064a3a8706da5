import CoequalPluginProtocol

/// Answers as lines of a file.
enum AnswerLines {
  /// The bytes of the largest file that is read.
  static let mostBytes = 16 << 20

  /// The answers in bytes; `nil` where one cannot be written.
  static func bytes(of answers: [CheckLine]) -> [UInt8]? {
    var bytes: [UInt8] = []
    for answer in answers {
      guard let line = try? JSONLine.encode(answer, limit: ProtocolLimit.lineBytes) else {
        return nil
      }
      bytes += line
    }
    return bytes
  }

  /// Reads answers; `nil` for bytes that are anything else, or more than there may be.
  static func read(_ bytes: [UInt8], atMost limit: Int) -> [CheckLine]? {
    guard bytes.count <= mostBytes else { return nil }
    if bytes.isEmpty { return [] }
    // Each line ends in a line break, or it may have been cut.
    guard bytes.last == UInt8(ascii: "\n") else { return nil }
    let lines = bytes.dropLast().split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count <= limit else { return nil }
    var answers: [CheckLine] = []
    for line in lines {
      guard
        let answer = try? JSONLine.decode(
          CheckLine.self, from: line, limit: ProtocolLimit.lineBytes)
      else { return nil }
      answers.append(answer)
    }
    return answers
  }
}

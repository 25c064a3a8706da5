/// Lines of which some may be cut: `…` on a line of its own stands for any number of whole lines.
struct CutText {
  private let pieces: [ArraySlice<String>]

  init(_ lines: [String]) {
    pieces = lines.map { Self.isCut($0) ? "…" : $0 }
      .split(separator: "…", omittingEmptySubsequences: false)
  }

  private static func isCut(_ line: String) -> Bool {
    line.drop { $0 == " " } == "…"
  }

  static func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Whether the lines are these, with others only where there is a cut.
  func matches(_ lines: [String]) -> Bool {
    guard let first = pieces.first, let last = pieces.last else { return lines.isEmpty }
    if pieces.count == 1 { return lines.elementsEqual(first) }
    guard lines.count >= first.count + last.count, lines.starts(with: first),
      lines.suffix(last.count).elementsEqual(last)
    else { return false }
    var rest = lines[first.count..<lines.count - last.count]
    for piece in pieces.dropFirst().dropLast() {
      guard let start = Self.start(of: piece, in: rest) else { return false }
      rest = rest[(start + piece.count)...]
    }
    return true
  }

  private static func start(of piece: ArraySlice<String>, in lines: ArraySlice<String>) -> Int? {
    lines.indices.first { lines[$0...].starts(with: piece) }
  }
}

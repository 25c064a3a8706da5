/// The difference of two texts as patches are written: hunks of lines with three around them.
///
/// Source: POSIX.1-2017, `diff`, section "Diff -u or -U Output Format".
package struct UnifiedDiff: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  private static let context = 3

  /// Compares two texts line by line; empty where they are equal.
  ///
  /// Takes time in proportion to the lines and the number of differences.
  package init(from old: [UInt8], to new: [UInt8], oldName: String, newName: String) {
    let (old, new) = (Self.lines(of: old), Self.lines(of: new))
    let hunks = Self.hunks(of: Self.steps(from: old, to: new))
    if hunks.isEmpty {
      description = ""
      return
    }
    description = hunks.reduce(into: "--- \(oldName)\n+++ \(newName)\n") { $0 += $1.text }
  }

  // MARK: - Steps

  private enum Kind: String {
    case same = " "
    case removed = "-"
    case added = "+"
  }

  private struct Step {
    let kind: Kind
    let line: ArraySlice<UInt8>
    /// The numbers of the next old and new line before the step, from 1.
    let old, new: Int
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  private static func steps(
    from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]
  ) -> [Step] {
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var steps: [Step] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      let (kind, line): (Kind, ArraySlice<UInt8>) =
        i < old.count && removed.contains(i)
        ? (.removed, old[i])
        : j < new.count && added.contains(j) ? (.added, new[j]) : (.same, old[i])
      steps.append(Step(kind: kind, line: line, old: i + 1, new: j + 1))
      if kind != .added { i += 1 }
      if kind != .removed { j += 1 }
    }
    return steps
  }

  // MARK: - Hunks

  private struct Hunk {
    let steps: ArraySlice<Step>

    var text: String {
      guard let first = steps.first else { return "" }
      let old = steps.count { $0.kind != .added }
      let new = steps.count { $0.kind != .removed }
      // An empty range is named by the line before it.
      let header =
        "@@ -\(old == 0 ? first.old - 1 : first.old),\(old)"
        + " +\(new == 0 ? first.new - 1 : first.new),\(new) @@\n"
      return steps.reduce(into: header) { text, step in
        text += step.kind.rawValue + String(decoding: step.line, as: UTF8.self)
        if step.line.last != UInt8(ascii: "\n") { text += "\n\\ No newline at end of file\n" }
      }
    }
  }

  private static func hunks(of steps: [Step]) -> [Hunk] {
    var hunks: [Hunk] = []
    var start: Int?
    var last = 0
    for (index, step) in steps.enumerated() where step.kind != .same {
      if let begun = start, index - last > 2 * context {
        hunks.append(Hunk(steps: steps[begun..<min(last + context + 1, steps.count)]))
        start = nil
      }
      if start == nil { start = max(0, index - context) }
      last = index
    }
    if let start { hunks.append(Hunk(steps: steps[start..<min(last + context + 1, steps.count)])) }
    return hunks
  }
}

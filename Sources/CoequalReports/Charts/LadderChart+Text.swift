extension LadderChart {
  /// The widest drawing with characters.
  private static let widest = 74
  /// The narrowest column in which something can be told apart.
  private static let narrowest = 16

  /// The ladders drawn with characters, `├──┼──┤` from minimum over midpoint to maximum, with `╎` where
  /// another column has a higher midpoint; `nil` where there are more columns than fit.
  package var text: String? {
    let label = grades.map(\.count).max() ?? 0
    let count = max(columns.count, 1)
    let width = (Self.widest - label - 2 * count) / count
    guard !columns.isEmpty, width >= Self.narrowest else { return nil }
    let titles = columns.map { Self.cell($0.title, width) }
    let rows = grades.indices.reversed().map { row in
      Self.cell(grades[row], label)
        + columns.map { "  " + Self.cell(drawn($0.rungs[row], row, width), width) }.joined()
    }
    let lines = [Self.cell("", label) + titles.map { "  " + $0 }.joined()] + rows
    return lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  private func drawn(_ rungs: [Rung], _ row: Int, _ width: Int) -> String {
    let most = columns.flatMap(\.rungs).flatMap { $0 }.map(\.maximum).max() ?? 1
    let scale = LinearScale(0...max(most, 1), from: 0, to: Double(width - 1))
    func place(_ value: Double) -> Int {
      min(max(Int(scale(value).rounded()), 0), width - 1)
    }
    var letters = [Character](repeating: " ", count: width)
    for rung in rungs {
      let (start, end) = (place(rung.minimum), place(rung.maximum))
      for index in start...max(start, end) { letters[index] = "─" }
      letters[start] = "├"
      letters[max(start, end)] = "┤"
      letters[place(rung.midpoint)] = "┼"
    }
    let own = rungs.map(\.midpoint).max()
    let highest = columns.flatMap { $0.rungs[row] }.map(\.midpoint).max()
    if let own, let highest, highest > own, place(highest) != place(own) {
      letters[place(highest)] = "╎"
    }
    return String(letters)
  }

  /// A text as wide as its column.
  private static func cell(_ text: String, _ width: Int) -> String {
    let fitting = shortened(text, to: width)
    return fitting + String(repeating: " ", count: width - fitting.count)
  }
}

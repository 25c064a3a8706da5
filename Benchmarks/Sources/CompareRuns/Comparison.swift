/// Several programs, run in turns so that whatever else the machine does meets all of them alike.
struct Comparison {
  private let runs: [String: [Run]]

  init(_ commands: KeyValuePairs<String, [String]>, times: Int) throws {
    var runs: [String: [Run]] = [:]
    for _ in 0..<times {
      for (name, command) in commands { runs[name, default: []].append(try Run(command)) }
    }
    self.runs = runs
  }

  /// The median of one figure of a program.
  func median(_ name: String, _ figure: (Run) -> Double) -> Double {
    let sorted = (runs[name] ?? []).map(figure).sorted()
    guard !sorted.isEmpty else { return .nan }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  func wall(_ name: String) -> Double { median(name, \.wall) }
  func cpu(_ name: String) -> Double { median(name, \.cpu) }
  func peak(_ name: String) -> Double { median(name, \.peak) }
  func printed(_ part: String, by name: String) -> Double {
    median(name) { $0.printed[part] ?? .nan }
  }
}

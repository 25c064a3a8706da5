// One piece of work on a table of people, as a line of figures.
//
// Usage: TableWork table|fold FILE THREADS
//
// `table` reads all columns but the first into memory and finds the quartiles of pay by track and
// level; `fold` reads them a piece at a time and keeps sums alone.

import CoequalStatistics
import CoequalTables
import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 4, let threads = Int(arguments[3]) else {
  print("usage: TableWork table|fold FILE THREADS")
  exit(2)
}
let source = try ColumnSource.file(arguments[2])
let reader = ColumnReader(
  [
    ColumnRequest("gender", kind: .code), ColumnRequest("track", kind: .code),
    ColumnRequest("level", kind: .code), ColumnRequest("function", kind: .code),
    ColumnRequest("country", kind: .code), ColumnRequest("hired", kind: .date),
    ColumnRequest("hours", kind: .decimal(in: 0...80)),
    ColumnRequest("age", kind: .decimal(in: 14...110)),
    ColumnRequest("pay", kind: .decimal(in: 0...1e9)),
  ], threads: threads)
let clock = ContinuousClock()
let begin = clock.now

func seconds(since start: ContinuousClock.Instant) -> Double {
  let parts = (clock.now - start).components
  return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
}

if arguments[1] == "fold" {
  let reading = try reader.fold(source, into: (count: 0, sum: 0.0)) { chunk in
    let pay = chunk.columns[8].decimals
    return (count: pay.count, sum: pay.reduce(0, +))
  } merge: { total, part in
    total = (total.count + part.count, total.sum + part.sum)
  }
  let total = reading.result ?? (0, 0)
  print("read=\(seconds(since: begin)) rows=\(total.count) mean=\(total.sum / Double(total.count))")
} else {
  let reading = try reader.table(of: source)
  guard let table = reading.result, let tracks = table.codes(1), let levels = table.codes(2) else {
    print(reading.problems.map(\.message), reading.fileFindings)
    exit(1)
  }
  let read = seconds(since: begin)
  var best = Double.infinity
  var quartiles: GroupedQuantiles?
  for _ in 0..<3 {
    let start = clock.now
    let groups = tracks.combined(with: levels)
    quartiles = try await GroupedQuantiles(
      of: table.decimals(8), named: "pay", groups: groups,
      groupCount: tracks.texts.count * levels.texts.count, at: [0.25, 0.5, 0.75], .linearModes,
      threads: threads)
    best = min(best, seconds(since: start))
  }
  let group =
    (tracks.texts.firstIndex(of: "TRACK06") ?? 0) * levels.texts.count
    + (levels.texts.firstIndex(of: "L3") ?? 0)
  let one = (quartiles?.quantiles[group] ?? []).map { String(format: "%.4f", $0) }
  print(
    "read=\(read) quartiles=\(best) rows=\(table.count) of=\(one.joined(separator: ","))")
}

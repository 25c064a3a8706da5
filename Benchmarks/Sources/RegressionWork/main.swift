// Writes columns of people, or fits a regression on them, and prints a line of figures.
//
// Usage: RegressionWork generate FOLDER ROWS
//        RegressionWork classical|hc3 FOLDER ROWS THREADS
//
// A column is a file of numbers as they are in memory: doubles, or codes of four bytes.

import CoequalStatistics
import Foundation

/// SplitMix64, by Sebastiano Vigna (public domain).
struct Lots {
  var state: UInt64

  mutating func next() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) * 0x1p-53
  }
}

let factors = [("gender", 2), ("track", 18), ("level", 6), ("function", 12), ("country", 26)]
let numbers = ["tenure", "tenure2", "age", "pay"]
let arguments = CommandLine.arguments
guard arguments.count > 3, let rowCount = Int(arguments[3]) else {
  print("usage: RegressionWork generate|classical|hc3 FOLDER ROWS [THREADS]")
  exit(2)
}

func file(_ name: String) -> URL {
  URL(filePath: arguments[2]).appending(path: name)
}

func write<Value>(_ values: [Value], _ name: String) throws {
  try values.withUnsafeBytes { try Data($0).write(to: file(name)) }
}

func read<Value>(_ name: String, _ zero: Value) throws -> [Value] {
  let data = try Data(contentsOf: file(name), options: .alwaysMapped)
  var values = [Value](repeating: zero, count: data.count / MemoryLayout<Value>.stride)
  _ = values.withUnsafeMutableBytes { data.copyBytes(to: $0) }
  return values
}

if arguments[1] == "generate" {
  var lots = Lots(state: 20_261_122)
  var codes = factors.map { _ in [Int32](repeating: 0, count: rowCount) }
  var columns = numbers.map { _ in [Double](repeating: 0, count: rowCount) }
  for row in 0..<rowCount {
    var pay = 10.0
    for (place, factor) in factors.enumerated() {
      // Low codes are more frequent.
      let code = Int32(lots.next() * (0.4 + 0.6 * lots.next()) * Double(factor.1))
      codes[place][row] = code
      pay += Double(code) * [0.06, 0.01, 0.12, 0.008, 0.005][place]
    }
    let tenure = (lots.next() * 480).rounded() / 12
    let age = (18 + tenure * 0.6 + lots.next() * 25).rounded()
    let spread = lots.next() + lots.next() + lots.next() + lots.next() - 2
    columns[0][row] = tenure
    columns[1][row] = tenure * tenure
    columns[2][row] = age
    columns[3][row] =
      pay + 0.01 * tenure - 0.0001 * tenure * tenure + 0.002 * age
      + spread * (0.1 + 0.02 * Double(codes[2][row]))
  }
  for (factor, codes) in zip(factors, codes) { try write(codes, factor.0) }
  for (name, values) in zip(numbers, columns) { try write(values, name) }
  exit(0)
}

let threads = arguments.count > 4 ? Int(arguments[4]) ?? 2 : 2
var design = Design(rows: rowCount)
for (name, count) in factors {
  try design.add(
    FactorCoding(
      name, codes: read(name, Int32(0)), levels: (0..<count).map(String.init), reference: "0"))
}
for name in numbers.dropLast() { try design.add(Sample(read(name, 0.0), named: name)) }
let pay = try Sample(read("pay", 0.0), named: "pay")
let estimator: CovarianceEstimator = arguments[1] == "hc3" ? .hc3 : .classical
let clock = ContinuousClock()
var best = Double.infinity
var figures: [String] = []
for _ in 0..<3 {
  let start = clock.now
  let fit = try CodedRegression(of: pay, on: design, threads: threads)
  let covariance = try fit.covariance(estimator)
  let parts = (clock.now - start).components
  best = min(best, Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
  figures = try ["intercept", "gender:1", "track:17", "country:25", "tenure", "tenure2"].map {
    let estimate = try covariance.estimate(of: $0)
    return String(format: "%@=%.15g %@~=%.15g", $0, estimate.value, $0, estimate.standardError)
  }
}
print("fit=\(best) rows=\(rowCount) \(figures.joined(separator: " "))")

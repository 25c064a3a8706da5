// Writes levels of people and what roles ask for, or compares everybody with every role, and prints a
// line of figures.
//
// Usage: ReadinessWork generate FOLDER PEOPLE
//        ReadinessWork matrix|bytes FOLDER PEOPLE THREADS
//
// 'levels' has 60 columns of a byte for each person: the level from 1, or 0 where nobody rated it. 'bars'
// has 60 bytes for each of 200 roles: the level that the role asks for, or 0 where it does not.
// 'matrix' is ReadinessMatrix; 'bytes' compares bytes in plain loops.

import Coequal
import Foundation

/// SplitMix64, by Sebastiano Vigna (public domain).
struct Lots {
  var state: UInt64

  mutating func next(below count: UInt64) -> UInt8 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return UInt8((mixed ^ (mixed >> 31)) % count)
  }
}

let (competencies, roles) = (60, 200)
let arguments = CommandLine.arguments
guard arguments.count > 3, let people = Int(arguments[3]) else {
  print("usage: ReadinessWork generate|matrix|bytes FOLDER PEOPLE [THREADS]")
  exit(2)
}
let threads = arguments.count > 4 ? Int(arguments[4]) ?? 2 : 2

func file(_ name: String) -> URL { URL(filePath: arguments[2]).appending(path: name) }

if arguments[1] == "generate" {
  var lots = Lots(state: 20_261_122)
  var levels = [UInt8](repeating: 0, count: competencies * people)
  // Higher levels are rarer in the bars than among people, so that benches are neither empty nor full.
  for place in levels.indices {
    levels[place] = lots.next(below: 20) == 0 ? 0 : 1 + lots.next(below: 5)
  }
  var bars = [UInt8](repeating: 0, count: competencies * roles)
  for place in bars.indices where lots.next(below: 5) == 0 { bars[place] = 1 + lots.next(below: 3) }
  try Data(levels).write(to: file("levels"))
  try Data(bars).write(to: file("bars"))
  exit(0)
}

let levels = [UInt8](try Data(contentsOf: file("levels")))
let bars = [UInt8](try Data(contentsOf: file("bars")))
let clock = ContinuousClock()

func seconds(_ work: () throws -> Void) rethrows -> Double {
  let parts = try clock.measure(work).components
  return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
}

/// A framework whose roles ask for the bars.
func framework() async throws -> LinkedFramework {
  let scale = (1...5).map { "<level id=\"l\($0)\"><title>\($0)</title></level>" }.joined()
  let items = (0..<competencies).map {
    "<competency id=\"c\($0)\" scale=\"s\"><title>C</title></competency>"
  }
  let posts = (0..<roles).map { role in
    let asked = (0..<competencies).compactMap { place -> String? in
      let bar = bars[role * competencies + place]
      return bar == 0 ? nil : "<requires competency=\"c\(place)\" level=\"l\(bar)\"/>"
    }
    return "<role id=\"r\(role)\" grade=\"g\"><title>R</title>"
      + (asked.isEmpty ? "" : "<requirements>\(asked.joined())</requirements>") + "</role>"
  }
  let text = """
    <framework xmlns="urn:coequal:1" format="1.0" id="f" version="1.0.0" xml:lang="en"><title>F</title>\
    <scales><scale id="s"><title>S</title>\(scale)</scale></scales>\
    <competencies><area id="a"><title>A</title>\(items.joined())</area></competencies>\
    <tracks><track id="t" kind="individual-contributor"><title>T</title>\(posts.joined())</track></tracks>\
    </framework>
    """
  let catalog = await Registry(sources: [.memory(name: "f.xml", text: text)]).load()
  guard let framework = catalog.frameworks.first else {
    throw CocoaError(.fileReadCorruptFile)
  }
  return framework
}

var ready: [Int] = []
var atBest: [Int] = []
var best = Double.infinity
if arguments[1] == "matrix" {
  let framework = try await framework()
  let columns = (0..<competencies).map { Array(levels[$0 * people..<($0 + 1) * people]) }
  let highest = columns.map { $0.map { $0 == 0 ? LevelColumns.top : $0 } }
  guard let known = LevelColumns(lowest: columns, highest: highest) else { exit(1) }
  for _ in 0..<3 {
    best = min(
      best,
      seconds {
        let trees = (0..<roles).map { RequirementTree(role: $0, in: framework) }
        let matrix = ReadinessMatrix(known, trees, threads: threads)
        let benches = (0..<roles).map { matrix.bench(for: $0) }
        ready = benches.map(\.ready)
        atBest = benches.map(\.atBest)
      })
  }
} else {
  // What a careful loop over bytes does: block by block, column by column, a byte for each person, which
  // the compiler makes into instructions for many bytes at once.
  let block = 4096
  let highest = levels.map { $0 == 0 ? 127 : $0 }
  func counts(_ columns: [UInt8]) -> [Int] {
    let parts = Parts(threads)
    let blocks = (people + block - 1) / block
    DispatchQueue.concurrentPerform(iterations: threads) { part in
      var counts = [Int](repeating: 0, count: roles)
      var met = [UInt8](repeating: 0, count: block)
      columns.withUnsafeBufferPointer { columns in
        met.withUnsafeMutableBufferPointer { met in
          for place in blocks * part / threads..<blocks * (part + 1) / threads {
            let start = place * block
            let width = min(block, people - start)
            for role in 0..<roles {
              for person in 0..<width { met[person] = 1 }
              for competency in 0..<competencies {
                let bar = bars[role * competencies + competency]
                if bar == 0 { continue }
                let offset = competency * people + start
                for person in 0..<width {
                  met[person] &= columns[offset &+ person] >= bar ? 1 : 0
                }
              }
              var count = 0
              for person in 0..<width { count &+= Int(met[person]) }
              counts[role] += count
            }
          }
        }
      }
      parts.set(part, counts)
    }
    return parts.sum(roles)
  }
  for _ in 0..<3 {
    best = min(
      best,
      seconds {
        ready = counts(levels)
        atBest = counts(highest)
      })
  }
}
let sum = ready.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
let bestSum = atBest.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
print("fit=\(best) people=\(people) ready=\(sum) atBest=\(bestSum)")

/// What each thread counted.
final class Parts: @unchecked Sendable {
  // Each thread writes its own part, under the lock.
  private let lock = NSLock()
  private var parts: [[Int]]

  init(_ count: Int) { parts = Array(repeating: [], count: count) }

  func set(_ part: Int, _ counts: [Int]) { lock.withLock { parts[part] = counts } }

  func sum(_ count: Int) -> [Int] {
    (0..<count).map { place in parts.reduce(0) { $0 + $1[place] } }
  }
}

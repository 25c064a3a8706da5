// Writes a framework of many roles and moves, or finds routes in it and prints a line of figures.
//
// Usage: RouteWork generate FOLDER ROLES MOVES
//        RouteWork find FOLDER COUNT
//
// 'find' also writes for others what it searches: 'moves' with the roles and months of each move, and
// 'questions' with the ends of each question.

import Coequal
import Foundation

/// SplitMix64, by Sebastiano Vigna (public domain).
struct Lots {
  var state: UInt64

  mutating func next(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) >> 33) % count
  }
}

let arguments = CommandLine.arguments
guard arguments.count > 3, let number = Int(arguments[3]) else {
  print("usage: RouteWork generate FOLDER ROLES MOVES | find FOLDER COUNT")
  exit(2)
}
let folder = URL(filePath: arguments[2])
let rungs = 20

func write(_ text: String, _ name: String) throws {
  try Data(text.utf8).write(to: folder.appending(path: name))
}

if arguments[1] == "generate" {
  guard arguments.count > 4, let moves = Int(arguments[4]) else { exit(2) }
  let heading = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  let attributes = "xmlns=\"urn:coequal:1\" format=\"1.0\" version=\"1.0.0\" xml:lang=\"en\""
  let grades = (1...rungs).map { "<grade id=\"g\($0)\" rank=\"\($0)\"/>" }.joined()
  try write(
    "\(heading)<structure \(attributes) id=\"s\"><title>S</title><grades>\(grades)</grades></structure>\n",
    "structure.xml")
  var lots = Lots(state: 20_261_122)
  let levels = (0..<6).map { "<level id=\"l\($0)\"/>" }.joined()
  var text = "\(heading)<framework \(attributes) id=\"f\"><title>F</title>"
  text += "<uses structure=\"s\" version=\"1\"/><scales><scale id=\"s\">\(levels)</scale></scales>"
  text += "<competencies><area id=\"a\"><title>A</title>"
  for competency in 0..<60 {
    let months = 2 + lots.next(11)
    text += "<competency id=\"c\(competency)\" scale=\"s\" per-level=\"P\(months)M\">"
    text += "<title>C</title></competency>"
  }
  text += "</area></competencies><tracks>"
  for track in 0..<number / rungs {
    text += "<track id=\"t\(track)\" kind=\"executor\"><title>T</title>"
    for rung in 1...rungs {
      text += "<role id=\"r\(track)-\(rung)\" grade=\"g\(rung)\"><title>R</title><requirements>"
      var asked: Set<Int> = []
      while asked.count < 8 { asked.insert((track * 7 + lots.next(14)) % 60) }
      for competency in asked.sorted() {
        let level = min(5, max(0, rung / 4 + lots.next(3) - 1))
        text += "<requires competency=\"c\(competency)\" level=\"l\(level)\"/>"
      }
      text += "</requirements></role>"
    }
    text += "</track>"
  }
  text += "</tracks><moves>"
  var seen: Set<[Int]> = []
  func move(_ from: (Int, Int), _ to: (Int, Int), _ kind: String) {
    guard seen.insert([from.0, from.1, to.0, to.1]).inserted else { return }
    text += "<move from=\"r\(from.0)-\(from.1)\" to=\"r\(to.0)-\(to.1)\" kind=\"\(kind)\"/>"
  }
  let tracks = number / rungs
  for track in 0..<tracks {
    for rung in 1..<rungs { move((track, rung), (track, rung + 1), "promotion") }
  }
  while seen.count < moves {
    let (from, rung) = (lots.next(tracks), 1 + lots.next(rungs))
    let to = (from + 1 + lots.next(30)) % tracks
    let entered = min(rungs, max(1, rung + lots.next(4) - 1))
    if to != from { move((from, rung), (to, entered), "switch") }
  }
  try write(text + "</moves></framework>\n", "framework.xml")
  exit(0)
}

let clock = ContinuousClock()
func seconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

var mark = clock.now
let catalog = await Registry(sources: [.path(folder.path)]).load()
if let finding = catalog.findings.first { print("\(finding)") }
let load = seconds(clock.now - mark)
mark = clock.now
let graph = RoleGraph(catalog.frameworks, growth: GrowthTime(atOnce: 1))
let build = seconds(clock.now - mark)

var lots = Lots(state: 7)
let questions = (0..<20).map { _ in
  // From a low rung to a high one.
  let from = lots.next(graph.roleCount / rungs) * rungs + lots.next(3)
  let to = lots.next(graph.roleCount / rungs) * rungs + rungs - 1 - lots.next(3)
  return RouteQuestion(from: from, to: to, order: .months, count: number)
}

func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

var searches: [Double] = []
var answers: [Double] = []
var months = 0.0
var found = 0
for question in questions {
  mark = clock.now
  let ways = graph.ways(question)
  searches.append(seconds(clock.now - mark))
  mark = clock.now
  let answer = graph.answer(question)
  answers.append(seconds(clock.now - mark))
  found += ways.count
  months += answer.routes.reduce(0) { $0 + ($1.effort.months ?? 0) }
}

var moves = ""
for linked in catalog.frameworks {
  for move in linked.framework.moves {
    guard let from = linked.roles[move.from], let to = linked.roles[move.to],
      let gap = graph.gap(from: from, to: to), let months = gap.effort.months
    else { continue }
    moves += "\(from) \(to) \(Int(months.rounded()))\n"
  }
}
try write(moves, "moves")
try write(questions.map { "\($0.from) \($0.to)\n" }.joined(), "questions")
print(
  "search=\(median(searches)) worst=\(searches.max() ?? 0) answer=\(median(answers)) load=\(load)"
    + " build=\(build) routes=\(found) months=\(Int(months.rounded()))")

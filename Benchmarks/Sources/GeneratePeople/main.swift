// Writes a table of people as CSV, the same for the same seed.
//
// Usage: GeneratePeople FILE ROWS [SEED]
//
// Ten columns, about 57 bytes a row: a number, five codes, a day, hours, age and pay. One function in
// twelve has a comma in its name and stands in quotes.

import Foundation

/// SplitMix64, by Sebastiano Vigna (public domain).
struct Lots {
  var state: UInt64

  mutating func next(below bound: UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return (mixed ^ (mixed >> 31)).multipliedFullWidth(by: bound).high
  }
}

/// Rows one behind the other.
struct PeopleText {
  var bytes = Array("id,gender,track,level,function,country,hired,hours,age,pay\n".utf8)
  var lots: Lots

  static let functions = [
    "Audit", "\"Sales, East\"", "Finance", "HR", "IT", "Legal", "Plant", "Quality", "R&D", "Retail",
    "Supply", "Tax",
  ].map { Array($0.utf8) }
  static let countries = ["AT", "CH", "DE", "ES", "FR", "IT", "NL", "PL"].map { Array($0.utf8) }

  mutating func append(_ number: UInt64, width: Int) {
    var power: UInt64 = 1
    for _ in 1..<width { power *= 10 }
    while power > 0 {
      bytes.append(UInt8(number / power % 10) + 0x30)
      power /= 10
    }
  }

  mutating func append(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func appendRow(_ number: UInt64) {
    let (track, level) = (lots.next(below: 18), lots.next(below: 6))
    append(number, width: 8)
    append(lots.next(below: 2) == 0 ? ",F,TRACK" : ",M,TRACK")
    append(track + 1, width: 2)
    append(",L")
    append(level + 1, width: 1)
    append(",")
    bytes += Self.functions[Int(lots.next(below: 12))]
    append(",")
    bytes += Self.countries[Int(lots.next(below: 8))]
    append(",")
    append(1990 + lots.next(below: 36), width: 4)
    append("-")
    append(1 + lots.next(below: 12), width: 2)
    append("-")
    append(1 + lots.next(below: 28), width: 2)
    append(",")
    append(20 + lots.next(below: 20), width: 2)
    append(lots.next(below: 2) == 0 ? ".0," : ".5,")
    append(18 + lots.next(below: 50), width: 2)
    append(",")
    // The sum of some draws, so that most are near the middle.
    let spread = (0..<4).reduce(UInt64(0)) { sum, _ in sum + lots.next(below: 700_000) }
    let cents = 2_000_000 + 650_000 * level + 20_000 * track + spread
    append(cents / 100, width: 5)
    append(".")
    append(cents % 100, width: 2)
    append("\n")
  }
}

let arguments = CommandLine.arguments
guard arguments.count >= 3, let rows = UInt64(arguments[2]) else {
  print("usage: GeneratePeople FILE ROWS [SEED]")
  exit(2)
}
let path = arguments[1]
var text = PeopleText(lots: Lots(state: arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1))
guard FileManager.default.createFile(atPath: path + ".part", contents: nil),
  let file = FileHandle(forWritingAtPath: path + ".part")
else {
  print("GeneratePeople: '\(path)' cannot be written")
  exit(1)
}
for row in 1...max(1, rows) {
  text.appendRow(row)
  if text.bytes.count > 1 << 20 || row == rows {
    try file.write(contentsOf: text.bytes)
    text.bytes.removeAll(keepingCapacity: true)
  }
}
try file.close()
// A file that is there is whole.
rename(path + ".part", path)

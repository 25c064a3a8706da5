// Compares Coequal with its peers and prints what came of it:
//
//   CompareRuns --workload PATH --coequal PATH --peer PATH --inheritance FOLDER --runs 7 FOLDER...
//
// Each folder holds a framework.xml and the structure.xml that it stands on; that for inheritance,
// frameworks that extend each other, and their structure. Every figure is of a
// whole process, from its start to its end, but for the time of checks, which the process itself
// tells.

import Foundation

var options: [String: String] = [:]
var folders: [String] = []
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  if argument.hasPrefix("--") {
    options[String(argument.dropFirst(2))] = arguments.popFirst()
  } else {
    folders.append(argument)
  }
}
guard let workload = options["workload"], let coequal = options["coequal"],
  let peer = options["peer"], let runs = Int(options["runs"] ?? "7"), runs > 0
else {
  print(
    "usage: CompareRuns --workload PATH --coequal PATH --peer PATH [--inheritance FOLDER]"
      + " [--runs NUMBER] FOLDER...")
  exit(2)
}

do {
  var aims: [Aim] = []
  for folder in folders { aims += try compareReading(folder) }
  if let folder = options["inheritance"] { aims.append(try compareInheritance(folder)) }
  aims.append(try compareStarts())
  print("\nAims")
  for aim in aims { print(aim.line) }
} catch {
  print(error)
  exit(1)
}

func compareReading(_ folder: String) throws -> [Aim] {
  let file = folder + "/framework.xml"
  let structure = folder + "/structure.xml"
  let size = try Double(Data(contentsOf: URL(filePath: file), options: .alwaysMapped).count)
  let sax = "xmllint --sax --noout"
  let tree = "xmllint --noout"
  let parse = "Markup: bytes to nodes"
  let load = "Registry: bytes to catalog"
  let check = "Checker: load and check"
  let comparison = try Comparison(
    [
      sax: ["/usr/bin/xmllint", "--sax", "--noout", file],
      tree: ["/usr/bin/xmllint", "--noout", file],
      parse: [workload, "parse", file],
      load: [workload, "load", file, structure],
      check: [workload, "check", file, structure],
    ], times: runs)

  let roles = Int(comparison.printed("roles", by: load))
  let findings = Int(comparison.printed("findings", by: check))
  print(
    "\n\((size / 1e6).digits(1)) MB, \(roles) roles, \(findings) findings of checks; \(runs) runs each"
  )
  var table = Table("", "ms", "MB/s", "to --sax", "to tree", "cpu ms", "peak MB", "to file")
  for name in [sax, tree, parse, load, check] {
    let wall = comparison.wall(name)
    table.add(
      name, wall.digits(0), (size / 1e3 / wall).digits(0), (wall / comparison.wall(sax)).ratio,
      (wall / comparison.wall(tree)).ratio, comparison.cpu(name).digits(0),
      (comparison.peak(name) / 1e6).digits(0), (comparison.peak(name) / size).ratio)
  }
  table.print()
  let checkTime = comparison.printed("check", by: check)
  let wordingTime = comparison.printed("wording", by: check)
  let structureTime = comparison.printed("structure", by: check)
  let loadTime = comparison.printed("load", by: check)
  print(
    "  checks alone: \(checkTime.digits(0)) ms (of structure \(structureTime.digits(0)) ms),"
      + " those of wording \(wordingTime.digits(0)) ms, after \(loadTime.digits(0)) ms of reading")

  let name = "\((size / 1e6).digits(0)) MB:"
  return [
    Aim(
      name: "\(name) bytes to catalog, to xmllint --noout",
      ratio: comparison.wall(load) / comparison.wall(tree), most: 1),
    Aim(
      name: "\(name) bytes to catalog, to xmllint --sax --noout",
      ratio: comparison.wall(load) / comparison.wall(sax), most: 2.5),
    Aim(name: "\(name) peak memory, to the file", ratio: comparison.peak(load) / size, most: 3.5),
    Aim(
      name: "\(name) checks of structure, to reading", ratio: structureTime / loadTime, most: 1),
    Aim(
      name: "\(name) checks but those of wording, to reading", ratio: checkTime / loadTime, most: 1),
    Aim(name: "\(name) checks of wording, to reading", ratio: wordingTime / loadTime, most: 5),
  ]
}

func compareInheritance(_ folder: String) throws -> Aim {
  let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    .filter { $0.hasSuffix(".xml") }.map { "\(folder)/\($0)" }
  let work = "inherit"
  let comparison = try Comparison([work: [workload, "inherit"] + files], times: runs)
  let size = comparison.printed("bytes", by: work)
  print(
    "\n\(Int(comparison.printed("frameworks", by: work))) frameworks that extend each other,"
      + " \(Int(comparison.printed("roles", by: work))) roles,"
      + " \((size / 1e6).digits(1)) MB; \(runs) runs")
  let read = comparison.printed("read", by: work)
  let both = comparison.printed("inherit", by: work)
  let link = comparison.printed("link", by: work)
  var table = Table("", "ms", "to reading")
  for (name, time) in [
    ("DocumentReader: all files, one after the other", read),
    ("Registry: resolve and link", both),
    ("Registry: link the same, written in full", link),
    ("so resolving takes", both - link),
  ] {
    table.add(name, time.digits(1), (time / read).ratio)
  }
  table.print()
  return Aim(name: "resolving what is inherited, to reading", ratio: (both - link) / read, most: 1)
}

func compareStarts() throws -> Aim {
  let ours = "coequal --version"
  let least = "a C program with libxml2"
  let comparison = try Comparison([ours: [coequal, "--version"], least: [peer]], times: 60)
  print("\nStart-up; 60 runs each")
  var table = Table("", "ms", "to C", "peak MB")
  for name in [least, ours] {
    table.add(
      name, comparison.wall(name).digits(2),
      (comparison.wall(name) / comparison.wall(least)).ratio,
      (comparison.peak(name) / 1e6).digits(1))
  }
  table.print()
  return Aim(
    name: "start-up, to a C program with libxml2",
    ratio: comparison.wall(ours) / comparison.wall(least), most: 3)
}

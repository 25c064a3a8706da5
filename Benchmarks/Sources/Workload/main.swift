// One piece of work, in a process of its own so that its memory can be told from that of others:
//
//   Workload parse FILE            the file's bytes to its table of nodes
//   Workload load FILE...          bytes to a linked catalog
//   Workload check FILE...         that, and rules: of wording, of structure, then all but wording
//   Workload rules FILE...         each rule by itself
//   Workload inherit FILE...       reading alone; then resolving and linking frameworks that extend
//                                  each other, and linking the same frameworks written in full
//
// Prints the milliseconds of each part.

import CoequalChecks
import CoequalRegistry
import Foundation
import Markup

let arguments = CommandLine.arguments.dropFirst()
guard let work = arguments.first, arguments.count > 1 else {
  fail("usage: Workload parse|load|check|inherit FILE...")
}
let files = Array(arguments.dropFirst())

switch work {
case "parse":
  let start = ContinuousClock.now
  let bytes = try LocalFileSystem().contents(ofFile: files[0], limit: 1 << 30)
  let document = try Document.parse(SourceText(name: files[0], contents: bytes))
  report("parse", since: start)
  print("nodes \(document.nodeCount)")
  end(keeping: document)
case "load", "check", "rules":
  let start = ContinuousClock.now
  let catalog = await Registry(sources: files.map { .path($0) }).load()
  report("load", since: start)
  // A finding would mean that not everything was read.
  if let finding = catalog.findings.first { fail("\(finding)") }
  print("roles \(catalog.frameworks.reduce(0) { $0 + $1.roleCount })")
  if work == "check" {
    var findings = 0
    for (name, rules) in [
      ("wording", Rule.all.filter { $0.description.group == .wording }),
      ("structure", Rule.all.filter { $0.description.group == .structure }),
      ("check", Rule.all.filter { $0.description.group != .wording }),
    ] {
      let start = ContinuousClock.now
      let count = try await Checker(rules: rules).check(catalog).findings.count
      // Those of structure are among all but wording.
      if name != "structure" { findings += count }
      report(name, since: start)
    }
    print("findings \(findings)")
  }
  if work == "rules" {
    for rule in Rule.all {
      let start = ContinuousClock.now
      let findings = rule.findings(in: catalog)
      report("\(rule.description.id)", since: start)
      print("findings.\(rule.description.id) \(findings.count)")
    }
  }
  end(keeping: catalog)
case "inherit":
  let start = ContinuousClock.now
  let bytes = try Inheritance.read(files)
  report("read", since: start)
  print("bytes \(bytes)")
  let extended = await Inheritance.load(files.map { .path($0) })
  report("inherit", extended.afterReading)
  print("frameworks \(extended.catalog.frameworks.count)")
  print("roles \(extended.catalog.frameworks.reduce(0) { $0 + $1.roleCount })")
  let full = await Inheritance.load(Inheritance.inFull(extended.catalog))
  report("link", full.afterReading)
  end(keeping: (extended, full))
default:
  fail("unknown work '\(work)'")
}

func report(_ part: String, since start: ContinuousClock.Instant) {
  report(part, ContinuousClock.now - start)
}

func report(_ part: String, _ duration: Duration) {
  print(part, duration / .milliseconds(1))
}

func fail(_ message: String) -> Never {
  print(message)
  exit(1)
}

/// Ends as a program does that has done its work: the system takes back the memory as a whole.
func end<Value>(keeping value: Value) -> Never {
  withExtendedLifetime(value) { exit(0) }
}

import CoequalRegistry
import CoequalModel
import CoequalChecks
let args = CommandLine.arguments.dropFirst()
let catalog = await Registry(sources: args.map { .path($0) }).load()
let result = try await Checker().check(catalog)
for f in result.findings { print(f.place?.file ?? "", f.place?.range.lowerBound ?? 0, f.message, "[\(f.rule)]", f.notes.map(\.message), f.help) }
if args.isEmpty {
for rule in Rule.all {
  for (kind, examples) in [("pass", rule.description.passing), ("fail", rule.description.failing)] {
    for example in examples {
      let docs = example.documents
      let c = await Registry(sources: docs.map { .memory(name: $0.name, text: $0.text) }).load()
      let found = rule.findings(in: c).map { "\($0.place!.file):\($0.place!.range.lowerBound)" }.sorted()
      let expected = docs.flatMap { d in d.marks.map { "\(d.name):\($0)" } }.sorted()
      if found != expected || !c.findings.isEmpty { print(rule.description.id, kind, example.title, found, expected, c.findings.map { "\($0.message) \($0.place!)" }) }
    }
  }
}
}

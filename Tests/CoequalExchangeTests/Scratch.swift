import CoequalExchange
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

@Suite struct Scratch {
  @Test func look() async throws {
    let text = try PackageFolder.bytes(of: "Plugins/uk-government/plugin.xml")
    let read = DocumentReader.read(name: "plugin.xml", contents: text)
    for finding in read.findings { print(finding.line(in: read.source)) }
    guard case .plugin(let plugin) = read.document else { return }
    let importer = try #require(plugin.importers.first.flatMap { ColumnMapImporter($0) })
    let folder = try #require(SharedData.folder("frameworks/gdad"))
    let (source, _) = ImportSource.reading(folder, from: LocalFileSystem())
    print(importer.recognise(source))
    let clock = ContinuousClock()
    let start = clock.now
    let result = importer.result(of: source)
    print(clock.now - start)
    for finding in result.findings.prefix(10) { print(finding.line(in: result.sources[finding.place?.file ?? ""])) }
    print(result.findings.count)
    let report = LossReport(result.ledger)
    for group in report.groups { print(group.fate, group.entries.count, group.reason, "|", group.entries.prefix(3).map { "\($0.text.prefix(40)) -> \($0.target ?? "") \($0.written ?? "")" }) }
    for document in result.documents {
      let xml = document.xml()
      print(document.kind, document.header?.id ?? "", xml.utf8.count)
      let again = DocumentReader.read(name: "x.xml", contents: Array(xml.utf8))
      for f in again.findings.prefix(5) { print(f.line(in: again.source)) }
      if again.document != document { print("DIFFERENT") }
    }
    if let s = result.documents.first?.xml() { print(s.prefix(3000)) }
    if let s = result.documents.dropFirst(3).first?.xml() { print(s.prefix(6000)) }
    let catalog = await Registry(sources: result.documents.enumerated().map { .memory(name: "d\($0.offset).xml", text: $0.element.xml()) }).load()
    print(catalog.findings.count)
  }
}

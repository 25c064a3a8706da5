import CoequalTestSupport
import Testing

/// Every file of the corpus gives the findings that the table asks for, and no others.
@Suite struct HostileFileTests {
  @Test(arguments: Corpus.files)
  func givesItsFindings(_ file: Corpus.File) async throws {
    let findings = try await Corpus.findings(inFile: file.name)
    #expect(!findings.isEmpty, "a file of the corpus has something wrong with it")
    let fits =
      findings.count == file.expectations.count
      && zip(file.expectations, findings).allSatisfy { $0.describes($1) }
    #expect(
      fits, "found:\n\(findings.map(\.description).joined(separator: "\n"))")
  }

  @Test func corpusIsNotSmall() {
    #expect(Corpus.names.count > 200)
  }

  /// With COEQUAL_RECORD=1 the table is written anew, to be read through before it is committed.
  @Test func tableHoldsTheMessagesAsTheyAre() async throws {
    var table = "file\trule\tline:column\tmessage\n"
    for name in Corpus.names {
      for finding in try await Corpus.findings(inFile: name) { table += "\(name)\t\(finding)\n" }
    }
    try Golden(Corpus.table).check(table)
  }
}

import CoequalModel
import Markup

/// Any bytes are read into a document or refused with findings that have sound places, and a document
/// that was read is the same after it was printed and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let contents = Array(UnsafeBufferPointer(start: start, count: count))
  let result = DocumentReader.read(name: "fuzz", contents: contents)
  require(result.findings.isEmpty == (result.document != nil), "neither a document nor a finding")
  for finding in result.findings { requireSound(finding, in: result.source) }
  if let document = result.document {
    let xml = document.xml()
    let again = DocumentReader.read(name: "printed", contents: Array(xml.utf8))
    require(again.document == document, "printing and reading gives another document")
    require(again.document?.xml() == xml, "printing again gives other bytes")
  }
  return 0
}

private func requireSound(_ finding: Finding, in source: SourceText) {
  require(!finding.message.isEmpty && !finding.message.contains("\n"), finding.message)
  for place in [finding.place].compactMap(\.self) + finding.notes.compactMap(\.place) {
    require(
      place.range.lowerBound >= 0 && place.range.upperBound <= source.bytes.count,
      "place of '\(finding.message)'")
  }
  // A fix repairs what it speaks of: the file is still well-formed afterwards.
  for fix in finding.fixes {
    guard let repaired = try? fix.applied(to: source) else {
      fatalError("a fix of '\(finding.message)' does not fit")
    }
    let again = DocumentReader.read(name: "fixed", contents: repaired.bytes)
    require(
      !again.findings.contains { $0.rule == SyntaxRule.notWellFormed.id },
      "a fix of '\(finding.message)' breaks the file")
  }
}

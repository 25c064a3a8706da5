import Markup

/// Any bytes are read or refused: what is read has sound places, what is refused says where.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDocument(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let contents = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    let source = try SourceText(name: "fuzz", contents: contents)
    require(source.encoded() == contents, "the file is not written as it was read")
    do {
      try requireAgreement(of: Document.parse(source))
    } catch {
      requireSound(error, count: source.bytes.count)
    }
  } catch {
    requireSound(error, count: count)
  }
  // Places can be had in any bytes.
  let index = LineIndex(contents)
  for offset in stride(from: -1, to: count + 2, by: 7) {
    let position = index.position(at: offset)
    let line = index.range(ofLine: position.line)
    require(line.lowerBound >= 0 && line.upperBound <= count, "line \(position.line)")
  }
  return 0
}

private func requireSound(_ error: MarkupError, count: Int) {
  require(!error.message.isEmpty && !error.message.contains("\n"), error.message)
  for range in [error.range] + error.notes.compactMap(\.range) {
    require(range.lowerBound >= 0 && range.upperBound <= count, "place of '\(error.message)'")
  }
}

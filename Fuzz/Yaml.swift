import CoequalModel
import Markup

/// Any bytes are read as YAML, with each scalar where it stands, or refused with a sound place.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYaml(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    let text = try YAMLReader.read(SourceFile(name: "fuzz", bytes: bytes))
    for root in text.documents { requireSound(root, in: bytes) }
    for place in (text.comments + text.tags).map(\.place.range) {
      require(0 <= place.lowerBound && place.upperBound <= count, "a place outside of the file")
    }
  } catch {
    require(!error.message.isEmpty && !error.message.contains("\n"), error.message)
    for range in [error.range] + [error.note?.range].compactMap(\.self) {
      require(0 <= range.lowerBound && range.upperBound <= count, "place of '\(error.message)'")
    }
  }
  return 0
}

private func requireSound(_ node: SourceNode, in bytes: [UInt8]) {
  let range = node.place.range
  require(0 <= range.lowerBound && range.upperBound <= bytes.count, "a place outside of the file")
  switch node.value {
  case .list(let items): for item in items { requireSound(item, in: bytes) }
  case .map(let entries):
    for entry in entries {
      requireSound(entry.name, in: bytes)
      requireSound(entry.value, in: bytes)
    }
  case .boolean, .null: break
  case .text, .number:
    guard let text = node.text, !text.collapsed.isEmpty else { return }
    require(!range.isEmpty, "'\(text)' stands nowhere")
    guard let written = words(bytes[range]) else { return }
    require(written == words(of: text), "'\(text)' does not stand at its place")
  }
}

/// What is written at a place, but for white space; `nil` for double quotes, which may hold escapes.
private func words(_ written: ArraySlice<UInt8>) -> [UInt8]? {
  switch written.first {
  case UInt8(ascii: "\""): return nil
  case UInt8(ascii: "'"):
    let inside = String(decoding: written.dropFirst().dropLast(), as: UTF8.self)
    return words(of: inside.replacing("''", with: "'"))
  case UInt8(ascii: "|"), UInt8(ascii: ">"):
    var start = written.startIndex
    while start < written.endIndex, written.lengthOfYAMLBreak(at: start) == 0 { start += 1 }
    return words(of: String(decoding: written[start...], as: UTF8.self))
  default: return words(of: String(decoding: written, as: UTF8.self))
  }
}

private func words(of text: String) -> [UInt8] {
  let bytes = Array(text.utf8)[...]
  var words: [UInt8] = []
  var offset = 0
  while offset < bytes.endIndex {
    let blank = bytes.lengthOfYAMLBlank(at: offset)
    if blank == 0 { words.append(bytes[offset]) }
    offset += max(blank, 1)
  }
  return words
}

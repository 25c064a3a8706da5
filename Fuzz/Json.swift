import CoequalModel
import Markup

/// Any bytes are read as JSON and as a module of JavaScript, or refused with a sound place; what was
/// read has sound places, and is the same after it was written and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    let node = try JSONReader.read(SourceFile(name: "fuzz", bytes: bytes))
    requireSound(node, in: bytes)
    requireSame(node)
    // Each text of JSON is a literal of JavaScript.
    let module = Array("const a =\n".utf8) + bytes.withoutMark
    let literal = try? JavaScriptModule.read(SourceFile(name: "fuzz", bytes: module))["a"]
    require(literal?.json == node.json, "JavaScript reads another value")
  } catch {
    requireSound(error, count: count)
  }
  fuzzModule(bytes)
  return 0
}

private func fuzzModule(_ bytes: [UInt8]) {
  do {
    let module = try JavaScriptModule.read(SourceFile(name: "fuzz", bytes: bytes))
    requireSound(module.literals, in: bytes)
    var end = 0
    for code in module.code {
      let range = code.place.range
      require(range.lowerBound >= end && range.upperBound <= bytes.count, "place of code")
      require(
        Array(code.text.utf8) == Array(String(decoding: bytes[range], as: UTF8.self).utf8), "code")
      end = range.upperBound
      if let problem = code.problem { requireSound(problem, count: bytes.count) }
    }
  } catch {
    requireSound(error, count: bytes.count)
  }
}

/// Requires that a value written as JSON is read as the same.
private func requireSame(_ node: SourceNode) {
  let text = node.json.json()
  do {
    let again = try JSONReader.read(SourceFile(name: "written", text: text))
    require(again.json == node.json, "writing and reading gives another value")
  } catch {
    fatalError("'\(error.message)' in what was written")
  }
}

/// Requires that places stand inside each other, in order, and hold what they say.
private func requireSound(_ node: SourceNode, in bytes: [UInt8]) {
  let range = node.place.range
  require(range.lowerBound >= 0 && range.upperBound <= bytes.count, "place of \(node.kind)")
  var end = range.lowerBound
  func inside(_ child: SourceNode) {
    require(child.place.range.lowerBound >= end, "\(child.kind) before its place")
    require(child.place.range.upperBound <= range.upperBound, "\(child.kind) behind its place")
    end = child.place.range.upperBound
    requireSound(child, in: bytes)
  }
  switch node.value {
  case .list(let items): items.forEach(inside)
  case .map(let entries):
    for entry in entries {
      inside(entry.name)
      inside(entry.value)
    }
  case .number(let digits):
    require(Array(digits.utf8) == Array(bytes[range]), "number as it is not written")
  case .text, .boolean, .null:
    require(!range.isEmpty, "place of \(node.kind)")
  }
}

private func requireSound(_ problem: SourceProblem, count: Int) {
  require(!problem.message.isEmpty && !problem.message.contains("\n"), problem.message)
  for range in [problem.range] + [problem.note?.range].compactMap(\.self) {
    require(range.lowerBound >= 0 && range.upperBound <= count, "place of '\(problem.message)'")
  }
}

extension [UInt8] {
  fileprivate var withoutMark: ArraySlice<UInt8> {
    dropFirst(starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
  }
}

import Markup

/// Any bytes go through the lexer of start tags; for well-formed tags it agrees with libxml2.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzStartTag(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var tag = StartTag()
  for offset in [-1, 0, count / 2, count, count + 1] {
    let failure = tag.lex(bytes.span, at: offset)
    if offset >= 0, offset <= count { requireSound(tag, from: offset, count: count) }
    require(failure != nil || bytes[tag.end - 1] == UInt8(ascii: ">"), "end of the tag")
  }
  // As attributes of an element, most inputs come near to something well-formed.
  agree(bytes)
  agree(Array("<a xmlns:p='u' ".utf8) + bytes + Array("/>".utf8))
  agree(Array("<a xmlns:p='u' b=\"".utf8) + bytes + Array("\"></a>".utf8))
  return 0
}

private func agree(_ bytes: [UInt8]) {
  guard let source = try? SourceText(name: "fuzz", contents: bytes),
    let document = try? Document.parse(source)
  else { return }
  requireAgreement(of: document)
}

private func requireSound(_ tag: StartTag, from start: Int, count: Int) {
  require(tag.end >= start && tag.end <= count, "end of the tag")
  var last = tag.name.upperBound
  require(tag.name.lowerBound >= start && last <= tag.end, "name of the element")
  for attribute in (tag.attributes + tag.declarations).sorted(by: {
    $0.value.lowerBound < $1.value.lowerBound
  }) {
    require(attribute.qualifiedName.lowerBound > last, "name behind what stands before")
    require(attribute.value.lowerBound > attribute.localName.upperBound, "value behind its name")
    last = attribute.value.upperBound
    require(last < tag.end, "value inside the tag")
  }
}

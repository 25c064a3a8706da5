/// A processing instruction, `<?target data?>`: a word to one program about the file around it.
public struct Instruction: Hashable, Sendable {
  /// From the `<?` to after the `?>`.
  public let range: Range<Int>
  /// The name of the program that is spoken to.
  public let target: Range<Int>
  /// What is said to it, without the white space before; no reference in it is resolved.
  public let data: Range<Int>
  /// The node of an instruction inside the root; `nil` before and after it.
  public let node: NodeID?

  init(_ range: Range<Int>, node: NodeID?, in bytes: Span<UInt8>) {
    self.range = range
    self.node = node
    target = NameLexer.target(in: bytes, at: range.lowerBound + 2)
    let end = max(target.upperBound, range.upperBound - 2)
    var start = target.upperBound
    while start < end, Ascii.isWhite(bytes[start]) { start += 1 }
    data = start..<end
  }
}

import CoequalModel

extension RawElement {
  /// A short sum of what an element says by itself: things inside that have ids of their own through
  /// the whole document have sums of their own, and content of other tools does not count.
  ///
  /// It tells whether a thing of a source has changed since it was last imported, and nothing else: of
  /// two different things one in four thousand million has the same sum.
  var contentSum: String {
    let digits = String(Self.fnv(withoutOthers.xml()), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  private var withoutOthers: RawElement {
    var copy = self
    copy.children = children.compactMap { child in
      if child.name == .extra || Format.declarations[child.name]?.key == .document { return nil }
      return child.withoutOthers
    }
    return copy
  }

  /// FNV-1a with 32 bits: it needs no table and no library, and nobody is kept out by it.
  private static func fnv(_ text: String) -> UInt32 {
    text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}

/// Seeds of random inputs.
package enum Seeds {
  /// The first so many seeds; in a debug build only a part of them.
  package static func first(_ count: Int, inDebug few: Int) -> Range<UInt64> {
    0..<UInt64(Sizes.many(count, inDebug: few))
  }
}

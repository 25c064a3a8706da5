/// Seeds of random inputs.
package enum Seeds {
  /// The first so many seeds; in a debug build, in which each takes several times as long, only a part of
  /// them.
  ///
  /// Tests of the optimised build try all.
  package static func first(_ count: UInt64, inDebug few: UInt64) -> Range<UInt64> {
    #if DEBUG
      0..<few
    #else
      0..<count
    #endif
  }
}

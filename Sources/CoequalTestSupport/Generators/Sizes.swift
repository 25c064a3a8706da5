/// How much is tried.
///
/// A debug build takes several times as long for the same, so it tries less; the tests of the optimised build
/// try all.
package enum Sizes {
  /// As many things as show how time grows, or less in a debug build.
  package static func many(_ count: Int, inDebug few: Int) -> Int {
    #if DEBUG
      few
    #else
      count
    #endif
  }
}

/// Paths that stay where they begin.
enum PlainName {
  /// Whether a path names something below a folder by plain steps.
  ///
  /// Not one that begins at the root, climbs, has an empty or a single-point step, is longer than a
  /// system takes, or holds a character that ends a text for the system.
  static func isBelow(_ path: String) -> Bool {
    guard (1...1024).contains(path.utf8.count), !path.utf8.contains(0) else { return false }
    return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { step in
        (1...255).contains(step.count) && !step.elementsEqual(".".utf8)
          && !step.elementsEqual("..".utf8)
      }
  }
}

#if canImport(Glibc)
  import Glibc
#endif

/// Memory of large tables.
enum LargeAllocations {
  /// Gives columns back to the system as soon as nothing needs them.
  ///
  /// The allocator of Linux keeps what was freed once it has seen a few large arrays go, so that of all
  /// that a census goes through a third more would stay than is needed at once.
  static func areReturned() {
    #if canImport(Glibc)
      // Found by its name, as Swift's module of the C library leaves 'malloc.h' out.
      guard let function = dlsym(nil, "mallopt") else { return }
      let mallopt = unsafeBitCast(function, to: (@convention(c) (CInt, CInt) -> CInt).self)
      let mmapThreshold: CInt = -3
      _ = mallopt(mmapThreshold, 1 << 20)
    #endif
  }
}

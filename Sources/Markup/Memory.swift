/// What the memory of a thread has to be told.
package enum Memory {
  /// Makes room for about so many bytes of small values, which this thread is going to keep.
  ///
  /// glibc lets the memory of all threads but the first grow by one page at a time, with a call of
  /// the system that holds up the others. A block that is given back at once leaves its room behind,
  /// and takes one call.
  package static func makeRoom(for bytes: Int) {
    #if canImport(Glibc)
      UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 16).deallocate()
    #endif
  }
}

extension UTF8 {
  /// Appends the bytes of `scalar` to `bytes`.
  @inline(__always)
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    // `encode` returns nil for surrogates only, which are no scalars.
    if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
  }
}

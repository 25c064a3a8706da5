import CNettle

/// A hash of bytes that come one after the other, computed by the system's Nettle.
///
/// ```swift
/// var digest = Digest(.sha256)
/// digest.add(Array("abc".utf8))
/// digest.bytes.hexadecimal  // ba7816bf…
/// ```
package struct Digest: Sendable {
  /// Which hash it is.
  package enum Method: Sendable {
    /// SHA-256 (FIPS 180-4), by which things are known again.
    case sha256
    /// SHA-1 (FIPS 180-4), for UUIDs of version 5 alone: somebody can make two texts with the same.
    case sha1
  }

  private enum State {
    case sha256(sha256_ctx)
    case sha1(sha1_ctx)
  }

  private var state: State

  /// Begins a hash of nothing.
  package init(_ method: Method) {
    switch method {
    case .sha256:
      var context = sha256_ctx()
      nettle_sha256_init(&context)
      state = .sha256(context)
    case .sha1:
      var context = sha1_ctx()
      nettle_sha1_init(&context)
      state = .sha1(context)
    }
  }

  /// Adds bytes.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard let first = bytes.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
    switch state {
    case .sha256(var context):
      nettle_sha256_update(&context, bytes.count, first)
      state = .sha256(context)
    case .sha1(var context):
      nettle_sha1_update(&context, bytes.count, first)
      state = .sha1(context)
    }
  }

  /// Adds bytes.
  package mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { add($0) }
  }

  /// Adds a number as eight bytes, the highest first.
  package mutating func add(number: Int) {
    withUnsafeBytes(of: UInt64(bitPattern: Int64(number)).bigEndian) { add($0) }
  }

  /// Adds bytes with their number in front, so that no two lists of parts are one text.
  package mutating func add(part: [UInt8]) {
    add(number: part.count)
    add(part)
  }

  /// The hash of what was added so far: 32 bytes of SHA-256, 20 of SHA-1.
  package var bytes: [UInt8] {
    switch state {
    case .sha256(var context):
      var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
      coequal_sha256_finish(&context, &bytes)
      return bytes
    case .sha1(var context):
      var bytes = [UInt8](repeating: 0, count: Int(SHA1_DIGEST_SIZE))
      coequal_sha1_finish(&context, &bytes)
      return bytes
    }
  }
}

extension Sequence<UInt8> {
  /// Two hexadecimal digits for each byte, in small letters.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

import CoequalExchange

/// A source that is not what it should be, made of a good one.
struct DamagedSource: Sendable {
  /// What was done to it, as a phrase.
  let title: String
  let source: ImportSource
  /// Whether there is nothing in it that could be read.
  let mustBeRefused: Bool

  /// Small files that are broken in one way each.
  static func small(from source: ImportSource) -> [DamagedSource] {
    guard let file = source.main else { return [] }
    let length = file.bytes.count
    let cuts = Set([1, length / 4, length / 2, length * 3 / 4, length - 1]).filter { $0 > 0 }
    let noise = Noise.bytes(2000)
    return [
      damaged("emptied", source, file, [], mustBeRefused: true),
      damaged(
        "with nothing but spaces", source, file, Array("  \n\n \n".utf8), mustBeRefused: true),
      damaged("with random bytes in it", source, file, noise, mustBeRefused: true),
      damaged(
        "with zeros in it", source, file, [UInt8](repeating: 0, count: 500), mustBeRefused: true),
      damaged("followed by random bytes", source, file, file.bytes + noise),
    ]
      + cuts.sorted().map { damaged("cut after \($0) bytes", source, file, file.bytes.prefix($0)) }
      + ForeignSample.all.filter { !$0.isTiny }.map { sample in
        damaged(
          "with \(sample.title) in it", source, file, sample.bytes, mustBeRefused: true)
      }
  }

  /// Files of about so many bytes.
  static func large(from source: ImportSource, bytes: Int) -> [DamagedSource] {
    guard let file = source.main, !file.bytes.isEmpty else { return [] }
    let copies = Array(repeating: file.bytes, count: bytes / file.bytes.count + 1).joined()
    return [
      damaged("repeated to \(bytes) bytes", source, file, copies),
      damaged(
        "with \(bytes) letters in it", source, file,
        repeatElement(UInt8(ascii: "a"), count: bytes)),
      damaged(
        "with \(bytes) brackets in it", source, file,
        repeatElement(UInt8(ascii: "["), count: bytes)),
      damaged(
        "with \(bytes / 3) elements in each other in it", source, file,
        repeatElement(Array("<a>".utf8), count: bytes / 3).joined()),
      damaged(
        "with \(bytes / 2) empty items in it", source, file,
        repeatElement(Array("- ".utf8), count: bytes / 2).joined()),
    ]
  }

  private static func damaged(
    _ title: String, _ source: ImportSource, _ file: SourceFile, _ bytes: some Sequence<UInt8>,
    mustBeRefused: Bool = false
  ) -> DamagedSource {
    // Of several files the others stay as they are, and are read.
    let files = source.files.map { other in
      other.name == file.name ? SourceFile(name: file.name, bytes: Array(bytes)) : other
    }
    return DamagedSource(
      title: title, source: ImportSource(files),
      mustBeRefused: mustBeRefused && source.files.count == 1)
  }
}

extension ImportSource {
  /// The largest file.
  fileprivate var main: SourceFile? {
    files.max { $0.bytes.count < $1.bytes.count }
  }
}

/// Bytes that look random and are always the same.
enum Noise {
  static func bytes(_ count: Int) -> [UInt8] {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    return (0..<count).map { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt8(truncatingIfNeeded: state >> 32)
    }
  }
}

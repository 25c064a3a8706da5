/// How the characters of a file are stored.
public enum SourceEncoding: Sendable, Hashable {
  /// UTF-8 without a byte-order mark.
  case utf8
  /// UTF-8 that begins with the bytes EF BB BF.
  case utf8WithMark
  /// UTF-16 that begins with the bytes FF FE.
  case utf16LittleEndian
  /// UTF-16 that begins with the bytes FE FF.
  case utf16BigEndian

  /// The bytes at the start of a file in this encoding; empty when it has no mark.
  package var mark: [UInt8] {
    switch self {
    case .utf8: []
    case .utf8WithMark: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    }
  }

  /// The encoding whose mark `bytes` begin with; `.utf8` without a mark.
  ///
  /// UTF-32 in little-endian order begins like UTF-16 and is told apart by the caller.
  package init(markOf bytes: [UInt8]) {
    let marked: [SourceEncoding] = [.utf8WithMark, .utf16LittleEndian, .utf16BigEndian]
    self = marked.first { bytes.starts(with: $0.mark) } ?? .utf8
  }
}

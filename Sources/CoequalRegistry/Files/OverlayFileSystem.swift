/// Files with some of them replaced by bytes in memory, so that changes can be tried before anything is
/// written.
public struct OverlayFileSystem: FileSystem {
  private let base: any FileSystem
  private(set) var replaced: [String: [UInt8]] = [:]

  /// Makes a file system that is the same as another one so far.
  public init(over base: any FileSystem) {
    self.base = base
  }

  /// Replaces the contents of a file that is there.
  public mutating func replace(_ path: String, by bytes: [UInt8]) {
    replaced[PlainPath.of(path)] = bytes
  }

  public func kind(of path: String) -> FileKind? { base.kind(of: path) }

  public func names(inFolder path: String) throws(FileError) -> [String] {
    try base.names(inFolder: path)
  }

  public func contents(ofFile path: String, limit: Int) throws(FileError) -> [UInt8] {
    guard let bytes = replaced[PlainPath.of(path)] else {
      return try base.contents(ofFile: path, limit: limit)
    }
    if bytes.count > limit { throw FileError(path: path, reason: .tooLarge(limit: limit)) }
    return bytes
  }
}

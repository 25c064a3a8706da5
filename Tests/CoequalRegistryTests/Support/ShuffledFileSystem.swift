import CoequalRegistry
import CoequalTestSupport

/// A file system that lists folders in an order of its own, as real ones do.
struct ShuffledFileSystem: FileSystem {
  private let files: MemoryFileSystem
  private let seed: UInt64

  init(_ files: MemoryFileSystem, seed: UInt64) {
    self.files = files
    self.seed = seed
  }

  func kind(of path: String) -> FileKind? { files.kind(of: path) }

  func names(inFolder path: String) throws(FileError) -> [String] {
    var random = SplitMix(seed: seed &+ UInt64(path.utf8.count))
    return try files.names(inFolder: path).sorted().shuffled(using: &random)
  }

  func contents(ofFile path: String, limit: Int) throws(FileError) -> [UInt8] {
    try files.contents(ofFile: path, limit: limit)
  }
}

import CoequalRegistry

/// A file system in which every path is a file that cannot be read.
struct FailingFileSystem: FileSystem {
  let error: FileError.Reason

  func kind(of path: String) -> FileKind? { path.hasSuffix("/coequal.xml") ? nil : .file }

  func names(inFolder path: String) throws(FileError) -> [String] { [] }

  func contents(ofFile path: String, limit: Int) throws(FileError) -> [UInt8] {
    if case .tooLarge = error { throw FileError(path: path, reason: .tooLarge(limit: limit)) }
    throw FileError(path: path, reason: error)
  }
}

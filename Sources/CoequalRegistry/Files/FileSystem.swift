/// The files that a registry can read; a parameter, so that tests need no disk.
public protocol FileSystem: Sendable {
  /// What stands at a path; `nil` when nothing does.
  func kind(of path: String) -> FileKind?

  /// The names in a folder, in any order.
  func names(inFolder path: String) throws(FileError) -> [String]

  /// The bytes of a file, at most `limit` of them.
  ///
  /// A file that goes on beyond the limit, perhaps for ever, is an error and not read further.
  func contents(ofFile path: String, limit: Int) throws(FileError) -> [UInt8]
}

/// What stands at a path.
public enum FileKind: Hashable, Sendable {
  case file
  case folder
  /// A link to a folder, which a search of folders does not follow.
  case folderLink
  /// A pipe, which can be read when it is named.
  case pipe
  /// A device or a socket, which is never read.
  case other
}

/// Why a file or folder could not be read.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What happened.
  public enum Reason: Hashable, Sendable {
    case missing
    case notPermitted
    case notAFile
    case tooLarge(limit: Int)
    /// The system's own words.
    case other(String)
  }

  /// The path as it was given.
  public let path: String
  /// What happened.
  public let reason: Reason

  /// Makes an error.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// One sentence for people.
  public var description: String {
    switch reason {
    case .missing: "'\(path)' does not exist"
    case .notPermitted: "'\(path)' may not be read by this user"
    case .notAFile: "'\(path)' is neither a file nor a folder"
    case .tooLarge(let limit): "'\(path)' is larger than \(limit / 1_048_576) MiB"
    case .other(let words): "'\(path)' could not be read: \(words)"
    }
  }
}

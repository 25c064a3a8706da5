/// Why an archive is refused.
public enum ArchiveError: Error, Hashable, Sendable {
  /// The bytes are of no format that is read.
  case notAnArchive
  /// The archive is cut off or inconsistent; what was wrong, as a phrase.
  case damaged(String)
  /// The entry needs a password.
  case encrypted(String)
  /// The entry is a symbolic or hard link.
  case link(String)
  /// The entry is neither a file nor a folder.
  case device(String)
  /// The entry's path leads out of the archive or can mean two things; why, as a phrase.
  case unsafePath(String, reason: String)
  /// Two entries have one path, or paths that differ only in the case of letters.
  case repeatedPath(String)
  /// There are more entries than are read.
  case tooManyEntries(limit: Int)
  /// An entry is larger than is read.
  case entryTooLarge(String, limit: Int)
  /// The entries together are larger than is read.
  case tooLarge(limit: Int)
  /// The contents are this many times larger than the archive.
  case tooDense(limit: Int)
}

extension ArchiveError: CustomStringConvertible {
  /// What is wrong, in one line without a final period.
  public var description: String {
    switch self {
    case .notAnArchive: "this is not a ZIP, tar or tar.gz archive"
    case .damaged(let reason): "the archive is damaged: \(reason)"
    case .encrypted(let path):
      "'\(path)' is encrypted; pack the archive without a password"
    case .link(let path):
      "'\(path)' is a link; pack the file itself instead, links are not followed"
    case .device(let path): "'\(path)' is neither a file nor a folder; leave it out"
    case .unsafePath(let path, let reason): "'\(path)' \(reason)"
    case .repeatedPath(let path):
      "'\(path)' is there twice, with the same letters or with other cases of them"
    case .tooManyEntries(let limit): "the archive has more than \(limit) files and folders"
    case .entryTooLarge(let path, let limit):
      "'\(path)' is larger than \(limit) bytes when it is unpacked"
    case .tooLarge(let limit): "the archive is larger than \(limit) bytes when it is unpacked"
    case .tooDense(let limit):
      "the archive is more than \(limit) times larger when it is unpacked, as no ordinary one is"
    }
  }
}

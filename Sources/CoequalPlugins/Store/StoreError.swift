public import Archives
public import CoequalRegistry

/// Why plugins cannot be kept or found on this machine.
public enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no home folder to keep anything in.
  case noHome
  /// A folder or file belongs to somebody else, or others may write to it.
  case notPrivate(String)
  /// A file could not be read or written.
  case file(FileError)
  /// The folder of a plugin holds what a plugin must not.
  case contents(PluginContentsError)
  /// An archive cannot be unpacked.
  case archive(ArchiveError)
  /// A copy is not what was to be copied: the folder was changed meanwhile.
  case changed(String)
  /// An archive has no manifest, or more than one plugin.
  case noManifest
  /// The manifest of an archive cannot be read; the first finding about it.
  case brokenManifest(String)
  /// The record of trust cannot be understood.
  case brokenRecord(String)

  /// One sentence for people.
  public var description: String {
    switch self {
    case .noHome: "neither HOME nor the XDG folders say where to keep plugins"
    case .notPrivate(let path):
      "'\(path)' belongs to another user or may be written by others; "
        + "take that right away with 'chmod go-w'"
    case .file(let error): "\(error)"
    case .contents(let error): "\(error)"
    case .archive(let error): "\(error)"
    case .changed(let path): "'\(path)' was changed while it was copied"
    case .noManifest: "the archive has no 'plugin.xml', neither at the top nor in its only folder"
    case .brokenManifest(let reason): "the manifest cannot be read: \(reason)"
    case .brokenRecord(let path):
      "'\(path)' is no record of trusted plugins; remove it and trust again what you know"
    }
  }
}

public import CoequalRegistry

/// Why a folder or archive cannot be a plugin.
public enum PluginContentsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It holds a link, which could lead anywhere.
  case link(String)
  /// It holds a device, a pipe or a socket.
  case special(String)
  /// It holds a name that is not in UTF-8.
  case unnamed(String)
  /// A path begins at the root or climbs out of the folder.
  case outside(String)
  /// A path is there twice.
  case twice(String)
  /// It holds too many files.
  case tooMany(limit: Int)
  /// It holds too many bytes.
  case tooLarge(limit: Int)
  /// Its folders lie too deep in each other.
  case tooDeep(String, limit: Int)
  /// Something in it cannot be read.
  case unreadable(FileError)

  /// One sentence for people.
  public var description: String {
    switch self {
    case .link(let path): "'\(path)' is a link; a plugin holds only files and folders"
    case .special(let path): "'\(path)' is neither a file nor a folder"
    case .unnamed(let folder):
      "a name in \(folder.isEmpty ? "the folder" : "'\(folder)'") is not in UTF-8"
    case .outside(let path): "'\(path)' leads out of the folder of the plugin"
    case .twice(let path): "'\(path)' is there twice"
    case .tooMany(let limit): "there are more than \(limit) files"
    case .tooLarge(let limit): "the files hold more than \(limit >> 20) MiB"
    case .tooDeep(let path, let limit): "'\(path)' lies more than \(limit) folders deep"
    case .unreadable(let error): "\(error)"
    }
  }
}

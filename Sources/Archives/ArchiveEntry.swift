/// One file or folder of an archive.
public struct ArchiveEntry: Hashable, Sendable {
  /// Where it belongs: a relative path with single slashes, without `.` and `..`.
  public var path: String
  /// Whether it is a folder, which has no bytes.
  public var isFolder: Bool
  /// Who may read, write and run it: the lowest nine bits of its mode.
  public var permissions: UInt16
  /// What is in it.
  public var bytes: [UInt8]

  /// Makes an entry.
  public init(path: String, isFolder: Bool = false, permissions: UInt16, bytes: [UInt8] = []) {
    self.path = path
    self.isFolder = isFolder
    self.permissions = permissions
    self.bytes = bytes
  }

  /// Whether its owner may run it; true for folders that can be entered.
  public var isExecutable: Bool { permissions & 0o100 != 0 }
}

/// A file that a program may read.
public struct FileReference: Codable, Hashable, Sendable {
  /// What people call it, such as `levels/engineer.yml`; places and messages use this name.
  public var name: String
  /// Its whole path.
  public var path: String

  /// Makes a reference.
  public init(name: String, path: String) {
    self.name = name
    self.path = path
  }
}

/// A stretch of a file that a request names.
public struct FilePlace: Codable, Hashable, Sendable {
  /// The file, by its name in the request.
  public var file: String
  /// The first byte, counted from 0.
  public var startByte: Int
  /// The byte after the last.
  public var endByte: Int

  /// Makes a place.
  public init(file: String, startByte: Int, endByte: Int) {
    self.file = file
    self.startByte = startByte
    self.endByte = endByte
  }
}

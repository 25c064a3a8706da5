/// What somebody wants imported: a file, or all files of a folder.
public struct ImportSource: Hashable, Sendable {
  /// The files, by name.
  public let files: [SourceFile]

  /// Makes a source of files, whatever their order.
  public init(_ files: [SourceFile]) {
    self.files = files.sorted { $0.name < $1.name }
  }

  /// The files whose names end in one of these, without the dot.
  public func files(ending endings: String...) -> [SourceFile] {
    files.filter { endings.contains($0.nameExtension) }
  }
}

/// A file or folder that belongs to a project or plugin.
public struct ProjectSource: Hashable, Sendable {
  /// Relative to the folder of the file that names it.
  public var path: String

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(path: String) {
    self.path = path
  }
}

extension ProjectSource {
  /// What a list of them says, in a project as in a plugin.
  static let listDocumentation =
    "Where the documents are. In a project without it, the whole folder counts."

  package static let syntax = ElementType<ProjectSource>(
    .source, "A file, or a folder with all XML files in it, that belongs to the project or plugin.",
    key: .within(["path"]), blank: ProjectSource(path: ""),
    attributes: [.required("path", \.path, "The path, relative to the folder of this file.")])
}

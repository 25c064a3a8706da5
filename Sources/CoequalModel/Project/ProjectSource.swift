/// A file or folder that belongs to a project.
public struct ProjectSource: Hashable, Sendable {
  /// Relative to the folder of the project file.
  public var path: String

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(path: String) {
    self.path = path
  }
}

extension ProjectSource {
  package static let syntax = ElementType<ProjectSource>(
    .source, "A file, or a folder with all XML files in it, that belongs to the project.",
    key: .within(["path"]), blank: ProjectSource(path: ""),
    attributes: [.required("path", \.path, "The path, relative to the folder of the project file.")]
  )
}

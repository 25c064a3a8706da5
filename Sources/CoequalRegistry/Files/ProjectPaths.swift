/// Where the paths in a project file lead: each is relative to the folder of that file.
package struct ProjectPaths: Sendable {
  /// The folder of the project file, `.` for the working folder.
  package let folder: String

  /// - Parameter file: The path of the project file.
  package init(ofProjectFile file: String) {
    let slash = file.utf8.lastIndex(of: UInt8(ascii: "/"))
    guard let slash else {
      folder = "."
      return
    }
    folder = slash == file.startIndex ? "/" : String(file[..<slash])
  }

  /// The path that a path in the project file means.
  package func resolved(_ path: String) -> String { SourceFinder.join(folder, path) }
}

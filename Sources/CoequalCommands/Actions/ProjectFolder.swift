import CoequalExchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that new files are written into, all of them or none.
struct ProjectFolder {
  let path: String

  var isCurrent: Bool { path == "." }

  func path(of name: String) -> String {
    isCurrent ? name : path.hasSuffix("/") ? path + name : path + "/" + name
  }

  /// Writes files that do not exist yet.
  ///
  /// Each is complete before it gets its name.
  /// - Parameter executable: The names of those that can be run.
  func write(
    _ files: [SourceFile], executable: Set<String> = []
  ) throws(NewFile.Failure) {
    try make()
    for file in files where NewFile(path: path(of: file.name)).exists {
      throw NewFile.Failure(path: path(of: file.name), code: EEXIST)
    }
    var written: [String] = []
    do {
      for file in files {
        let parts = file.name.split(separator: "/").dropLast()
        if !parts.isEmpty {
          try ProjectFolder(path: path(of: parts.joined(separator: "/"))).make()
        }
        let isExecutable = executable.contains(file.name)
        try NewFile(path: path(of: file.name), isExecutable: isExecutable).write(file.bytes)
        written.append(path(of: file.name))
      }
    } catch {
      for path in written { unlink(path) }
      throw error
    }
  }

  /// Makes the folder, and those that it is in, where they are not there yet.
  func make() throws(NewFile.Failure) {
    var partial = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      partial += partial.isEmpty || partial.hasSuffix("/") ? String(part) : "/" + part
      if mkdir(partial, 0o755) != 0, errno != EEXIST { throw NewFile.Failure(path: partial) }
    }
  }
}

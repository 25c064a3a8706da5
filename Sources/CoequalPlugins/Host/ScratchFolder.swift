import CoequalRegistry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder for files that pass between Coequal and one program; gone with the value.
///
/// In `in` Coequal writes and the program reads, in `out` the program writes and Coequal reads.
final class ScratchFolder: Sendable {
  /// The whole path.
  let path: String
  let input: OpenFolder
  let output: OpenFolder
  private let base: OpenFolder
  private let name: String

  /// Makes a folder that only this user may use.
  init(in basePath: String) throws(FileError) {
    base = try OpenFolder(RealPath.of(basePath))
    name = "coequal-\(getpid())-\(String(UInt64.random(in: 0 ... .max), radix: 36))"
    path = base.path(of: name)
    guard mkdirat(base.descriptor, name, 0o700) == 0 else {
      throw FileError(path: path, code: errno)
    }
    do throws(FileError) {
      let folder = try base.folder(name)
      input = try folder.makeFolder("in")
      output = try folder.makeFolder("out")
    } catch {
      base.remove(name)
      throw error
    }
  }

  deinit { base.remove(name) }

  /// Writes a file for the program and returns its whole path.
  func write(_ bytes: [UInt8], to path: String) throws(FileError) -> String {
    let file = try input.makeFile(at: path, mode: 0o400)
    try file.write(bytes)
    return file.path
  }

  /// Makes an empty folder for results and returns it.
  func makeOutput(_ name: String) throws(FileError) -> OpenFolder {
    // The program may have made it beforehand, or something else of this name.
    output.remove(name)
    return try output.makeFolder(name)
  }

  /// Whether the program has written more than it may, as far as a look at no more files than that
  /// shows.
  func isOverfull(limits: PluginLimits) -> Bool {
    var size = Size(limits: limits)
    return size.exceeds(output, depth: 0)
  }

  private struct Size {
    let limits: PluginLimits
    var files = 0
    var bytes = 0

    mutating func exceeds(_ folder: OpenFolder, depth: Int) -> Bool {
      guard depth <= limits.scratchDepth else { return true }
      // What cannot be looked at now is looked at later, or removed.
      guard let names = try? folder.names(atMost: limits.scratchFiles) else { return false }
      files += names.count
      if files > limits.scratchFiles { return true }
      for case let name? in names {
        var status = stat()
        guard fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
          if let inner = try? folder.folder(name), exceeds(inner, depth: depth + 1) { return true }
        } else {
          // What it takes on the disk: a file with a gap takes less than its length.
          bytes += Int(status.st_blocks) * 512
          if bytes > limits.scratchBytes { return true }
        }
      }
      return false
    }
  }
}

import CShims
import CoequalRegistry

/// What programs need to start at all: loaders, languages and their libraries.
struct RuntimePaths: Hashable, Sendable {
  /// Folders to read and run.
  var execute: [String]
  /// Files and folders to read.
  var read: [String]
  /// Devices to read and write.
  var devices: [String]

  /// What a program needs on this system.
  ///
  /// Nothing of a home and of `/tmp`, and of `/etc` only what loaders and languages read when they start.
  /// Of `/proc` only, for a program that is no script, its own arguments and the list of its own memory:
  /// Swift finds the arguments by these.
  ///
  /// The Swift runtime is added where Coequal itself uses it, and where the program says that it is. A
  /// folder counts as such only when it holds `libswiftCore.so`, so that a program cannot ask for any
  /// folder by this.
  static func forProgram(_ program: OpenFile, readable: [String]) -> RuntimePaths {
    let fileSystem = LocalFileSystem()
    let swift = (hostSwift + LibraryFolders.named(in: program)).filter {
      fileSystem.kind(of: "\($0)/libswiftCore.so") == .file
    }
    // Settings of languages: Python's, Java's and those of musl's loader.
    let settings = ((try? fileSystem.names(inFolder: "/etc")) ?? []).filter { name in
      ["python", "java-", "ld-musl-"].contains { name.hasPrefix($0) }
    }
    return RuntimePaths(
      execute: ["/usr", "/lib", "/lib32", "/lib64", "/bin", "/sbin"] + Set(swift).sorted()
        + readable,
      read: [
        "/etc/ld.so.cache", "/etc/ld.so.preload", "/etc/localtime", "/etc/ssl/openssl.cnf",
        "/dev/random", "/dev/urandom", "/dev/zero",
      ] + settings.sorted().map { "/etc/\($0)" }
        + (isScript(program) ? [] : ["/proc/self/cmdline", "/proc/self/maps"]),
      devices: ["/dev/null"])
  }

  private static func isScript(_ program: OpenFile) -> Bool {
    (try? program.bytes(at: 0, count: 2)) == Array("#!".utf8)
  }

  /// The folder of the Swift runtime that this process has loaded; none where it is part of it.
  private static var hostSwift: [String] {
    let bytes = [CChar](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = coequal_library_folder("libswiftCore.so", buffer.baseAddress, buffer.count)
    }
    let path = String(decoding: bytes.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.isEmpty ? [] : [path]
  }
}

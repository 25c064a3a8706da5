import CoequalRegistry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Folders of the user that nobody else may write to.
enum PrivateFolder {
  /// Opens the folder `parts` below `base`, and makes what is not there.
  ///
  /// - Throws: ``StoreError/notPrivate(_:)`` when one of the parts belongs to somebody else, or others
  ///   may write to it: they could put a program there.
  static func make(_ base: String, _ parts: String...) throws(StoreError) -> OpenFolder {
    do {
      var folder = try makeBase(base)
      for part in parts {
        folder = try folder.makeFolder(part)
        guard try isPrivate(folder) else { throw StoreError.notPrivate(folder.path) }
      }
      return folder
    } catch let error as FileError {
      throw .file(error)
    } catch let error as StoreError {
      throw error
    } catch {
      throw .file(FileError(path: base, reason: .other("\(error)")))
    }
  }

  /// The folder `parts` below `base` if it is there and private.
  static func find(_ base: String, _ parts: String...) throws(StoreError) -> OpenFolder? {
    do {
      var folder = try OpenFolder(base)
      for part in parts {
        folder = try folder.folder(part)
        guard try isPrivate(folder) else { throw StoreError.notPrivate(folder.path) }
      }
      return folder
    } catch let error as FileError {
      if error.reason == .missing { return nil }
      throw .file(error)
    } catch let error as StoreError {
      throw error
    } catch {
      throw .file(FileError(path: base, reason: .other("\(error)")))
    }
  }

  private static func makeBase(_ path: String) throws(FileError) -> OpenFolder {
    if let folder = try? OpenFolder(path) { return folder }
    var folder = try OpenFolder("/")
    for part in path.split(separator: "/") {
      // Links on the way to the base are the user's own.
      let next = folder.path == "/" ? "/\(part)" : "\(folder.path)/\(part)"
      if let there = try? OpenFolder(next) {
        folder = there
      } else {
        try folder.makeFolder(String(part))
        folder = try OpenFolder(next)
      }
    }
    return folder
  }

  private static func isPrivate(_ folder: OpenFolder) throws(FileError) -> Bool {
    var status = stat()
    guard fstat(folder.descriptor, &status) == 0 else {
      throw FileError(path: folder.path, code: errno)
    }
    return status.st_uid == geteuid() && status.st_mode & 0o022 == 0
  }
}

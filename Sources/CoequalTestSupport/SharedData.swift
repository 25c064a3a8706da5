import CoequalRegistry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Frameworks and pay data of other people, which are not part of this package: tests that read them
/// are skipped where they are absent.
package enum SharedData {
  /// A folder such as `frameworks/ft` or `pay`; `nil` where it is absent.
  ///
  /// Looked for below the folder that `COEQUAL_SHARED_DATA` names, or `shared/data` beside the package.
  package static func folder(_ name: String) -> String? {
    let root =
      getenv("COEQUAL_SHARED_DATA").map { String(cString: $0) }
      ?? PackageFolder.path + "/../shared/data"
    let path = root + "/" + name
    return LocalFileSystem().kind(of: path) == .folder ? path : nil
  }
}

import CoequalPlugins
import CoequalTestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Executables that are built with the tests.
enum BuiltExecutable {
  /// The program that tries what a confined program must not be able to do, and that confines others as
  /// `coequal __confine` does; `nil` where it has not been built.
  static let probe: String? = path(of: "ConfinementProbe")

  /// The command line; `nil` where it has not been built.
  static let coequal: String? = path(of: "coequal")
  /// The program of the template in Swift.
  static let myPlugin: String? = path(of: "MyPlugin")

  /// Beside the tests, or where they are built usually.
  private static func path(of name: String) -> String? {
    var folders = ["\(PackageFolder.path)/.build/debug"]
    if let own = realpath("/proc/self/exe", nil) {
      folders.insert(String(cString: own).folder, at: 0)
      free(own)
    }
    return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// Python of the system, in which the programs of tests are written.
  static let hasPython = access("/usr/bin/python3", X_OK) == 0

  /// Whether programs can be confined as far as plugins need that are given pay.
  static let canConfine = probe != nil && Confinement.available.isFull
}

extension String {
  /// What stands before the last slash.
  fileprivate var folder: String {
    split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }
}

/// Paths in the manifest of a plugin: they lead to something in its own folder and nowhere else.
enum PluginPath {
  /// Whether a path is relative, goes through no `..` and holds nothing that some system takes for
  /// another way to leave a folder.
  static func isSafe(_ path: String) -> Bool {
    let isPlain = path.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "\\" && scalar != ":"
    }
    return isPlain && !path.isEmpty && !path.hasPrefix("/")
      && !path.split(separator: "/", omittingEmptySubsequences: false).contains("..")
  }

  /// The path of something in the folder of a plugin.
  static func join(_ folder: String, _ path: String) -> String {
    if folder.isEmpty || folder == "." { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }
}

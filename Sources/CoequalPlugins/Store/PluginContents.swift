import CoequalRegistry

/// The files of a plugin's folder: what is hashed, copied and run of it.
///
/// Files and folders whose names begin with a point are no part of a plugin: a `.git` beside the
/// manifest is neither hashed nor copied, so a program never sees it.
struct PluginContents: Hashable, Sendable {
  /// A file.
  struct Entry: Hashable, Sendable {
    /// The path below the folder.
    let path: String
    /// Whether its owner may run it; no other part of its mode counts.
    let isExecutable: Bool
    let length: Int
  }

  /// The files, by the bytes of their paths.
  let entries: [Entry]

  /// The most that a plugin may hold.
  struct Limits: Hashable, Sendable {
    var files = 5_000
    var bytes = 512 << 20
    var depth = 16

    static let standard = Limits()
  }

  /// Lists a folder.
  ///
  /// - Throws: ``PluginContentsError`` for a link, a device, a pipe, a name that is not in UTF-8, or
  ///   more than a plugin may hold.
  static func list(
    _ folder: OpenFolder, limits: Limits = .standard
  ) throws(PluginContentsError) -> PluginContents {
    var search = Search(limits: limits)
    try search.add(folder, below: "", depth: 0)
    return PluginContents(
      entries: search.entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
  }

  private struct Search {
    let limits: Limits
    var entries: [Entry] = []
    var bytes = 0
    var names = 0

    mutating func add(
      _ folder: OpenFolder, below prefix: String, depth: Int
    ) throws(PluginContentsError) {
      if depth > limits.depth { throw .tooDeep(prefix, limit: limits.depth) }
      for name in try read({ () throws(FileError) in try folder.names(atMost: limits.files) }) {
        guard let name else { throw .unnamed(prefix) }
        if name.hasPrefix(".") { continue }
        names += 1
        if names > limits.files { throw .tooMany(limit: limits.files) }
        let path = prefix + name
        switch try read({ () throws(FileError) in try folder.kind(of: name) }) {
        case .link: throw .link(path)
        case .other: throw .special(path)
        case .folder:
          let inner = try read { () throws(FileError) in try folder.folder(name) }
          try add(inner, below: path + "/", depth: depth + 1)
        case .file:
          let file = try read { () throws(FileError) in try folder.file(name) }
          bytes += file.length
          if bytes > limits.bytes { throw .tooLarge(limit: limits.bytes) }
          entries.append(
            Entry(path: path, isExecutable: file.isExecutable, length: file.length))
        }
      }
    }

    private func read<Value>(
      _ body: () throws(FileError) -> Value
    ) throws(PluginContentsError) -> Value {
      do { return try body() } catch { throw .unreadable(error) }
    }
  }
}

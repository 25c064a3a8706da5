import CoequalRegistry
import Markup

/// Files as a revision of a git repository has them: `HEAD~1:frameworks`, as git itself writes it.
struct GitRevision {
  /// The name of the revision.
  let revision: String
  /// The path below the root of the repository, or `nil` for the working folder.
  let path: String?

  /// The name for messages, under which the files are found.
  var name: String { "\(revision):\(path.flatMap { $0.isEmpty ? nil : $0 } ?? ".")" }

  /// Reads an argument; `nil` where it is none that git could know.
  init?(_ argument: String) {
    let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let revision = parts.first, !revision.isEmpty, !revision.hasPrefix("-") else {
      return nil
    }
    self.revision = String(revision)
    path = parts.count > 1 ? String(parts[1]).droppingFinalSlashes : nil
  }

  /// The files of the revision, in memory.
  ///
  /// Of files that are no XML only the names are there.
  func files(in folder: String = ".") throws(GitError) -> MemoryFileSystem {
    let git = try GitProgram()
    let root = try git.run(["rev-parse", "--show-prefix"], in: folder)
    guard root.status == 0 else {
      throw GitError(
        root.messages.contains("not a git repository")
          ? "this folder is in no git repository, so '\(revision)' cannot be read"
          : "git says: \(root.messages.firstLine)")
    }
    let tree = try git.run(
      ["rev-parse", "--verify", "--quiet", "\(revision)^{tree}"], in: folder)
    guard tree.status == 0 else {
      throw GitError("there is no revision '\(revision)', and no file or folder of that name")
    }
    let path = try fullPath(prefix: root.line)
    let entries = try entries(ofTree: tree.line, path, git, folder)
    if entries.isEmpty { throw GitError("'\(path)' is not in revision '\(revision)'") }
    return try read(entries, below: path, git, folder)
  }

  /// The path from the root of the repository; `./` begins one from the working folder, as for git.
  private func fullPath(prefix: String) throws(GitError) -> String {
    let isRelative = path.map { $0 == "." || $0.hasPrefix("./") } ?? true
    let full = PlainPath.of(isRelative ? prefix + (path ?? "") : path ?? "")
    if full.split(separator: "/").contains("..") || full.hasPrefix("/") {
      throw GitError("'\(path ?? "")' is no path inside of a repository")
    }
    return full
  }

  // MARK: - Trees and files

  private struct Entry {
    let object: Substring
    let path: String

    /// Reads `mode type object size<TAB>path`; `nil` for links and other repositories.
    init?(_ line: ArraySlice<UInt8>) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
      let fields = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
      guard fields.count == 4, fields[1] == "blob", fields[0] != "120000" else { return nil }
      object = fields[2]
      path = String(decoding: line[line.index(after: tab)...], as: UTF8.self)
      if let size = Int(fields[3]), size > MarkupLimits.standard.fileSize { return nil }
    }
  }

  private func entries(
    ofTree tree: String, _ path: String, _ git: GitProgram, _ folder: String
  ) throws(GitError) -> [Entry] {
    let listing = try git.run(
      ["ls-tree", "-r", "-z", "-l", "--full-tree", tree] + (path.isEmpty ? [] : ["--", path]),
      in: folder)
    guard listing.status == 0 else { throw GitError("git says: \(listing.messages.firstLine)") }
    return listing.bytes.split(separator: 0).compactMap(Entry.init)
  }

  private func read(
    _ entries: [Entry], below path: String, _ git: GitProgram, _ folder: String
  ) throws(GitError) -> MemoryFileSystem {
    let documents = entries.filter { $0.path.hasSuffix(".xml") || $0.path == path }
    let request = documents.map { "\($0.object)\n" }.joined()
    let answer = try git.run(["cat-file", "--batch"], in: folder, input: Array(request.utf8))
    var contents: [String: [UInt8]] = [:]
    var rest = answer.bytes[...]
    for document in documents {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
        let size = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last
          .flatMap({ Int($0) }),
        size < rest[end...].count
      else {
        throw GitError("'\(document.path)' of '\(revision)' cannot be read from the repository")
      }
      contents[document.path] = Array(rest[(end + 1)...].prefix(size))
      rest = rest[(end + 1)...].dropFirst(size + 1)
    }
    var files = MemoryFileSystem()
    for entry in entries {
      let below = entry.path.dropFirst(path.utf8.isEmpty ? 0 : path.count)
      let separator = below.isEmpty || below.hasPrefix("/") ? "" : "/"
      files.write(contents[entry.path] ?? [], to: name + separator + below)
    }
    return files
  }
}

extension String {
  fileprivate var droppingFinalSlashes: String {
    String(reversed().drop { $0 == "/" }.reversed())
  }

  fileprivate var firstLine: String {
    split(whereSeparator: \.isNewline).first.map(String.init) ?? "nothing"
  }
}

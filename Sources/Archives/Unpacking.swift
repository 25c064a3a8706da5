import CLibArchive

/// One reading of an archive, with what it has cost so far.
///
/// A class, because it owns what libarchive has allocated.
final class Unpacking {
  /// The names of the entries as libarchive has them.
  private(set) var names: [String] = []

  private let archive: OpaquePointer
  private let locale: coequal_archive_locale
  private let limits: ArchiveLimits
  private let packedSize: Int
  private var total = 0
  /// Paths in lower case.
  private var paths: Set<String> = []
  /// Which of them, and of the folders that they are in, are files.
  private var isFile: [String: Bool] = [:]

  /// Opens an archive, whose bytes have to stay for as long as this is used, on one thread.
  init(
    _ bytes: UnsafeRawBufferPointer, format: ArchiveFormat, limits: ArchiveLimits
  ) throws(ArchiveError) {
    guard let archive = archive_read_new() else { throw .damaged("there is no memory to read it") }
    self.archive = archive
    self.limits = limits
    packedSize = bytes.count
    locale = coequal_archive_enter()
    switch format {
    case .zip: archive_read_support_format_zip_seekable(archive)
    case .tar: archive_read_support_format_tar(archive)
    case .gzippedTar:
      archive_read_support_format_tar(archive)
      archive_read_support_filter_gzip(archive)
    }
    guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
      throw .damaged(problem)
    }
  }

  deinit {
    archive_read_free(archive)
    coequal_archive_leave(locale)
  }

  /// Reads all entries.
  func entries(
    where isWanted: (String) -> Bool
  ) throws(ArchiveError) -> [ArchiveEntry] {
    var entries: [ArchiveEntry] = []
    while let header = try nextHeader() {
      let path = try path(of: header)
      try checkKind(of: header, path)
      let isFolder = archive_entry_filetype(header) & Mode.kind == Mode.folder
      // The folder that everything is packed in.
      if path.isEmpty, isFolder { continue }
      try add(path, isFolder: isFolder)
      let size = Int(clamping: archive_entry_size(header))
      guard size <= limits.entrySize else {
        throw .entryTooLarge(path, limit: limits.entrySize)
      }
      guard isWanted(path) else {
        // Passing over an entry of a compressed archive unpacks it, too.
        try count(size)
        continue
      }
      entries.append(
        ArchiveEntry(
          path: path, isFolder: isFolder,
          permissions: UInt16(truncatingIfNeeded: archive_entry_perm(header)) & 0o777,
          bytes: isFolder ? [] : try contents(of: path, size: size)))
    }
    return entries
  }

  private func nextHeader() throws(ArchiveError) -> OpaquePointer? {
    var header: OpaquePointer?
    switch archive_read_next_header(archive, &header) {
    case ARCHIVE_OK: break
    case ARCHIVE_EOF: return nil
    // A warning says that something was made up for what could not be read.
    default: throw .damaged(problem)
    }
    guard names.count < limits.entries else { throw .tooManyEntries(limit: limits.entries) }
    return header
  }

  private func path(of header: OpaquePointer) throws(ArchiveError) -> String {
    guard let name = archive_entry_pathname(header) else {
      throw .unsafePath("", reason: "is not a name in UTF-8; rename it")
    }
    var bytes: [UInt8] = []
    var position = 0
    while name[position] != 0 {
      bytes.append(UInt8(bitPattern: name[position]))
      position += 1
    }
    let path = try ArchivePath.checked(bytes)
    names.append(String(decoding: bytes, as: UTF8.self))
    return path
  }

  private func checkKind(of header: OpaquePointer, _ path: String) throws(ArchiveError) {
    let kind = archive_entry_filetype(header) & Mode.kind
    if archive_entry_hardlink(header) != nil || kind == Mode.link { throw .link(path) }
    guard kind == Mode.file || kind == Mode.folder else { throw .device(path) }
    if archive_entry_is_encrypted(header) != 0 { throw .encrypted(path) }
  }

  /// Takes note of a path, which has to be new and in no file.
  private func add(_ path: String, isFolder: Bool) throws(ArchiveError) {
    let key = path.lowercased()
    guard paths.insert(key).inserted, isFile.updateValue(!isFolder, forKey: key) != isFolder else {
      throw .repeatedPath(path)
    }
    var parent = key[...]
    while let slash = parent.lastIndex(of: "/") {
      parent = parent[..<slash]
      if isFile.updateValue(false, forKey: String(parent)) == true {
        throw .repeatedPath(String(parent))
      }
    }
  }

  private func contents(of path: String, size: Int) throws(ArchiveError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, 16 << 20))
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        archive_read_data(archive, $0.baseAddress, $0.count)
      }
      guard count >= 0 else { throw .damaged("'\(path)': \(problem)") }
      if count == 0 { return bytes }
      guard bytes.count + count <= limits.entrySize else {
        throw .entryTooLarge(path, limit: limits.entrySize)
      }
      try self.count(count)
      bytes += chunk[..<count]
    }
  }

  /// Counts unpacked bytes.
  private func count(_ size: Int) throws(ArchiveError) {
    total += max(size, 0)
    guard total <= limits.totalSize else { throw .tooLarge(limit: limits.totalSize) }
    guard total <= ArchiveLimits.freeSize || total / max(limits.ratio, 1) <= packedSize else {
      throw .tooDense(limit: limits.ratio)
    }
  }

  /// What libarchive says is wrong.
  private var problem: String {
    archive_error_string(archive).map { String(cString: $0) } ?? "it cannot be read"
  }

  /// The kinds of entries, as the upper bits of their mode.
  private enum Mode {
    static let kind: mode_t = 0o170000
    static let file: mode_t = 0o100000
    static let folder: mode_t = 0o040000
    static let link: mode_t = 0o120000
  }
}

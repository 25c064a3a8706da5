import CoequalRegistry

/// The folders in which an executable says that its libraries are: the run path of an ELF file.
///
/// Takes any bytes; what is no such file names none.
struct LibraryFolders {
  private let file: OpenFile
  private let segments: [Segment]

  private struct Segment {
    let type, offset, address, size: Int
  }

  /// The whole paths that a file names, in their order.
  static func named(in file: OpenFile) -> [String] {
    guard let folders = try? LibraryFolders(file), let text = try? folders.runPath() else {
      return []
    }
    return text.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
  }

  private init?(_ file: OpenFile) throws(FileError) {
    self.file = file
    let header = try file.bytes(at: 0, count: 64)
    // 64-bit, and the lowest byte first.
    guard header.count == 64, header.starts(with: [0x7f, 0x45, 0x4c, 0x46, 2, 1]),
      let start = header.number(at: 32, bytes: 8), let size = header.number(at: 54, bytes: 2),
      let count = header.number(at: 56, bytes: 2), size >= 56, count <= 256
    else { return nil }
    let table = try file.bytes(at: start, count: size * count)
    segments = (0..<count).compactMap { index in
      let at = index * size
      guard let type = table.number(at: at, bytes: 4),
        let offset = table.number(at: at + 8, bytes: 8),
        let address = table.number(at: at + 16, bytes: 8),
        let size = table.number(at: at + 32, bytes: 8)
      else { return nil }
      return Segment(type: type, offset: offset, address: address, size: size)
    }
  }

  private func runPath() throws(FileError) -> String? {
    let (load, dynamic) = (1, 2)
    guard let section = segments.first(where: { $0.type == dynamic }), section.size <= 65_536
    else { return nil }
    let entries = try file.bytes(at: section.offset, count: section.size)
    func value(of tag: Int) -> Int? {
      for at in stride(from: 0, to: entries.count, by: 16)
      where entries.number(at: at, bytes: 8) == tag {
        return entries.number(at: at + 8, bytes: 8)
      }
      return nil
    }
    let (texts, runPath, oldRunPath) = (5, 29, 15)
    guard let name = value(of: runPath) ?? value(of: oldRunPath), let table = value(of: texts),
      let segment = segments.first(where: {
        $0.type == load && table >= $0.address && table - $0.address < $0.size
      })
    else { return nil }
    let (offset, overflow) = (segment.offset + table - segment.address)
      .addingReportingOverflow(name)
    guard !overflow else { return nil }
    let bytes = try file.bytes(at: offset, count: 4096)
    return String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}

extension [UInt8] {
  /// A number, the lowest byte first; `nil` where it is beyond the bytes or too large to be a place in a
  /// file.
  fileprivate func number(at start: Int, bytes count: Int) -> Int? {
    guard start >= 0, start + count <= self.count else { return nil }
    let value = self[start..<start + count].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return value < 1 << 48 ? Int(value) : nil
  }
}

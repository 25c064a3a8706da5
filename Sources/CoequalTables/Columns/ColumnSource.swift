#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes that can be read at any place, again and again.
public struct ColumnSource: Sendable {
  /// The name by which findings call it.
  public let name: String
  /// How many bytes there are.
  public let count: Int
  /// Fills a buffer with the bytes from an offset on, and returns how many there were.
  private let fill: @Sendable (UnsafeMutableRawBufferPointer, Int) -> Int

  /// Bytes in memory.
  public static func bytes(_ bytes: [UInt8], name: String) -> ColumnSource {
    ColumnSource(name: name, count: bytes.count) { buffer, offset in
      let part = bytes[min(offset, bytes.count)...].prefix(buffer.count)
      part.withUnsafeBytes { buffer.copyMemory(from: $0) }
      return part.count
    }
  }

  /// A file, which is open as long as the source is there.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - name: The name by which findings call it; the path where none is given.
  /// - Throws: ``ColumnSourceError`` where it cannot be opened or is no regular file.
  public static func file(
    _ path: String, name: String? = nil
  ) throws(ColumnSourceError) -> ColumnSource {
    let file = try SourceFile(path)
    return ColumnSource(name: name ?? path, count: file.count) { buffer, offset in
      file.read(into: buffer, at: offset)
    }
  }

  /// The bytes from an offset on, as many as there are room for.
  ///
  /// - Throws: ``ColumnSourceError`` where there are fewer than there were in the beginning.
  func read(
    into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(ColumnSourceError) {
    guard fill(buffer, offset) == buffer.count else {
      throw ColumnSourceError(name: name, reason: "could not be read to its end, or has changed")
    }
  }

  /// Some bytes; fewer where the source ends.
  func bytes(at offset: Int, count wanted: Int) throws(ColumnSourceError) -> [UInt8] {
    var failure: ColumnSourceError?
    let room = max(0, min(wanted, count - offset))
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      do throws(ColumnSourceError) {
        try read(into: UnsafeMutableRawBufferPointer(buffer), at: offset)
        filled = room
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}

/// Why a source cannot be read.
public struct ColumnSourceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the source.
  public var name: String
  /// What is the matter, as a phrase that goes on after the name.
  public var reason: String

  /// The whole sentence.
  public var description: String { "'\(name)' \(reason)" }
}

/// A regular file that is open, closed with the value.
private final class SourceFile: Sendable {
  let count: Int
  private let descriptor: Int32

  init(_ path: String) throws(ColumnSourceError) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      count = 0
      throw ColumnSourceError(
        name: path, reason: "cannot be opened: \(String(cString: strerror(errno)))")
    }
    count = Int(status.st_size)
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ColumnSourceError(name: path, reason: "is no file")
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    var total = 0
    while total < buffer.count {
      let count = pread(
        descriptor, buffer.baseAddress?.advanced(by: total), buffer.count - total,
        off_t(offset + total))
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      total += count
    }
    return total
  }
}

/// Builds archives for tests, also such as no honest program writes.
package enum PackedArchive {
  /// A ZIP file.
  package static func zip(_ files: [PackedFile]) -> [UInt8] {
    var result: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let offset = result.count
      let method = file.unpackedSize == nil ? 0 : 8
      let size = file.unpackedSize ?? file.bytes.count
      let checksum =
        file.unpackedSize == nil
        ? Deflated.checksum(file.bytes) : Deflated.checksum(repeatElement(0, count: size))
      // Bit 11 says that names are UTF-8.
      let flags = 0x800 | (file.isEncrypted ? 1 : 0)
      let fields =
        little(20, 2) + little(flags, 2) + little(method, 2) + little(0, 2) + little(0x21, 2)
        + little(checksum, 4) + little(file.bytes.count, 4) + little(size, 4)
      result += [0x50, 0x4B, 3, 4] + fields + little(file.name.count, 2) + little(0, 2) + file.name
      result += file.bytes
      let name = file.directoryName ?? file.name
      directory += [0x50, 0x4B, 1, 2] + little(3 << 8 | 20, 2) + fields + little(name.count, 2)
      directory += little(0, 8) + little(file.mode << 16, 4) + little(offset, 4) + name
    }
    var end: [UInt8] = [0x50, 0x4B, 5, 6]
    end += little(0, 4) + little(files.count, 2) + little(files.count, 2)
    end += little(directory.count, 4) + little(result.count, 4) + little(0, 2)
    return result + directory + end
  }

  /// A tar file.
  package static func tar(_ files: [PackedFile]) -> [UInt8] {
    var archive: [UInt8] = []
    for file in files {
      let isData = file.mode & 0o170000 == 0o100000
      let bytes = isData ? file.bytes : []
      archive += header(of: file, size: bytes.count)
      archive += bytes
      archive += repeatElement(0, count: (512 - bytes.count % 512) % 512)
    }
    archive += repeatElement(0, count: 1024)
    return archive
  }

  /// The header of a file in a tar file, which may claim any size.
  package static func header(of file: PackedFile, size: Int) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ bytes: some Sequence<UInt8>, at position: Int) {
      for (offset, byte) in bytes.enumerated() { header[position + offset] = byte }
    }
    func octal(_ number: Int, _ count: Int) -> [UInt8] {
      let digits = String(number, radix: 8)
      return Array((String(repeating: "0", count: count - 1 - digits.utf8.count) + digits).utf8)
    }
    let kind: UInt8 =
      switch file.mode & 0o170000 {
      case 0o040000: UInt8(ascii: "5")
      case 0o120000: UInt8(ascii: "2")
      case 0o020000: UInt8(ascii: "3")
      case 0o010000: UInt8(ascii: "6")
      case 0: UInt8(ascii: "1")
      default: UInt8(ascii: "0")
      }
    put(file.name.prefix(100), at: 0)
    put(octal(file.mode & 0o7777, 8), at: 100)
    put(octal(0, 8), at: 108)
    put(octal(0, 8), at: 116)
    put(octal(size, 12), at: 124)
    put(octal(0, 12), at: 136)
    put("        ".utf8, at: 148)
    put([kind], at: 156)
    put(file.target.utf8, at: 157)
    put("ustar\u{0}00".utf8, at: 257)
    put(octal(header.reduce(0) { $0 + Int($1) }, 7) + [0, 0x20], at: 148)
    return header
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    Deflated.little(number, count)
  }
}

/// The formats that are read.
enum ArchiveFormat {
  case zip
  case tar
  case gzippedTar

  /// The format that bytes begin as; `nil` for anything else.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
      self = .zip
    } else if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzippedTar
    } else if bytes.count >= 512, bytes[257..<262].elementsEqual("ustar".utf8) {
      self = .tar
    } else {
      return nil
    }
  }
}

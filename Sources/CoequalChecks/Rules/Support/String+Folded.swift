extension String {
  /// The text in small letters with single spaces, by which texts are the same to a reader.
  ///
  /// Most texts are ASCII, where one look at each byte is enough.
  var folded: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isAfterSpace = false
    for byte in utf8 {
      switch byte {
      case 0x80...: return split { $0.isWhitespace }.joined(separator: " ").lowercased()
      case 0x20, 0x09...0x0D: isAfterSpace = !bytes.isEmpty
      default:
        if isAfterSpace { bytes.append(UInt8(ascii: " ")) }
        isAfterSpace = false
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        bytes.append(isCapital ? byte | 0x20 : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

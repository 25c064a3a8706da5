import Markup

extension String {
  /// Without white space at the ends, and with one space for each run of it inside.
  ///
  /// White space is what it is to XML: spaces, tabs and line ends. A no-break space stays.
  ///
  /// - Complexity: O(*n*)
  public var collapsed: String {
    var bytes: [UInt8] = []
    var isPending = false
    var isChanged = false
    for byte in utf8 {
      let isWhite = byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
      if isWhite {
        isChanged = isChanged || isPending || byte != 0x20 || bytes.isEmpty
        isPending = true
      } else {
        if isPending, !bytes.isEmpty { bytes.append(0x20) }
        isPending = false
        bytes.append(byte)
      }
    }
    return isChanged || isPending ? String(decoding: bytes, as: UTF8.self) : self
  }

  /// With U+FFFD for each character that XML cannot hold in any form, such as U+0000.
  package var fitForXML: String {
    if unicodeScalars.allSatisfy(\.isInXML) { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.isInXML ? scalar : "\u{FFFD}") }
    return String(result)
  }
}

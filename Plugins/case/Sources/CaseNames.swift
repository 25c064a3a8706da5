import CoequalExchange
import CoequalModel
import Digests

/// The identifiers and addresses of the parts of a package.
struct CaseNames {
  private let framework: Identifier
  /// What was kept when the framework was imported, by place: `competency/writing`.
  private var kept: [String: Name] = [:]

  /// An identifier, and the address by which others refer to it.
  struct Name: Hashable {
    var identifier: String
    var uri: String
  }

  /// Takes note of the names that a framework keeps in its `extra`.
  init(of framework: Framework) {
    self.framework = framework.id
    for record in ImportRecord.all(in: framework.extra) where record.format.lexical == "case" {
      var ids: [String: [String]] = [:]
      for item in record.items { ids[item.target, default: []].append(item.id) }
      for (target, ids) in ids {
        guard let identifier = ids.first(where: Self.isUUID), kept[target] == nil else { continue }
        let uri = ids.first { $0.contains(":") && !Self.isUUID($0) }
        kept[target] = Name(identifier: identifier, uri: uri ?? "urn:uuid:\(identifier)")
      }
    }
  }

  /// The name of the framework itself.
  var document: Name {
    kept["framework/\(framework)"] ?? Self.name(CaseAddress.of(framework))
  }

  /// The name of a part, such as `competency/writing`.
  func name(of target: String) -> Name {
    if let name = kept[target] { return name }
    let parts = target.split(separator: "/").joined(separator: ":")
    return Self.name(CaseAddress.of(framework) + ":" + parts)
  }

  /// The name for an address: the UUID of version 5 that belongs to it (RFC 9562).
  static func name(_ uri: String) -> Name {
    Name(identifier: uuid(of: uri), uri: uri)
  }

  private static func uuid(of uri: String) -> String {
    // The name space for addresses, 6ba7b811-9dad-11d1-80b4-00c04fd430c8.
    let space: [UInt8] = [
      0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30,
      0xC8,
    ]
    var digest = Digest(.sha1)
    digest.add(space + Array(uri.utf8))
    var bytes = Array(digest.bytes.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    var result = ""
    for (offset, digit) in bytes.hexadecimal.enumerated() {
      if [8, 12, 16, 20].contains(offset) { result.append("-") }
      result.append(digit)
    }
    return result
  }

  /// Whether a text is a UUID as CASE has it: in lower case, of versions 1 to 5.
  static func isUUID(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 36 else { return false }
    for (offset, byte) in bytes.enumerated() {
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      let isHexadecimal = isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      switch offset {
      case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return false }
      case 14: guard (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(byte) else { return false }
      case 19: guard "89ab".utf8.contains(byte) else { return false }
      default: guard isHexadecimal else { return false }
      }
    }
    return true
  }
}

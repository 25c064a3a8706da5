/// How a file of text stores its characters.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// What Windows used in Western Europe and America; assumed where bytes are not UTF-8.
  case windows1252 = "Windows-1252"
}

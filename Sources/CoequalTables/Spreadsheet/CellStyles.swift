import Markup

/// Which styles of a spreadsheet show a number as a date.
struct CellStyles {
  /// For each style whether its numbers are dates.
  private var isDate: [Bool] = []

  /// Styles of a spreadsheet that has none.
  init() {}

  init(_ xml: SheetXML) {
    var xml = xml
    var codes: [String: String] = [:]
    if let formats = xml.child(of: .root, named: "numFmts") {
      for format in xml.children(of: formats, named: "numFmt") {
        guard let id = xml.attribute("numFmtId", of: format) else { continue }
        codes[id] = xml.attribute("formatCode", of: format)
      }
    }
    guard let cells = xml.child(of: .root, named: "cellXfs") else { return }
    for style in xml.children(of: cells, named: "xf") {
      let id = xml.attribute("numFmtId", of: style) ?? "0"
      isDate.append(codes[id].map(Self.isDate) ?? Self.isDateNumber(Int(id) ?? 0))
    }
  }

  /// Whether numbers of a style are dates; those of an unknown style are not.
  func showsDate(_ style: Int) -> Bool { isDate.indices.contains(style) && isDate[style] }

  /// The formats that every program knows by their number.
  private static func isDateNumber(_ id: Int) -> Bool {
    (14...22).contains(id) || (27...36).contains(id) || id == 45 || id == 47
      || (50...58).contains(id)
  }

  /// Whether a format such as `d mmm yyyy` has parts of a date or a time, outside of the texts that it
  /// shows as they are.
  static func isDate(_ code: String) -> Bool {
    var characters = code.lowercased().unicodeScalars.makeIterator()
    while let character = characters.next() {
      switch character {
      case "\"": while let next = characters.next(), next != "\"" {}
      case "[":
        // '[h]' is a length of time, which is a number; '[red]' and '[$€-407]' are no parts at all.
        var part = ""
        while let next = characters.next(), next != "]" { part.unicodeScalars.append(next) }
        if !part.isEmpty, part.allSatisfy({ "hms".contains($0) }) { return false }
      case "\\", "_", "*": _ = characters.next()
      // Only the first of up to four formats, for positive numbers, matters.
      case ";": return false
      case "y", "d", "m", "h", "s": return true
      default: break
      }
    }
    return false
  }
}

/// Rows of a table in a text, as RFC 4180 describes it, by the names in its header.
struct CommaSeparatedText {
  let header: [String]
  let rows: [[String: String]]

  init(_ text: String) {
    var records: [[String]] = []
    var record: [String] = []
    var cell = ""
    var isQuoted = false
    var characters = text.makeIterator()
    var next = characters.next()
    while let character = next {
      next = characters.next()
      switch (character, isQuoted) {
      case ("\"", true) where next == "\"":
        cell.append("\"")
        next = characters.next()
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        record.append(cell)
        cell = ""
      case ("\n", false):
        records.append(record + [cell])
        record = []
        cell = ""
      default: cell.append(character)
      }
    }
    let header = records.first ?? []
    self.header = header
    rows = records.dropFirst().map { cells in
      Dictionary(zip(header, cells)) { first, _ in first }
    }
  }
}

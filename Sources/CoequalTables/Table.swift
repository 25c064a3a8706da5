public import CoequalModel
public import Markup

/// A header and the rows below it, each cell with its place.
public struct Table: Sendable {
  /// The name by which places call it: a file, or `book.xlsx!Sheet` for a sheet of a spreadsheet.
  public var name: String
  /// What people call it: the name of the sheet, or that of the file without its ending.
  public var title: String
  /// How it was stored.
  public var form: Form
  /// Rows above the header with no more than one text, such as a title.
  public var preface: [[TableCell]]
  /// The names of the columns; empty where the table has no text at all.
  public var header: [TableCell]
  /// The rows that have some text; a row may have fewer cells than the header, or more.
  public var rows: [[TableCell]]
  /// The text that places are in.
  ///
  /// Of a sheet, this is a text made for showing: one line a row, tabs between the cells, and spaces
  /// for the line ends and tabs inside of them.
  public var source: SourceText

  /// How a table was stored.
  public enum Form: Hashable, Sendable {
    /// As text, with what was assumed where the file does not say.
    case delimited(Separator, TextEncoding)
    /// As a sheet of a spreadsheet, which may be hidden.
    case sheet(isHidden: Bool)
  }

  /// Makes a table.
  public init(
    name: String, title: String, form: Form, preface: [[TableCell]] = [], header: [TableCell],
    rows: [[TableCell]], source: SourceText
  ) {
    self.name = name
    self.title = title
    self.form = form
    self.preface = preface
    self.header = header
    self.rows = rows
    self.source = source
  }
}

extension Table {
  /// Whether it is a sheet that the program which wrote it does not show.
  public var isHidden: Bool { form == .sheet(isHidden: true) }

  /// The place of a part of a cell's text, given in bytes of that text.
  ///
  /// - Complexity: O(length of the cell) where it holds doubled quotes, O(1) otherwise
  public func place(of part: Range<Int>, in cell: TableCell) -> Place {
    let start = cell.place.range.lowerBound
    guard part.lowerBound >= 0, part.upperBound <= cell.place.range.count,
      cell.place.range.upperBound <= source.bytes.count
    else { return cell.place }
    if cell.text.utf8.count == cell.place.range.count {
      return Place(file: name, range: start + part.lowerBound..<start + part.upperBound)
    }
    // Only doubled quotes make the bytes more than the text.
    let quote = UInt8(ascii: "\"")
    var offsets: [Int] = []
    var position = start
    while position < cell.place.range.upperBound {
      offsets.append(position)
      let isDoubled =
        source.bytes[position] == quote && position + 1 < cell.place.range.upperBound
        && source.bytes[position + 1] == quote
      position += isDoubled ? 2 : 1
    }
    offsets.append(cell.place.range.upperBound)
    guard part.upperBound < offsets.count else { return cell.place }
    return Place(file: name, range: offsets[part.lowerBound]..<offsets[part.upperBound])
  }
}

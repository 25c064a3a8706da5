/// The address of a cell, such as `B3`, with column and row from 1.
struct CellReference: Hashable {
  var column: Int
  var row: Int

  init?(_ text: String) {
    var column = 0
    var row = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column < 1 << 20:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row < 1 << 30:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    guard column > 0, row > 0 else { return nil }
    self.column = column
    self.row = row
  }
}

/// A file in which `↓` marks places: before each of them something has to be found.
public struct MarkedText: Hashable, Sendable {
  /// The name of the file.
  public let name: String
  /// The bytes without the marks.
  public let bytes: [UInt8]
  /// The offsets in ``bytes`` that were marked, in order.
  public let marks: [Int]

  /// Takes the marks out of a file.
  ///
  /// - Complexity: O(*n*) for *n* bytes
  public init(name: String, marked: [UInt8]) {
    let mark = Array("↓".utf8)
    var bytes: [UInt8] = []
    var marks: [Int] = []
    bytes.reserveCapacity(marked.count)
    var index = 0
    while index < marked.count {
      if marked[index] == mark[0], marked[index...].starts(with: mark) {
        marks.append(bytes.count)
        index += mark.count
      } else {
        bytes.append(marked[index])
        index += 1
      }
    }
    self.name = name
    self.bytes = bytes
    self.marks = marks
  }
}

import Foundation

/// A file that is written in large blocks, a line at a time.
struct TextFile: ~Copyable {
  private let handle: FileHandle
  private var buffer: [UInt8] = []

  init(path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw CocoaError(.fileWriteUnknown) }
    self.handle = handle
  }

  mutating func line(_ depth: Int, _ text: String) throws {
    for _ in 0..<depth { buffer += "  ".utf8 }
    buffer += text.utf8
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= 1 << 20 { try flush() }
  }

  /// An element with words in it, on three lines when it is long.
  mutating func words(_ depth: Int, _ name: String, attributes: String = "", _ text: String) throws
  {
    let isLong = 2 * depth + 2 * name.utf8.count + attributes.utf8.count + text.utf8.count > 100
    guard isLong else { return try line(depth, "<\(name)\(attributes)>\(text)</\(name)>") }
    try line(depth, "<\(name)\(attributes)>")
    try line(depth + 1, text)
    try line(depth, "</\(name)>")
  }

  mutating func flush() throws {
    try handle.write(contentsOf: buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

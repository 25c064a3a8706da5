#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Values as lines of JSON: messages on pipes, and the lines of files.
///
/// Reading is strict: a member that the type does not have is refused, so that a word that one side
/// misspelt or the other does not know is noticed and not passed over.
public enum JSONLine {
  /// The value as one line, with the line break after it.
  ///
  /// Equal values give equal bytes.
  ///
  /// - Throws: ``JSONLineError/tooLong(limit:)``, or ``JSONLineError/unexpected(_:)`` for a value that
  ///   JSON cannot hold, such as a number that is infinite.
  public static func encode(
    _ value: some Encodable, limit: Int = ProtocolLimit.messageBytes
  ) throws(JSONLineError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data: Data
    do {
      data = try encoder.encode(value)
    } catch {
      throw .unexpected(describe(error))
    }
    if data.count > limit { throw .tooLong(limit: limit) }
    return Array(data) + [UInt8(ascii: "\n")]
  }

  /// Reads a value from a line, with or without its line break.
  ///
  /// Takes time and memory in proportion to the bytes. What is nested deeper than a few hundred levels is
  /// refused.
  public static func decode<Value: Codable>(
    _ type: Value.Type, from line: some Collection<UInt8>, limit: Int = ProtocolLimit.messageBytes
  ) throws(JSONLineError) -> Value {
    let data = try checked(line, limit: limit)
    let value: Value = try read(data)
    // What the type has is what it writes.
    let known = try encode(value, limit: .max)
    if let excess = JSONShape(Array(data)).excess(over: JSONShape(known)) {
      throw .unexpected(excess)
    }
    return value
  }

  /// What kind of message a line holds.
  public static func head(of line: some Collection<UInt8>) throws(JSONLineError) -> MessageHead {
    try read(checked(line, limit: ProtocolLimit.messageBytes))
  }

  private static func checked(
    _ line: some Collection<UInt8>, limit: Int
  ) throws(JSONLineError) -> Data {
    if line.count > limit + 1 { throw .tooLong(limit: limit) }
    guard String(validating: line, as: UTF8.self) != nil else { throw .notUTF8 }
    // The decoder takes what looks like UTF-16 for that.
    if line.contains(0) { throw .notJSON }
    return Data(line)
  }

  private static func read<Value: Decodable>(_ data: Data) throws(JSONLineError) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: data)
    } catch {
      throw JSONLineError(error)
    }
  }

  static func describe(_ error: any Error) -> String { JSONLineError(error).description }
}

/// Why a program does not answer a request; the `error` of JSON-RPC.
///
/// The program goes on afterwards and can be asked again.
public struct ProtocolError: Error, Codable, Hashable, Sendable {
  /// What kind of reason it is.
  public var code: Code
  /// The reason in one line for people, with what would help.
  public var message: String

  /// Makes an error.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// A kind of reason; others than these are refused.
  public struct Code: RawRepresentable, Codable, Hashable, Sendable {
    /// The number that JSON carries.
    public let rawValue: Int

    /// Wraps a number.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The line is no JSON.
    public static let notJSON = Code(rawValue: -32700)
    /// The JSON is no message.
    public static let notAMessage = Code(rawValue: -32600)
    /// There is no such request.
    public static let unknownMethod = Code(rawValue: -32601)
    /// The request does not hold what it should.
    public static let wrongParameters = Code(rawValue: -32602)
    /// Something inside the program went wrong.
    public static let inner = Code(rawValue: -32603)
    /// The program does not speak this version of the protocol.
    public static let unsupportedProtocol = Code(rawValue: -32000)
    /// A request came before `initialize`.
    public static let notInitialized = Code(rawValue: -32001)
    /// The program has no importer or check of this name.
    public static let unknownName = Code(rawValue: -32002)
    /// An option has a value that the program cannot use.
    public static let wrongOption = Code(rawValue: -32003)
    /// A file that was given cannot be used.
    public static let unusableInput = Code(rawValue: -32004)
    /// A result cannot be written.
    public static let unwritableOutput = Code(rawValue: -32005)

    /// All that there are.
    public static let all: [Code] = [
      .notJSON, .notAMessage, .unknownMethod, .wrongParameters, .inner, .unsupportedProtocol,
      .notInitialized, .unknownName, .wrongOption, .unusableInput, .unwritableOutput,
    ]

    /// Reads a number, and refuses one that is not declared.
    public init(from decoder: any Decoder) throws {
      rawValue = try decoder.singleValueContainer().decode(Int.self)
      guard Self.all.contains(self) else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(
            codingPath: decoder.codingPath, debugDescription: "unknown code \(rawValue)"))
      }
    }

    /// Writes the number.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(rawValue)
    }
  }
}

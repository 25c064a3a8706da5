/// The least or the most of something that a check allows.
public enum CheckLimit: LexicalValue {
  /// This many.
  case number(Int)
  /// As many as an option of the check says, so that a project can set it.
  case option(Identifier)
}

extension CheckLimit {
  /// What the text must look like.
  public static let expectation =
    "a number, or the name of an option that holds one, such as 25 or longest-title"

  /// What an identifier looks like: every number does as well.
  public static let schema = Identifier.schema

  /// Reads `25` or `longest-title`.
  public init?(utf8: Span<UInt8>) {
    var position = 0
    if let number = utf8.scanNumber(upTo: 6, at: &position), position == utf8.count {
      self = .number(Int(number))
    } else if let option = Identifier(utf8: utf8) {
      self = .option(option)
    } else {
      return nil
    }
  }

  /// The digits, or the name of the option.
  public var lexical: String {
    switch self {
    case .number(let number): String(number)
    case .option(let option): option.lexical
    }
  }
}

/// How a figure is computed from its inputs.
///
/// It is data, so that one and the same thing is computed, printed and checked again: a reader can type
/// the printed text into a calculator.
public indirect enum Expression: Hashable, Sendable {
  /// A number of the method, such as the 2 of a half.
  case number(Double)
  /// An input, by its symbol.
  case symbol(String)
  case sum(Expression, Expression)
  case difference(Expression, Expression)
  case product(Expression, Expression)
  case quotient(Expression, Expression)
  case negative(Expression)
  /// A function of one number, or of several.
  case function(Function, [Expression])

  /// The functions that expressions use.
  public enum Function: String, CaseIterable, Sendable {
    /// The natural logarithm.
    case ln
    /// The exponential function.
    case exp
    /// The square root.
    case sqrt
    /// The magnitude.
    case abs
    /// The least of several numbers.
    case min
    /// The largest of several numbers.
    case max
    /// The probability that Student's t with these degrees of freedom, the second argument, is larger
    /// than the first.
    case ttail
    /// The number below which Student's t is with the probability of the first argument; the second
    /// is the degrees of freedom.
    case tquantile
  }

  /// The value for these inputs; `nil` where an input is missing, or where the result is no finite
  /// number, as when something is divided by zero.
  ///
  /// - Complexity: O(*n*) for *n* operations
  public func value(_ inputs: [String: Double]) -> Double? {
    let value = values(of: inputs.mapValues { [$0] }, rows: 1)[0]
    return value.isFinite ? value : nil
  }

  /// The symbols that it has.
  public var symbols: Set<String> {
    switch self {
    case .number: []
    case .symbol(let symbol): [symbol]
    case .sum(let left, let right), .difference(let left, let right),
      .product(let left, let right), .quotient(let left, let right):
      left.symbols.union(right.symbols)
    case .negative(let inner): inner.symbols
    case .function(_, let arguments):
      arguments.reduce(into: []) { $0.formUnion($1.symbols) }
    }
  }
}

extension Expression: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral
{
  /// An input, by its symbol.
  public init(stringLiteral symbol: String) { self = .symbol(symbol) }
  /// A number of the method.
  public init(integerLiteral number: Int) { self = .number(Double(number)) }
  /// A number of the method.
  public init(floatLiteral number: Double) { self = .number(number) }

  /// The sum of two expressions.
  public static func + (left: Self, right: Self) -> Self { .sum(left, right) }
  /// The difference of two expressions.
  public static func - (left: Self, right: Self) -> Self { .difference(left, right) }
  /// The product of two expressions.
  public static func * (left: Self, right: Self) -> Self { .product(left, right) }
  /// The quotient of two expressions.
  public static func / (left: Self, right: Self) -> Self { .quotient(left, right) }
  /// The same with the other sign.
  public static prefix func - (inner: Self) -> Self { .negative(inner) }
}

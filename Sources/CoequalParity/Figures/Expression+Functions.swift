import CoequalStatistics

extension Expression.Function {
  /// The value for these arguments; `nil` for another number of them than the function takes.
  func value(_ arguments: [Double]) -> Double? {
    switch self {
    case .min: return arguments.min()
    case .max: return arguments.max()
    case .ln, .exp, .sqrt, .abs:
      guard let argument = arguments.first, arguments.count == 1 else { return nil }
      return value(argument)
    case .ttail, .tquantile:
      guard arguments.count == 2,
        let distribution = try? StudentDistribution(degreesOfFreedom: arguments[1])
      else { return nil }
      return self == .ttail
        ? distribution.survival(arguments[0]) : distribution.quantile(arguments[0])
    }
  }

  private func value(_ argument: Double) -> Double {
    switch self {
    case .ln: CoequalStatistics.ln(argument)
    case .exp: power(argument)
    case .sqrt: argument.squareRoot()
    case .abs: Swift.abs(argument)
    case .min, .max, .ttail, .tquantile: argument
    }
  }
}

extension Expression {
  /// The natural logarithm of an expression.
  static func ln(_ inner: Expression) -> Expression { .function(.ln, [inner]) }
  /// The exponential of an expression.
  static func exp(_ inner: Expression) -> Expression { .function(.exp, [inner]) }
  /// The square root of an expression.
  static func sqrt(_ inner: Expression) -> Expression { .function(.sqrt, [inner]) }
  /// The magnitude of an expression.
  static func abs(_ inner: Expression) -> Expression { .function(.abs, [inner]) }
  /// The least of several expressions.
  static func min(_ parts: Expression...) -> Expression { .function(.min, parts) }
  /// The largest of several expressions.
  static func max(_ parts: Expression...) -> Expression { .function(.max, parts) }
  /// The upper tail of Student's t.
  static func ttail(_ point: Expression, _ freedom: Expression) -> Expression {
    .function(.ttail, [point, freedom])
  }
  /// A quantile of Student's t.
  static func tquantile(_ share: Expression, _ freedom: Expression) -> Expression {
    .function(.tquantile, [share, freedom])
  }
}

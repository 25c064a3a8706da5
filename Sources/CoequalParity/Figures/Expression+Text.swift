extension Expression: CustomStringConvertible {
  /// The expression as it is printed: `(M − F) ÷ M`.
  ///
  /// Brackets stand only where they are needed, from left to right.
  public var description: String {
    switch self {
    case .number(let number): Self.text(of: number)
    case .symbol(let symbol): symbol
    case .sum(let left, let right): "\(left.text(from: 1)) + \(right.text(from: 1))"
    case .difference(let left, let right): "\(left.text(from: 1)) − \(right.text(from: 2))"
    case .product(let left, let right): "\(left.text(from: 2)) × \(right.text(from: 2))"
    case .quotient(let left, let right): "\(left.text(from: 2)) ÷ \(right.text(from: 3))"
    case .negative(let inner): "−\(inner.text(from: 3))"
    case .function(let function, let arguments):
      "\(function.rawValue)(\(arguments.map(\.description).joined(separator: ", ")))"
    }
  }

  /// The text, in brackets where the expression binds less than what is around it.
  private func text(from strength: Int) -> String {
    self.strength < strength ? "(\(description))" : description
  }

  private var strength: Int {
    switch self {
    case .sum, .difference, .negative: 1
    case .number(let number) where number < 0: 1
    case .product, .quotient: 2
    case .number, .symbol, .function: 3
    }
  }

  /// A number without an exponent where it is whole, and with as many digits as tell it apart
  /// otherwise.
  static func text(of number: Double) -> String {
    let size = number.magnitude
    let text = size == size.rounded() && size < 1e15 ? "\(Int64(size))" : "\(size)"
    return number < 0 ? "−\(text)" : text
  }
}

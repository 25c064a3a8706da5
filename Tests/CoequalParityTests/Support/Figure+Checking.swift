import CoequalParity

extension Figure {
  /// What is wrong with the value, recomputed from what is printed; `nil` where nothing is.
  var problem: String? {
    let known = inputs.compactMap { input in input.value.map { (input.symbol, $0) } }
    let symbols = Dictionary(known, uniquingKeysWith: { first, _ in first })
    if symbols.count < known.count { return "\(id): two inputs have one symbol" }
    guard let value else { return absence == nil ? "\(id): neither value nor reason" : nil }
    guard
      let again = try? PrintedExpression.value(of: "\(expression)", symbols)
    else { return "\(id): '\(expression)' cannot be computed from \(symbols)" }
    let tolerance = 1e-12 * max(1, Swift.abs(value))
    return Swift.abs(again - value) <= tolerance ? nil : "\(id): \(again) is not \(value)"
  }
}

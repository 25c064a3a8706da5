/// A part of a package that has a currency: which element, and which of several.
package struct PricedPart: Hashable, Sendable, Comparable {
  package let name: ElementName
  package let id: Identifier?

  private var text: String { "\(name.rawValue) \(id?.lexical ?? "")" }

  package static func < (first: PricedPart, second: PricedPart) -> Bool {
    first.text < second.text
  }
}

extension Package {
  /// The currencies that parts of the package are written in.
  package var currencies: [PricedPart: CurrencyCode] {
    var currencies: [PricedPart: CurrencyCode] = [:]
    currencies[PricedPart(name: .equity, id: nil)] = equity?.currency
    for allowance in allowances {
      currencies[PricedPart(name: .allowance, id: allowance.id)] = allowance.currency
    }
    for benefit in benefits {
      currencies[PricedPart(name: .benefit, id: benefit.id)] = benefit.currency
    }
    return currencies
  }
}

/// One of Harbor's two employers, with the zone and the currency in which it pays.
package enum Employer: String, Sendable {
  case germany = "harbor-germany"
  case poland = "harbor-poland"

  /// The pay zone of the structure.
  package var zone: String {
    switch self {
    case .germany: "germany"
    case .poland: "poland"
    }
  }

  package var currency: String {
    switch self {
    case .germany: "EUR"
    case .poland: "PLN"
    }
  }
}

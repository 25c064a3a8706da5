import CoequalCensus
import CoequalModel

extension PayColumns {
  /// What people are paid by declared conventions.
  init(_ census: Census, _ rates: ExchangeRates?, _ conventions: Conventions) {
    let pay = CensusPay(census, rates, PayMethod(conventions))
    self.init(
      hourlyBase: pay.values(PayMeasure(.base, per: .hour)),
      hourlyComplement: pay.values(PayMeasure(.complement, per: .hour)),
      annualBase: pay.values(PayMeasure(.base, per: .year)),
      annualComplement: pay.values(PayMeasure(.complement, per: .year)))
  }
}

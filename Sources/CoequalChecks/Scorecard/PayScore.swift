package import CoequalModel
import CoequalRegistry

/// The highest maximum of pay without direct reports in one pay zone, of each track, beside the highest
/// of all compared roles of the framework.
package struct PayScore: Hashable, Sendable {
  /// The zone; `nil` for ranges that hold in every zone.
  package let zone: Identifier?
  /// The highest maximum of all compared roles; `nil` where it is unknown.
  package let top: Amount?
  /// What each track reaches, in their order.
  package let tracks: [TrackPay]

  /// Money for a year, in whole units of its currency.
  package struct Amount: Hashable, Sendable {
    package let units: Int64
    package let currency: CurrencyCode
  }

  /// What a track pays without direct reports.
  package enum TrackPay: Hashable, Sendable {
    case notKnown
    /// Every compared role of the track has reports, or it has none to compare.
    case noRole
    /// A share of the top in tenths of a percent, cut off and not rounded, so that only the top is 1000.
    case known(tenths: Int, Amount)
  }

  /// The figures of each zone that are not the same as those of a zone before.
  static func all(of linked: LinkedFramework, _ roles: ComparedRoles) -> [PayScore] {
    let pay = GradePay(linked)
    let rungs = PaidRung.byTrack(of: linked, roles)
    var scores: [PayScore] = []
    for zone in pay.zones {
      let payments = rungs.map { $0.map { Payment($0, pay, zone) } }
      guard payments.joined().contains(where: { $0.pay != nil }) else { continue }
      let score = PayScore(zone: zone, payments)
      if !scores.contains(where: { $0.top == score.top && $0.tracks == score.tracks }) {
        scores.append(score)
      }
    }
    return scores
  }
}

extension PayScore {
  fileprivate init(zone: Identifier?, _ payments: [[Payment]]) {
    let top = Array(payments.joined()).highest
    self.zone = zone
    self.top = top.map(Amount.init)
    tracks = payments.map { payments in
      let without = payments.filter { $0.rung.reports != .some }
      if without.isEmpty { return .noRole }
      guard let top, let highest = without.highest, top.tenThousandths > 0,
        // A role that does not say might have reports, and then its pay would not count.
        without.filter({ $0.rung.reports == .none }).highest == highest
      else { return .notKnown }
      return .known(
        tenths: Int(highest.tenThousandths * 1000 / top.tenThousandths), Amount(highest))
    }
  }
}

extension PayScore.Amount {
  fileprivate init(_ pay: YearlyPay) {
    units = Int64(clamping: (pay.tenThousandths + 5000) / 10_000)
    currency = pay.currency
  }
}

/// The roles of one track and grade that are alike in having reports.
private struct PaidRung: Hashable {
  let grade: Identifier
  let rank: Int
  let kind: TrackKind
  let reports: DirectReports

  static func byTrack(of linked: LinkedFramework, _ roles: ComparedRoles) -> [[PaidRung]] {
    roles.byTrack.enumerated().map { track, places in
      let kind = linked.framework.tracks[track].kind
      var known: Set<PaidRung> = []
      return places.compactMap { place in
        let role = linked.role(place.role)
        let rung = PaidRung(
          grade: role.grade, rank: place.rank, kind: kind, reports: role.reports(on: kind))
        return known.insert(rung).inserted ? rung : nil
      }
    }
  }
}

/// The most that a rung pays; `nil` where it is unknown.
private struct Payment {
  let rung: PaidRung
  let pay: YearlyPay?

  init(_ rung: PaidRung, _ table: GradePay, _ zone: Identifier?) {
    self.rung = rung
    pay = table.range(of: rung.grade, on: rung.kind, in: zone).flatMap(table.most)
  }
}

extension [Payment] {
  /// The highest pay; `nil` where a rung as high or higher has an unknown one, which may well be more,
  /// and where currencies differ.
  fileprivate var highest: YearlyPay? {
    let known = compactMap { payment in payment.pay.map { (rank: payment.rung.rank, pay: $0) } }
    guard let top = known.max(by: { $0.pay.tenThousandths < $1.pay.tenThousandths }),
      known.allSatisfy({ $0.pay.currency == top.pay.currency }),
      !contains(where: { $0.pay == nil && $0.rung.rank >= top.rank })
    else { return nil }
    return top.pay
  }
}

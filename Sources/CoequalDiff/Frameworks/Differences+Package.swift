import CoequalModel

extension Differences {
  /// Compares what a role is paid besides its range, part by part.
  mutating func comparePackages(_ old: Package?, _ new: Package?, of subject: Subject) {
    if old == new { return }
    let (before, now) = (old?.parts ?? [], new?.parts ?? [])
    let place = subject.at(.only(.package))
    for part in now where !before.contains(where: { $0.name == part.name }) {
      note(.added, place, part.changed, new: part.words, because: .raises)
    }
    for part in before {
      guard let other = now.first(where: { $0.name == part.name }) else {
        note(.removed, place, part.changed, old: part.words, because: .lowersPay)
        continue
      }
      if part == other { continue }
      // An amount of another kind is another amount.
      let order = part.unit == other.unit ? Order(part.amount, other.amount) : nil
      let reason: ChangeReason =
        switch order {
        case .raised: part.name == "notice" ? .clarifies : .raises
        case .lowered: part.name == "notice" ? .clarifies : .lowersPay
        case .same: .wording
        case nil: .changesRules
        }
      note(
        order == .same ? .reworded : order?.kind ?? .changed, place, part.changed, old: part.words,
        new: other.words, because: reason)
    }
  }
}

/// One part of a package, as far as two of the kind can be compared.
private struct PackagePart: Hashable {
  let name: String
  let amount: Double
  /// What the amount is counted in.
  let unit: String
  let words: String

  var changed: ChangedPart { ChangedPart(.package, id: name, title: name) }
}

extension Package {
  fileprivate var parts: [PackagePart] {
    var parts: [PackagePart] = []
    func add(_ name: String, _ amount: Int64, _ unit: String, _ words: String) {
      parts.append(PackagePart(name: name, amount: Double(amount), unit: unit, words: words))
    }
    if let bonus {
      add(
        "bonus", bonus.target.tenThousandths, bonus.basis.rawValue,
        "\(bonus.target) of \(bonus.basis.meaning) at target")
    }
    if let equity {
      add(
        "equity", equity.grant.tenThousandths, "\(equity.currency) over \(equity.vesting)",
        "\(equity.grant) \(equity.currency), earned over \(equity.vesting)")
    }
    for allowance in allowances {
      let unit = "\(allowance.currency) per \(allowance.period.rawValue)"
      add(
        "allowance '\(allowance.id)'", allowance.amount.tenThousandths, unit,
        "\(allowance.amount) \(unit)")
    }
    if let pension {
      add(
        "pension", pension.employer.tenThousandths, pension.basis.rawValue,
        "\(pension.employer) of \(pension.basis.meaning)")
    }
    if let leave { add("leave", leave.days.tenThousandths, "days", "\(leave.days) days a year") }
    for benefit in benefits {
      let unit = benefit.value.map { _ in
        "\(benefit.currency?.lexical ?? "") per \(benefit.period?.rawValue ?? "")"
      }
      add(
        "benefit '\(benefit.id)'", benefit.value?.tenThousandths ?? 0, unit ?? "", benefit.text)
    }
    if let notice { add("notice", Int64(notice.approximateDays * 100), "days", notice.lexical) }
    return parts
  }
}

import CoequalModel

// Pay ranges. A range that is new or gone is compared with the one that applied, or applies, instead.

extension StructureComparison {
  mutating func comparePayRanges() {
    guard let now = new.payRanges else {
      if old.payRanges != nil {
        result.note(.removed, table(old: true, new: false), because: .lowersPay)
      }
      return
    }
    guard var before = old.payRanges else {
      result.note(.added, table(old: false, new: true), because: .adds)
      return
    }
    for index in before.ranges.indices { takeOverNames(&before.ranges[index]) }
    if before.terms != now.terms {
      // Amounts under other terms are other amounts.
      result.note(
        .changed, table(old: true, new: true),
        ChangedPart(.text, id: "terms", title: "what amounts are for"), old: before.terms,
        new: now.terms, because: .changesRules)
      return
    }
    let matching = Matching(
      before.ranges, now.ranges, key: { $0.key }, content: { $0.key }, words: { _ in [] })
    var removed = matching.removed
    for pair in matching.pairs {
      compare(before.ranges[pair.old], now.ranges[pair.new], pair.old, pair.new)
    }
    for index in matching.added {
      let range = now.ranges[index]
      let former = removed.firstIndex { before.ranges[$0].audience == range.audience }
      if let former {
        let position = removed.remove(at: former)
        compare(before.ranges[position], range, position, index)
      } else if case .one(let applied) = before.range(for: range.audience) {
        compare(applied, range, nil, index)
      } else {
        result.note(
          .added, subject(range, nil, index), new: range.words, because: .adds)
      }
    }
    for index in removed {
      let range = before.ranges[index]
      if case .one(let applied) = now.range(for: range.audience) {
        compare(range, applied, index, nil)
      } else {
        result.note(
          .removed, subject(range, index, nil), old: range.words, because: .lowersPay)
      }
    }
  }

  private mutating func compare(_ old: PayRange, _ new: PayRange, _ first: Int?, _ second: Int?) {
    let specific = second == nil ? old : new
    let subject = subject(specific, first, second)
    let isNew = first == nil || second == nil
    if old.currency != new.currency {
      result.note(
        .changed, subject, ChangedPart(.payRange, id: "currency", title: "currency"),
        old: old.words, new: new.words, because: .changesRules)
      return
    }
    let amounts = zip(
      [old.minimum, old.midpoint, old.maximum], [new.minimum, new.midpoint, new.maximum])
    if amounts.contains(where: { $0.0 > $0.1 }) {
      result.note(.lowered, subject, old: old.words, new: new.words, because: .lowersPay)
    } else if amounts.contains(where: { $0.0 < $0.1 }) {
      result.note(.raised, subject, old: old.words, new: new.words, because: .raises)
    } else if isNew {
      result.note(
        first == nil ? .added : .removed, subject, old: first.map { _ in old.words },
        new: second.map { _ in new.words }, because: .clarifies)
    }
  }

  private func subject(_ range: PayRange, _ old: Int?, _ new: Int?) -> Differences.Subject {
    Differences.Subject(
      part: ChangedPart(.payRange, id: range.name, title: "pay range \(range.name)"),
      old: old.map { Locus(.payRange, $0) }, new: new.map { Locus(.payRange, $0) })
  }

  private func table(old: Bool, new: Bool) -> Differences.Subject {
    let place = Locus(.document, 0, .only(.payRanges))
    return Differences.Subject(
      part: ChangedPart(.payRange, title: "pay ranges"), old: old ? place : nil,
      new: new ? place : nil)
  }

  private func takeOverNames(_ range: inout PayRange) {
    range.grade = names.grades[range.grade]
    range.family = range.family.map { names.families[$0] }
    range.zone = range.zone.map { names.zones[$0] }
    range.employer = range.employer.map { names.employers[$0] }
  }
}

extension PayRangeTable {
  fileprivate var terms: String {
    "\(basis.meaning) for \(period.meaning)" + (weeklyHours.map { ", \($0) hours a week" } ?? "")
  }
}

extension PayRange {
  fileprivate var audience: PayAudience {
    PayAudience(grade: grade, family: family, track: track, zone: zone, employer: employer)
  }

  /// Whom it is for, and in which currency.
  fileprivate var key: [String] { [name, currency.lexical] }

  fileprivate var name: String {
    ([grade.lexical]
      + [
        family.map { "family \($0)" }, track.map { "track \($0.rawValue)" },
        zone.map { "zone \($0)" }, employer.map { "employer \($0)" },
      ].compactMap(\.self)).joined(separator: ", ")
  }

  fileprivate var words: String { "\(minimum) – \(midpoint) – \(maximum) \(currency)" }
}

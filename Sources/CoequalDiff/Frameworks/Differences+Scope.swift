import CoequalModel

extension Differences {
  /// Compares how far a role reaches; a scope that is new only says what was so before.
  mutating func compareScopes(_ old: Scope?, _ new: Scope?, of subject: Subject) {
    if old == new { return }
    let (old, new) = (old ?? Scope(), new ?? Scope())
    let subject = subject.at(.only(.scope))
    compare(old.reports, new.reports, "reports", of: subject, text: \.lexical) { $0.upper }
    compare(old.reach, new.reach, "reach", of: subject, text: \.rawValue) { $0 }
    compare(old.horizon, new.horizon, "horizon", of: subject, text: \.lexical) {
      $0.approximateDays
    }
    if old.currency == new.currency {
      compare(old.budget, new.budget, "budget", of: subject, text: \.lexical) { $0 }
    } else {
      note(
        .changed, subject, ChangedPart(.text, id: "budget", title: "budget"),
        old: old.budgetWords, new: new.budgetWords,
        because: old.budget == nil || new.budget == nil ? .clarifies : .changesRules)
    }
  }

  private mutating func compare<Value: Equatable, Size: Comparable>(
    _ old: Value?, _ new: Value?, _ name: String, of subject: Subject, text: (Value) -> String,
    size: (Value) -> Size
  ) {
    if old == new { return }
    let place = subject.attribute(name)
    let aspect = ChangedPart(.text, id: name, title: name)
    guard let old, let new else {
      note(
        old == nil ? .added : .removed, place, aspect, old: old.map(text), new: new.map(text),
        because: .clarifies)
      return
    }
    let order = Order(size(old), size(new))
    note(
      order.kind, place, aspect, old: text(old), new: text(new),
      because: order == .raised ? .asksMore : order == .lowered ? .asksLess : .clarifies)
  }
}

extension Scope {
  fileprivate var budgetWords: String? {
    budget.map { "\($0)" + (currency.map { " \($0)" } ?? "") }
  }
}

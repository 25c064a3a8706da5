extension CommaSeparatedTable {
  /// The census: those who work at Harbor, with what they are paid.
  init(_ people: [Person], paidBy rule: PayRule) throws(HarborError) {
    self.init(header: [
      "person", "role", "employer", "zone", "manager", "start", "grade-since", "weekly-hours",
      "full-time-hours", "base", "currency", "variable", "allowances", "benefits-in-kind",
      "leave-from", "leave-to", "sex", "birth-year", "rating",
    ])
    for person in people where person.end == nil {
      let base = try rule.base(of: person, at: Census.month)
      let leave = person.leaves.last { $0.end.year >= Census.month.year }
      append([
        person.id, "\(person.framework)/\(person.role)", person.employer.rawValue,
        person.employer.zone, person.manager ?? "", person.start.firstDay,
        try rule.gradeStart(of: person, at: person.stays.count - 1).firstDay,
        "\(person.weeklyHours)", "\(Census.fullTimeHours)", "\(base)", person.employer.currency,
        "\(try rule.bonus(of: person, base: base))", "\(try rule.allowances(of: person))",
        "\(try rule.benefits(of: person))", leave?.start.firstDay ?? "",
        leave?.end.firstDay ?? "", person.sex.rawValue, "\(person.birthYear)",
        person.rating.rawValue,
      ])
    }
  }

  /// The history: what happened in each career, in order.
  init(
    eventsOf people: [Person], paidBy rule: PayRule, _ handbook: Handbook
  ) throws(HarborError) {
    self.init(header: ["person", "from", "event", "role", "base", "currency", "sex"])
    for person in people {
      for (month, event) in try Self.events(of: person, handbook) {
        let role = person.stays.last { $0.start <= month }?.role ?? person.role
        append([
          person.id, month.firstDay, event, "\(person.framework)/\(role)",
          "\(try rule.base(of: person, at: month))", person.employer.currency,
          person.sex.rawValue,
        ])
      }
    }
  }

  private static func events(
    of person: Person, _ handbook: Handbook
  ) throws(HarborError) -> [(month: Month, event: String)] {
    var events = [(month: person.start, event: "hire")]
    for (before, after) in zip(person.stays, person.stays.dropFirst()) {
      let isPromotion = try handbook.isPromotion(
        from: before.role, to: after.role, in: person.framework)
      events.append((after.start, isPromotion ? "promotion" : "switch"))
    }
    for leave in person.leaves {
      events.append((leave.start, "leave"))
      if leave.end <= Census.month { events.append((leave.end, "return")) }
    }
    if let end = person.end { events.append((end, "end")) }
    return events.sorted { $0.month < $1.month }
  }
}

import CoequalModel
import CoequalParity

extension RangeParity {
  /// What a reader should know first, in sentences without a period.
  var summary: [String] {
    var lines = [outsideLine]
    lines += marketLines
    lines += missingLines
    if let unsupported = support.unsupportedLine { lines.append(unsupported) }
    if leftOutMarkets > 0 {
      lines.append("\(leftOutMarkets) further combinations of zone and employer are left out")
    }
    return lines
  }

  private var outsideLine: String {
    let outside = outside
    if outside.withReason + outside.withoutReason == 0 {
      return "No range and no package of equal grades lies outside of the tolerance"
    }
    if outside.withoutReason == 0 {
      return "A reason is recorded for every range and package outside of the tolerance: "
        + "\(outside.withReason)"
    }
    let count = Counted(outside.withoutReason, "range or package", "ranges and packages")
    let recorded = outside.withReason > 0 ? "; \(outside.withReason) more have one" : ""
    return "\(count) outside of the tolerance \(outside.withoutReason == 1 ? "has" : "have") no "
      + "recorded reason\(recorded)"
  }

  /// What is to say of each market, once for all of which the same is to be said.
  private var marketLines: [String] {
    let order = grades
    let lines = markets.flatMap { market in
      (market.rangeLines(order) + market.packageLines(order)).map { (market.title, $0) }
    }
    return lines.map(\.1).uniqued.map { line in
      let titles = lines.filter { $0.1 == line }.map(\.0)
      return MarketParity.heading(line, of: titles)
    }
  }

  private var missingLines: [String] {
    (markets.first?.tops ?? []).filter { !$0.missing.isEmpty }.map { top in
      "'\(top.framework)/\(top.track)' has no role on \(span(top.missing)), where another track of the "
        + "framework has one"
    }
  }

  private func span(_ some: [Identifier]) -> String { some.spans(in: grades) }
}

extension [Identifier] {
  /// Grades as people say them: "g2 to g6 and g9".
  func spans(in order: [Identifier]) -> String {
    var runs: [[Int]] = []
    for place in order.indices where contains(order[place]) {
      if runs.last?.last == place - 1 {
        runs[runs.count - 1].append(place)
      } else {
        runs.append([place])
      }
    }
    let words = runs.flatMap { run -> [String] in
      let names = run.map { order[$0].lexical }
      return names.count > 2 ? ["\(names[0]) to \(names[names.count - 1])"] : names
    }
    guard let last = words.last, words.count > 1 else { return words.first ?? "no grade" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension MarketParity {
  /// A text with the markets that it is about before it, where there are several.
  static func heading(_ text: String, of titles: [String]) -> String {
    titles == ["everywhere"]
      ? text.prefix(1).uppercased() + text.dropFirst()
      : "\(titles.joined(separator: " and ")): \(text)"
  }

  /// A text with the market before it, where there are several.
  func heading(_ text: String) -> String { Self.heading(text, of: [title]) }

  /// A line for each kind of people whose ranges are outside, over all grades.
  fileprivate func rangeLines(_ order: [Identifier]) -> [String] {
    let outside = ranges.flatMap(\.options).filter(\.isOutside)
    return outside.map(\.title).uniqued.map { title in
      let own = outside.filter { $0.title == title }
      let shares = own.flatMap(\.differences).compactMap(\.share.value)
      let words = [shares.min(), shares.max()].compactMap(\.self)
        .map { FixedNumber.percent(-$0) }.uniqued
      let grades = own.map(\.range.grade)
      let reason = own.allSatisfy { $0.reason != nil } ? "; a reason is recorded" : ""
      return
        "ranges of \(title) lie \(words.reversed().joined(separator: " to ")) below the highest on "
        + "\(grades.spans(in: order))\(reason)"
    }
  }

  /// A line for the grades on which packages differ.
  fileprivate func packageLines(_ order: [Identifier]) -> [String] {
    let differing = packages.filter { grade in
      grade.packages.contains { ($0.difference?.share.value ?? 0) != 0 }
    }
    if differing.isEmpty { return [] }
    let widest = differing.flatMap(\.packages).compactMap { package in
      package.difference?.share.value.map { (package, $0) }
    }.min { $0.1 < $1.1 }
    guard let widest else { return [] }
    return [
      "target packages differ on \(differing.map(\.grade).spans(in: order)), most by "
        + "\(FixedNumber.percent(-widest.1)): \(widest.0.roles.first?.name ?? "") against "
        + "\(widest.0.difference?.reference ?? "")"
    ]
  }
}

extension [String] {
  /// Each text where it stands first.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

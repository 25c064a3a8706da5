package import CoequalChecks
package import CoequalModel
package import CoequalRegistry
package import Markup

/// Findings as people read them: place, line with a mark, notes and help.
package struct FindingsText {
  let layout: TextLayout
  let showsAllowed: Bool

  package init(_ layout: TextLayout, showsAllowed: Bool = false) {
    self.layout = layout
    self.showsAllowed = showsAllowed
  }

  /// All findings, what is allowed where that is asked for, then lines that count them.
  ///
  /// Lines of files are looked up once for each file. Takes time for the findings shown and, for
  /// each file with findings, one pass over its bytes.
  package func render(_ result: Checker.Result, of catalog: Catalog) -> String {
    render(
      result, in: catalog.sources, after: Self.lookedAt(catalog),
      skipped: catalog.skippedFiles.count)
  }

  /// The same for findings about files that are not part of a catalog.
  ///
  /// - Parameters:
  ///   - sources: The texts of files, by name.
  ///   - lookedAt: What was looked at, in a few words each.
  package func render(
    _ result: Checker.Result, in sources: [String: SourceText], after lookedAt: [String],
    skipped: Int = 0
  ) -> String {
    var sources = SourceLines(sources)
    var lines = self.lines(result.findings, &sources)
    if showsAllowed {
      for allowed in result.allowed { lines += self.lines(allowed, &sources) + [""] }
    }
    lines += summary(result, lookedAt, skipped: skipped)
    return layout.styler.render(lines)
  }

  /// Findings alone, without a summary, about files of any format.
  package func render(_ findings: [Finding], in sources: [String: SourceText]) -> String {
    var sources = SourceLines(sources)
    return layout.styler.render(lines(findings, &sources))
  }

  private func lines(_ findings: [Finding], _ sources: inout SourceLines) -> [StyledText] {
    var explained: Set<RuleID> = []
    var lines: [StyledText] = []
    for finding in findings {
      lines += self.lines(finding, &sources)
      if explained.insert(finding.rule).inserted {
        lines.append("  \("more:", .dim) coequal explain \(finding.rule)")
      }
      lines.append("")
    }
    return lines
  }

  private func lines(_ finding: Finding, _ sources: inout SourceLines) -> [StyledText] {
    let style = finding.severity.style
    let place = finding.place.map { sources.position($0) + ": " } ?? ""
    let headline: StyledText =
      "\(place, .bold)\("\(finding.severity.rawValue):", [style, .bold]) \(finding.message, .bold) \("[\(finding.rule)]", .dim)"
    var lines = layout.wrap(headline, hanging: 2, isHeadline: true)
    if let place = finding.place, let snippet = sources.snippet(place, label: finding.label, style)
    {
      lines += snippet.lines(width: layout.width)
    }
    for note in finding.notes {
      let place = note.place.map { " (\(sources.position($0)))" } ?? ""
      lines += layout.wrap("  \("note:", .blue) \(note.message)\(place, .dim)", hanging: 8)
    }
    for help in finding.help {
      lines += layout.wrap("  \("help:", .green) \(help)", hanging: 8)
    }
    return lines
  }

  private func lines(_ allowed: AllowedFinding, _ sources: inout SourceLines) -> [StyledText] {
    let finding = allowed.finding
    let place = finding.place.map { sources.position($0) + ": " } ?? ""
    var lines = layout.wrap(
      "\(place, .bold)\("allowed:", [.green, .bold]) \(finding.message, .bold) \("[\(finding.rule)]", .dim)",
      hanging: 2, isHeadline: true)
    if let place = finding.place,
      let snippet = sources.snippet(place, label: finding.label, .green)
    {
      lines += snippet.lines(width: layout.width)
    }
    let reason = " (\(sources.position(allowed.place)))"
    return lines
      + layout.wrap("  \("reason:", .green) \(allowed.reason)\(reason, .dim)", hanging: 10)
  }

  private static func lookedAt(_ catalog: Catalog) -> [String] {
    let roles = catalog.frameworks.reduce(0) { $0 + $1.roleCount }
    return [
      catalog.structures.isEmpty ? nil : "\(Counted(catalog.structures.count, "structure"))",
      catalog.frameworks.isEmpty
        ? nil
        : "\(Counted(catalog.frameworks.count, "framework")) with \(Counted(roles, "role"))",
      catalog.translations.isEmpty ? nil : "\(Counted(catalog.translations.count, "translation"))",
      catalog.plugins.isEmpty ? nil : "\(Counted(catalog.plugins.count, "plugin"))",
    ].compactMap(\.self)
  }

  private func summary(
    _ result: Checker.Result, _ looked: [String], skipped: Int
  ) -> [StyledText] {
    var lines: [StyledText] = []
    if let set = result.conventionSet {
      lines += layout.wrap(
        "conventions of set '\(set.id)'\(set.title.map { ": \($0)" } ?? "")", hanging: 2)
    }
    for (convention, value) in result.conventions.deviations {
      lines += layout.wrap("convention \(convention.id): \(value)", hanging: 2)
    }
    if skipped > 0 {
      lines += layout.wrap(
        "passed over \(Counted(skipped, "XML file")) of other formats",
        hanging: 2)
    }
    if !looked.isEmpty {
      lines += layout.wrap("looked at \(looked.joined(separator: ", "))", hanging: 2)
    }
    if !result.allowed.isEmpty {
      let count = Counted(result.allowed.count, "finding")
      lines.append("\(count) allowed, with \(result.allowed.count == 1 ? "a reason" : "reasons")")
    }
    if !result.known.isEmpty {
      lines.append("\(Counted(result.known.count, "finding")) known by the baseline")
    }
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = result.count(severity)
      return count == 0 ? nil : Counted(count, severity.rawValue).description
    }
    lines.append(
      counts.isEmpty
        ? StyledText("no findings", .green) : StyledText(counts.joined(separator: ", "), .bold))
    return lines
  }
}

extension Severity {
  var style: Style {
    switch self {
    case .note: .blue
    case .warning: .yellow
    case .error: .red
    }
  }
}

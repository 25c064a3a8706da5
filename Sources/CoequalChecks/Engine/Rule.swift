public import CoequalModel
public import CoequalRegistry

/// A check of a catalog: a description and one pure function.
///
/// Rules of your own run beside those of Coequal, with everything that these have: severities of the
/// project, reasons in documents, a page for `explain`. Name them `plugin/check`, so that they cannot
/// be taken for others.
public struct Rule: Sendable {
  /// What the rule is about.
  public let description: RuleDescription
  let findings: @Sendable (RuleDescription, Catalog, Conventions) -> [Finding]

  /// Makes a rule that looks at the whole catalog.
  ///
  /// - Parameters:
  ///   - description: What the rule looks for; it is handed to `findings` again.
  ///   - findings: Makes findings by ``RuleDescription/finding(_:at:label:notes:help:fixes:)``. It must
  ///     give the same findings in the same order for the same catalog and conventions, and may run
  ///     beside other rules.
  public init(
    _ description: RuleDescription,
    findings: @escaping @Sendable (RuleDescription, Catalog, Conventions) -> [Finding]
  ) {
    self.description = description
    self.findings = findings
  }

  /// The rule's findings, in the severity of its description.
  ///
  /// The same catalog and conventions give the same findings in the same order.
  public func findings(in catalog: Catalog, conventions: Conventions = .standard) -> [Finding] {
    findings(description, catalog, conventions)
  }
}

extension Rule {
  /// Makes a rule that looks at one framework at a time.
  ///
  /// A finding about something that the framework inherits gets a note that says so, and is told once
  /// for all that inherit it.
  public init(
    _ description: RuleDescription,
    inEachFramework findings:
      @escaping @Sendable (RuleDescription, LinkedFramework, Conventions) -> [Finding]
  ) {
    self.init(description) { description, catalog, conventions in
      catalog.frameworks.flatMap { linked in
        linked.explaining(findings(description, linked, conventions))
      }
    }
  }
}

extension LinkedFramework {
  /// The findings with a note at each whose place is in a file that the framework inherits from: the
  /// reader has to know where it matters.
  package func explaining(_ findings: [Finding]) -> [Finding] {
    if bases.isEmpty { return findings }
    return findings.map { finding in
      guard let place = finding.place, !provenance.isOwn(place) else { return finding }
      var finding = finding
      finding.notes.append(
        Finding.Note("'\(framework.id)' inherits this", at: provenance.extendsPlace))
      finding.heir = provenance.extendsPlace
      // Nobody can write into a file that came along.
      finding.help = finding.help.map {
        $0.replacing("or record why not: ", with: "or record why not, in front of 'extends': ")
      }
      return finding
    }
  }
}

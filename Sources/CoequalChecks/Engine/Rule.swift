public import CoequalModel
public import CoequalRegistry

/// A check of a catalog: a description and one pure function.
public struct Rule: Sendable {
  /// What the rule is about.
  public let description: RuleDescription
  let findings: @Sendable (RuleDescription, Catalog, Conventions) -> [Finding]

  init(
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
  /// A rule that looks at one framework at a time.
  init(
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
  func explaining(_ findings: [Finding]) -> [Finding] {
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

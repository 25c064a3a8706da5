import CoequalModel
import CoequalRegistry
import Markup

/// Which findings the documents of a catalog allow, each with a reason.
struct Allowances {
  /// What is wrong with the instructions themselves.
  private(set) var findings: [Finding] = []
  /// In the order of files and places.
  private let reasons: [RecordedReason]
  private let ranges: [Key: CoveredRanges]
  /// Files in which rules cannot see everything, so that nobody can say what is found there.
  private let uncertain: Set<String>

  private struct Key: Hashable {
    let file: String
    let rule: RuleID
  }

  init(_ catalog: Catalog, _ known: KnownRules) {
    self.init(
      catalog.documents, inheriting: catalog.inheritedDocuments,
      uncertain: catalog.filesWithoutTheirStructure, known)
  }

  /// - Parameters:
  ///   - documents: Those in which a reason can stand.
  ///   - inherited: Those that something is inherited from, and that are not checked themselves.
  ///   - uncertain: Files in which rules cannot see everything.
  init(
    _ documents: [Document], inheriting inherited: [Document] = [], uncertain: Set<String> = [],
    _ known: KnownRules
  ) {
    var reasons: [RecordedReason] = []
    for document in documents {
      let reader = InstructionReader(document, known)
      findings += reader.findings
      reasons += reader.reasons
    }
    self.reasons = reasons
    // What is inherited may be allowed where it is declared, and a file of the library is not checked.
    let others = inherited.flatMap { InstructionReader($0, known).reasons }
    ranges = Dictionary(grouping: reasons + others) { Key(file: $0.place.file, rule: $0.rule) }
      .mapValues(CoveredRanges.init)
    self.uncertain = uncertain
  }

  /// The reason that allows a finding: the one of the nearest element around its place.
  ///
  /// A finding about something inherited is allowed where that is declared, for all who inherit it, or
  /// else where the framework for which it was found says that it inherits it.
  func allowance(for finding: Finding) -> RecordedReason? {
    guard let place = finding.place else { return nil }
    return allowance(of: finding.rule, at: place)
      ?? finding.heir.flatMap { allowance(of: finding.rule, at: $0) }
  }

  /// The reason of the nearest element around a place.
  func allowance(of rule: RuleID, at place: Place) -> RecordedReason? {
    ranges[Key(file: place.file, rule: rule)]?.nearest(around: place.range)
  }

  /// Parts findings into those that stand and those that are allowed.
  func divide(_ findings: [Finding]) -> (standing: [Finding], allowed: [AllowedFinding]) {
    if ranges.isEmpty { return (findings, []) }
    var standing: [Finding] = []
    var allowed: [AllowedFinding] = []
    for finding in findings {
      if let reason = allowance(for: finding) {
        allowed.append(AllowedFinding(finding: finding, reason: reason.text, place: reason.place))
      } else {
        standing.append(finding)
      }
    }
    return (standing, allowed)
  }

  /// A finding for each reason that allows nothing, as far as that can be said.
  ///
  /// - Parameters:
  ///   - allowed: What the reasons allow.
  ///   - sources: The texts of the files, by name.
  ///   - isLookedFor: Whether findings of a rule would be reported at a place.
  func unused(
    after allowed: [AllowedFinding], in sources: [String: SourceText],
    where isLookedFor: (RuleID, Place) -> Bool
  ) -> [Finding] {
    let used = Set(allowed.map(\.place))
    let unused = reasons.filter { reason in
      !used.contains(reason.place) && !uncertain.contains(reason.place.file)
        && isLookedFor(reason.rule, reason.place)
    }
    if unused.isEmpty { return [] }
    let starts = Self.starts(of: allowed)
    return unused.map { reason in
      let starts = starts[Key(file: reason.place.file, rule: reason.rule)] ?? []
      return .unusedAllowance(
        reason, isRepeated: reason.covered.map { Self.isAny(of: starts, in: $0) } ?? false,
        in: sources[reason.place.file])
    }
  }

  /// Where allowed findings begin, in order.
  private static func starts(of allowed: [AllowedFinding]) -> [Key: [Int]] {
    let places = allowed.compactMap { allowed in
      allowed.finding.place.map { (Key(file: $0.file, rule: allowed.finding.rule), $0.range) }
    }
    return Dictionary(grouping: places, by: \.0).mapValues { $0.map(\.1.lowerBound).sorted() }
  }

  private static func isAny(of starts: [Int], in range: Range<Int>) -> Bool {
    let count = starts.countOfFirst { $0 < range.lowerBound }
    return count < starts.count && starts[count] < range.upperBound
  }
}

extension Catalog {
  /// Whether a file could not be read, which may hold what a finding needs.
  var mayLackDocuments: Bool {
    findings.contains { $0.severity == .error && $0.rule != LinkRule.missingData.id }
  }

  /// The documents in which a reason can stand.
  fileprivate var documents: [Document] {
    let provenances =
      structures.map(\.provenance) + frameworks.map(\.provenance) + translations.map(\.provenance)
      + [projectProvenance].compactMap(\.self)
    return provenances.map(\.document)
  }

  /// The documents that something is inherited from and that are not checked themselves.
  fileprivate var inheritedDocuments: [Document] {
    var seen = Set(documents.map(\.source.name))
    return frameworks.flatMap(\.provenance.inheritedDocuments)
      .filter { seen.insert($0.source.name).inserted }
  }

  /// The files of frameworks that name a structure which is not to be had.
  fileprivate var filesWithoutTheirStructure: Set<String> {
    Set(
      frameworks.filter { $0.structure == nil && $0.structureState != .notNamed }
        .map(\.provenance.document.source.name))
  }
}

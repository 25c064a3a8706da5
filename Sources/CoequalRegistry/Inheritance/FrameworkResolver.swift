import CoequalModel

/// Resolves what frameworks inherit from each other.
///
/// Each framework is resolved once, after the one that it extends. The result does not depend on the
/// order of the frameworks.
struct FrameworkResolver {
  /// A framework as its file has it.
  struct Written {
    let framework: Framework
    let provenance: Provenance
  }

  private let written: [Written]
  private let structures: StructureIndex
  private let broken: BrokenDocuments
  /// Positions of frameworks by id, versions ascending.
  private let versions: [Identifier: [Int]]
  private var states: [State]
  private(set) var findings: [Finding] = []

  private enum State {
    case open
    case resolved(ResolvedFramework)
    /// It cannot be resolved, and there is a finding that says why.
    case failed
  }

  /// - Parameters:
  ///   - written: All frameworks, sorted by id and version.
  ///   - structures: The structures that they may use.
  ///   - broken: Documents about which nothing can be said.
  init(_ written: [Written], structures: StructureIndex, broken: BrokenDocuments) {
    self.written = written
    self.structures = structures
    self.broken = broken
    versions = Dictionary(grouping: written.indices) { written[$0].framework.id }
    states = Array(repeating: .open, count: written.count)
  }

  /// The frameworks with what they inherit, `nil` for each that cannot be resolved.
  mutating func resolveAll() -> [ResolvedFramework?] {
    for index in written.indices { resolve(index) }
    return states.map { state in
      if case .resolved(let framework) = state { return framework }
      return nil
    }
  }

  /// Goes up the line to what is resolved or extends nothing, and back down to the framework.
  private mutating func resolve(_ index: Int) {
    var line: [Int] = []
    var isInLine: Set<Int> = []
    var next: Int? = index
    while let current = next, case .open = states[current] {
      guard isInLine.insert(current).inserted else {
        findings.append(cycle(Array(line.drop { $0 != current })))
        fail(line)
        return
      }
      line.append(current)
      guard let extends = written[current].framework.extends else { break }
      guard let base = base(of: current, extends) else {
        fail(line)
        return
      }
      next = base
    }
    if let next, case .failed = states[next] {
      fail(line)
      return
    }
    for current in line.reversed() {
      states[current] = resolved(current)
      if case .failed = states[current] { return fail(line) }
    }
  }

  private mutating func fail(_ line: [Int]) {
    for index in line {
      if case .open = states[index] { states[index] = .failed }
    }
  }

  // MARK: - One step

  /// The framework that an extension means: the highest version that will do.
  private mutating func base(of index: Int, _ extends: Extension) -> Int? {
    let candidates = versions[extends.framework] ?? []
    let fitting = candidates.filter { candidate in
      candidate != index && extends.version.contains(written[candidate].framework.version)
    }
    // Sorted by version; of several with the highest one, which is a finding, the first counts.
    if let highest = fitting.last.map({ written[$0].framework.version }) {
      return fitting.first { written[$0].framework.version == highest }
    }
    if !broken.mayHold(.framework, extends.framework) {
      findings.append(missing(extends, in: written[index].provenance, candidates))
    }
    return nil
  }

  private mutating func resolved(_ index: Int) -> State {
    let (framework, provenance) = (written[index].framework, written[index].provenance)
    guard let extends = framework.extends, let base = base(of: index, extends),
      case .resolved(let inherited) = states[base]
    else {
      return .resolved(
        ResolvedFramework(
          framework: framework, provenance: provenance,
          uses: Self.uses(of: framework, provenance)))
    }
    guard inherited.bases.count < InheritanceLimit.levels else {
      findings.append(.tooManyLevels(InheritanceLimit.levels, at: provenance.extendsPlace))
      return .failed
    }
    var uses = inherited.uses
    if let own = framework.structure {
      // Another structure takes the place of the inherited one; the same one has to fit both.
      uses.removeAll { $0.reference.structure != own.structure }
      uses += Self.uses(of: framework, provenance)
    }
    let structure = structures.find(uses)
    let inheriting = Inheriting(framework, provenance, extending: inherited) { grade in
      structure?.rank(of: grade)
    }
    findings += inheriting.findings
    var result = inheriting.result
    result.uses = uses
    return .resolved(result)
  }

  private static func uses(of framework: Framework, _ provenance: Provenance) -> [StructureUse] {
    framework.structure.map { reference in
      [
        StructureUse(
          reference: reference,
          place: provenance.place(of: Locus(.document, 0, .only(.uses), attribute: "version")))
      ]
    } ?? []
  }

  // MARK: - Findings

  /// One finding for a ring of frameworks, the same wherever one enters it.
  private func cycle(_ ring: [Int]) -> Finding {
    let start = ring.indices.min { ring[$0] < ring[$1] } ?? 0
    let path = Array(ring[start...] + ring[..<start])
    let names = (path + path.prefix(1)).map { "'\(written[$0].framework.id)'" }
    return Finding(
      rule: LinkRule.inheritanceCycle.id, severity: .error,
      message: "\(names.joined(separator: " extends ")), so nothing is inherited",
      place: written[path[0]].provenance.extendsPlace,
      notes: path.dropFirst().map { index in
        Finding.Note(
          "'\(written[index].framework.id)' extends the next one here",
          at: written[index].provenance.extendsPlace)
      },
      help: ["take 'extends' out of one of them"])
  }

  private func missing(
    _ extends: Extension, in provenance: Provenance, _ candidates: [Int]
  ) -> Finding {
    if candidates.isEmpty {
      let names = versions.keys.map(\.lexical) + ShippedDocuments.frameworkIDs
      return .missingFramework(
        extends.framework, among: names, at: provenance.extendsPlace)
    }
    return .noFittingVersion(
      of: "framework", extends.framework,
      [(extends.version, provenance.place(of: .extendsVersion))],
      available: candidates.map {
        (written[$0].framework.version, written[$0].provenance.place(of: .version))
      })
  }
}

extension Locus {
  /// The version of a document.
  static let version = Locus(.document, attribute: "version")
  /// The versions of a framework that another one extends.
  fileprivate static let extendsVersion = Locus(
    .document, 0, .only(.extends), attribute: "version")
}

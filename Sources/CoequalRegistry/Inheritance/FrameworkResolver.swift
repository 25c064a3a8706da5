import CoequalModel
import CoequalThreads

/// Resolves what frameworks inherit from each other.
///
/// Each framework is resolved once, after the one that it extends. The result does not depend on the
/// order of the frameworks.
struct FrameworkResolver: Sendable {
  /// A framework as its file has it.
  struct Written: Sendable {
    let framework: Framework
    let provenance: Provenance
  }

  private let written: [Written]
  private let structures: StructureIndex
  private let broken: BrokenDocuments
  /// Positions of frameworks by id, versions ascending.
  private let versions: [Identifier: [Int]]
  private(set) var findings: [Finding] = []

  /// - Parameters:
  ///   - written: All frameworks, sorted by id and version.
  ///   - structures: The structures that they may use.
  ///   - broken: Documents about which nothing can be said.
  init(_ written: [Written], structures: StructureIndex, broken: BrokenDocuments) {
    self.written = written
    self.structures = structures
    self.broken = broken
    versions = Dictionary(grouping: written.indices) { written[$0].framework.id }
  }

  /// The frameworks with what they inherit, `nil` for each that cannot be resolved.
  ///
  /// Level by level: those of one level need nothing of each other, so they are resolved side by side.
  mutating func resolveAll() -> [ResolvedFramework?] {
    let lines = Lines(bases: written.indices.map { base(of: $0) })
    for ring in lines.rings { findings.append(cycle(ring)) }
    var resolved = [ResolvedFramework?](repeating: nil, count: written.count)
    for level in lines.levels() {
      // Frameworks cost about the same each, and there are few of them.
      let parts = Threads.map(level, partLength: 4) { [self, resolved] part in
        part.map { member in
          resolve(member.framework, extending: member.base.flatMap { resolved[$0] })
        }
      }
      for (member, step) in zip(level, parts.joined()) {
        resolved[member.framework] = step.framework
        findings += step.findings
      }
    }
    return resolved
  }

  // MARK: - One step

  /// The framework that one extends: the highest version that will do.
  private mutating func base(of index: Int) -> Lines.Base {
    guard let extends = written[index].framework.extends else { return .none }
    let candidates = versions[extends.framework] ?? []
    let fitting = candidates.filter { candidate in
      extends.version.contains(written[candidate].framework.version)
    }
    // A new version of a framework may extend an older one, and never itself where there is another.
    let others = fitting.filter { $0 != index }
    // Sorted by version; of several with the highest one, which is a finding, the first counts.
    if let highest = (others.last ?? fitting.last).map({ written[$0].framework.version }),
      let found = (others.isEmpty ? fitting : others).first(where: {
        written[$0].framework.version == highest
      })
    {
      return .framework(found)
    }
    if !broken.mayHold(.framework, extends.framework) {
      findings.append(missing(extends, in: written[index].provenance, candidates))
    }
    return .missing
  }

  private func resolve(
    _ index: Int, extending base: ResolvedFramework?
  ) -> (framework: ResolvedFramework?, findings: [Finding]) {
    let (framework, provenance) = (written[index].framework, written[index].provenance)
    guard framework.extends != nil else {
      let uses = Self.uses(of: framework, provenance)
      return (ResolvedFramework(framework: framework, provenance: provenance, uses: uses), [])
    }
    guard let base else { return (nil, []) }
    guard base.bases.count < InheritanceLimit.levels else {
      return (nil, [.tooManyLevels(InheritanceLimit.levels, at: provenance.extendsPlace)])
    }
    var uses = base.uses
    if let own = framework.structure {
      // Another structure takes the place of the inherited one; the same one has to fit both.
      uses.removeAll { $0.reference.structure != own.structure }
      uses += Self.uses(of: framework, provenance)
    }
    let structure = structures.find(uses)
    let inheriting = Inheriting(framework, provenance, extending: base) { grade in
      structure?.rank(of: grade)
    }
    var result = inheriting.result
    result.uses = uses
    return (result, inheriting.findings)
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

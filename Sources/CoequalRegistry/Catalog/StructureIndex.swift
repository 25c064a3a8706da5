import CoequalModel

/// The structures of a catalog, to be looked up by what frameworks ask for.
struct StructureIndex: Sendable {
  private let structures: [Identifier: [LinkedStructure]]
  private let broken: BrokenDocuments

  /// - Parameter structures: sorted by version.
  init(_ structures: [LinkedStructure], broken: BrokenDocuments) {
    self.structures = Dictionary(grouping: structures) { $0.structure.id }
    self.broken = broken
  }

  /// The highest version that fits everything that is asked for.
  func find(_ uses: [StructureUse]) -> LinkedStructure? {
    guard let id = uses.last?.reference.structure else { return nil }
    let fitting = (structures[id] ?? []).filter { structure in
      uses.allSatisfy { $0.reference.version.contains(structure.structure.version) }
    }
    // Of several with the highest version, which is a finding, the first counts.
    guard let highest = fitting.last?.structure.version else { return nil }
    return fitting.first { $0.structure.version == highest }
  }

  /// What became of the structure that a framework asks for.
  func state(of uses: [StructureUse]) -> LinkedFramework.StructureState {
    guard let id = uses.last?.reference.structure else { return .notNamed }
    if find(uses) != nil { return .found }
    if broken.mayHold(.structure, id) { return .broken }
    if let conflict = conflict(of: uses) { return .conflict(conflict) }
    return .missing(versions: structures[id]?.map(\.structure.version) ?? [])
  }

  /// Where each use can be met but not all of them together.
  private func conflict(of uses: [StructureUse]) -> Finding? {
    guard uses.count > 1, let id = uses.last?.reference.structure,
      let available = structures[id]
    else { return nil }
    return .noFittingVersion(
      of: "structure", id, uses.map { ($0.reference.version, $0.place) },
      available: available.map {
        ($0.structure.version, $0.provenance.place(of: .version))
      })
  }
}

import CoequalModel

/// A framework with everything that it inherits.
struct ResolvedFramework: Sendable {
  /// The framework as if it had been written in one file; it extends nothing any more.
  var framework: Framework
  /// Where its parts stand, in its own file and in those that it inherits from.
  var provenance: Provenance
  /// The frameworks that it inherits from, the nearest first.
  var bases: [DocumentHeader] = []
  /// What each framework of the line says of the structure that it uses, its own last.
  var uses: [StructureUse] = []
  /// What was left out on the way, so that references to it are reported once, where it was removed.
  var removed: [EntityKind: Set<Identifier>] = [:]
  /// The moves that were left out on the way, and where.
  var removedMoves: [RemovedMove] = []
}

/// The structure that one framework of a line names, and where.
struct StructureUse: Sendable {
  let reference: StructureReference
  let place: Place
}

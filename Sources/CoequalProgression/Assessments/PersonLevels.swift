public import CoequalRegistry

/// What is known of one person's levels in the competencies of one framework.
public struct PersonLevels: Hashable, Sendable {
  /// One state for each competency, by its number in the framework.
  public let states: [LevelState]

  /// Takes the state of each competency of a framework; what is left out is unknown.
  public init(_ states: [Int: LevelState], in framework: LinkedFramework) {
    self.states = (0..<framework.competencyPlaces.count).map { states[$0] ?? .unknown }
  }

  /// What is known of the level in a competency.
  public subscript(competency: Int) -> LevelState {
    states.indices.contains(competency) ? states[competency] : .unknown
  }
}

public import CoequalModel
public import CoequalRegistry

/// What is known of one person's levels in the competencies of one framework.
public struct PersonLevels: Hashable, Sendable {
  /// One state for each competency, by its number in the framework.
  public let states: [LevelState]
  private let days: [Int: CalendarDate]

  /// Takes the state of each competency of a framework; what is left out is unknown.
  ///
  /// - Parameters:
  ///   - states: The state of each competency, by its number in the framework.
  ///   - days: For each competency the day of the last rating that counted.
  ///   - framework: The framework whose competencies they are.
  public init(
    _ states: [Int: LevelState], on days: [Int: CalendarDate] = [:], in framework: LinkedFramework
  ) {
    self.states = (0..<framework.competencyPlaces.count).map { states[$0] ?? .unknown }
    self.days = days
  }

  /// What is known of the level in a competency.
  public subscript(competency: Int) -> LevelState {
    states.indices.contains(competency) ? states[competency] : .unknown
  }

  /// The day of the last rating that counted for a level; `nil` where nobody says.
  public func day(of competency: Int) -> CalendarDate? { days[competency] }
}

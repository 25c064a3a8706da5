/// Which routes somebody asks for.
public struct RouteQuestion: Hashable, Sendable {
  /// The role that they are in, by its number in the graph.
  public var from: Int
  /// The role that they want, by its number in the graph.
  public var to: Int
  /// What is known of their levels in the framework of the role that they are in.
  ///
  /// Then each step of a route asks for what they lack who have by then what the role before asks for,
  /// and the first step for what they lack today. Without it, a step asks for what somebody lacks who
  /// meets the role before.
  public var person: PersonLevels?
  /// By what routes are ordered.
  public var order: RouteOrder
  /// How many routes are asked for.
  public var count: Int
  /// What routes may not do.
  public var constraints: RouteConstraints

  /// Makes a question.
  public init(
    from: Int, to: Int, person: PersonLevels? = nil, order: RouteOrder = .months, count: Int = 3,
    constraints: RouteConstraints = RouteConstraints()
  ) {
    self.from = from
    self.to = to
    self.person = person
    self.order = order
    self.count = count
    self.constraints = constraints
  }
}

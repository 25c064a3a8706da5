/// Work that several people do, and the way on which they came to it.
struct Post {
  /// The framework that the roles are of.
  let framework: String
  /// The roles that lead to it, from the lowest, and the role itself.
  ///
  /// People begin at any of those that are entered from outside.
  let route: [String]
  /// How many people there are, how many of them are women or neither women nor men, and how many
  /// work in Germany.
  let people, women, others, germans: Int
  /// Whether these people have left since.
  var hasLeft = false

  /// The role that they are in.
  var role: String { route[route.count - 1] }
}

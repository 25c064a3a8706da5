extension DisclosureRule {
  /// The groups that are not compared and may be named: of enough people, and only where they are few
  /// enough to be groups.
  ///
  /// A text that few people have can be the id or the name of one.
  package func named(
    _ groups: [(name: String, count: Int)]
  ) -> [(name: String, count: Int)] {
    groups.count > QuestionProblem.mostGroups
      ? [] : groups.filter { $0.count >= minimumCount }
  }
}

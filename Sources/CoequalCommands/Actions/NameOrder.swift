/// Tells those who write a role where a person belongs of the right order: the person comes first in every
/// command that takes both.
struct NameOrder {
  /// The words of the command behind 'coequal'.
  let command: String
  let finder: NameFinder

  /// Whether the first name is that of a role and the second one, if there is one, is not.
  ///
  /// Whether the first one is that of a person all the same, only the data about people say.
  func isReversed(_ person: String, _ role: String?) -> Bool {
    finder.hasRole(person) && !(role.map(finder.hasRole) ?? false)
  }

  /// What to say of names in the wrong order.
  ///
  /// - Parameter other: What else may have been meant, in the words of the command.
  func refusal(_ person: String, _ role: String?, other: String? = nil) -> Refusal {
    Refusal(
      message: "'\(person)' is a role, and the person comes first: 'coequal \(command) "
        + "\(role ?? "PERSON") \(person)'" + (other.map { ", or \($0)" } ?? ""),
      outcome: .wrongUsage)
  }
}

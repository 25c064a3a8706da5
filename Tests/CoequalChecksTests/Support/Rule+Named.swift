import CoequalChecks
import CoequalModel
import Testing

extension Rule {
  /// The rule of this name.
  static func named(_ id: RuleID) throws -> Rule {
    try #require(all.first { $0.description.id == id }, "there is no rule '\(id)'")
  }

  static func named(_ id: String) throws -> Rule { try named(RuleID(id)) }
}

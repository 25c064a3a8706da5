import CoequalModel
import CoequalRegistry

/// Why a role says nothing about who is near to it: everybody would be ready.
enum RoleException: Hashable, Sendable {
  /// Nobody should be placed on it any more; another one may take its place.
  case deprecated(successor: Identifier?)
  /// Everything that it asks for is optional, or there is nothing.
  case asksForNothing

  /// `nil` for roles with which people are compared.
  init?(of role: RoleReference) {
    let role = role.linked.role(role.number)
    if let deprecation = role.deprecation {
      self = .deprecated(successor: deprecation.successor)
      return
    }
    let asksForNothing = role.requirements.allSatisfy { requirement in
      if case .competency(let competency) = requirement { competency.isOptional } else { false }
    }
    guard asksForNothing else { return nil }
    self = .asksForNothing
  }

  /// The same in words.
  var words: String {
    switch self {
    case .deprecated(let successor): "deprecated" + (successor.map { ", see '\($0)'" } ?? "")
    case .asksForNothing: "asks for nothing yet"
    }
  }
}

extension [LinkedFramework] {
  /// Every role with which nobody is compared, and why.
  var rolesNotCompared: [(role: RoleReference, exception: RoleException)] {
    flatMap { framework in
      (0..<framework.roleCount).compactMap { number in
        let role = RoleReference(linked: framework, number: number)
        return RoleException(of: role).map { (role, $0) }
      }
    }
  }
}

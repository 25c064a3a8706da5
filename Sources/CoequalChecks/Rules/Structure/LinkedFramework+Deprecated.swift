import CoequalModel
import CoequalRegistry

extension LinkedFramework {
  /// For each role whether it is deprecated.
  var isDeprecated: [Bool] {
    var isDeprecated = [Bool](repeating: false, count: roleCount)
    forEachRole { number, role in isDeprecated[number] = role.deprecation != nil }
    return isDeprecated
  }
}

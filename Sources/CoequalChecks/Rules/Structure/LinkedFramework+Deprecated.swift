import CoequalModel
import CoequalRegistry

extension LinkedFramework {
  /// For each role whether it is deprecated.
  var isDeprecated: [Bool] { rolePlaces.map(isDeprecatedRole) }

  /// Whether the role at a place should no longer be used.
  ///
  /// Many rules ask for this of all roles. It is looked at where it stands: handing each role to a
  /// closure would copy it.
  func isDeprecatedRole(at place: RolePlace) -> Bool {
    framework.tracks[Int(place.track)].roles[Int(place.position)].deprecation != nil
  }
}

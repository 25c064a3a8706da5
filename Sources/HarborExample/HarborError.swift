/// Why the people of Harbor cannot be made: the documents of the example do not hold what is asked.
package enum HarborError: Error, Hashable, CustomStringConvertible {
  case noFramework(String)
  case noRole(String, framework: String)
  case noMove(from: String, to: String, framework: String)
  case noRange(String, zone: String)

  package var description: String {
    switch self {
    case .noFramework(let id): "there is no framework '\(id)'"
    case .noRole(let id, let framework): "'\(framework)' has no role '\(id)' on a known grade"
    case .noMove(let from, let to, let framework):
      "'\(framework)' has no promotion or switch from '\(from)' to '\(to)'"
    case .noRange(let role, let zone): "nothing says what '\(role)' is paid in zone '\(zone)'"
    }
  }
}

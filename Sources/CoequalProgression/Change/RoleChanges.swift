import CoequalDiff
import CoequalModel

/// The changes that ask for more or less of whoever wants a role, by the role's name now.
struct RoleChanges {
  private var changes: [String: [Change]] = [:]

  init(_ difference: CatalogDiff) {
    for document in difference.documents where document.kind == .framework {
      guard let id = document.new?.id else { continue }
      for (role, list) in document.changesByRole {
        changes["\(id)/\(role)"] = list.filter { [.asksMore, .asksLess].contains($0.reason) }
      }
    }
  }

  func asksMore(_ role: HeldRole) -> [Change] {
    changes[role.lexical]?.filter { $0.reason == .asksMore } ?? []
  }

  func asksLess(_ role: HeldRole) -> [Change] {
    changes[role.lexical]?.filter { $0.reason == .asksLess } ?? []
  }
}

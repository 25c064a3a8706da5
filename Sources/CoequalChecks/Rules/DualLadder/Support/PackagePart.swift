import CoequalModel
import CoequalRegistry

/// A part of a package that is compared between roles.
struct PackagePart {
  /// What people call it.
  let name: String
  /// What a package says of it; `nil` where it is unknown.
  let terms: (Package) -> PackageTerms?
  /// Where a role says it.
  let locus: (_ role: Int, LinkedFramework) -> Locus

  /// - Parameter countingMissing: Whether a package that leaves out a bonus or equity has none.
  static func all(countingMissing: Bool) -> [PackagePart] {
    let missing: (String) -> PackageTerms? = { countingMissing ? .missing("no \($0)") : nil }
    return [
      PackagePart("bonus", .bonus, "target") { package in
        package.bonus.map { .share($0.target, of: $0.basis) } ?? missing("bonus")
      },
      PackagePart("equity", .equity, "grant") { package in
        package.equity.map(PackageTerms.equity) ?? missing("equity")
      },
      PackagePart("pension", .pension, "employer") { package in
        package.pension.map { .share($0.employer, of: $0.basis) }
      },
      PackagePart("leave", .leave, "days") { $0.leave.map { .days($0.days) } },
      PackagePart("notice", .notice, nil) { $0.notice.map(PackageTerms.notice) },
    ]
  }

  /// The allowances that several roles have, by name, each with what the roles say of it.
  static func allowances(
    of packages: [(role: Int, package: Package)]
  ) -> [(part: PackagePart, terms: [(role: Int, value: PackageTerms)])] {
    var byID: [Identifier: [(role: Int, value: PackageTerms)]] = [:]
    for (role, package) in packages {
      for allowance in package.allowances {
        byID[allowance.id, default: []].append((role, .allowance(allowance)))
      }
    }
    return byID.sorted { $0.key < $1.key }.filter { $0.value.count > 1 }.map { id, terms in
      let part = PackagePart(
        name: "allowance '\(id)'", terms: { _ in nil },
        locus: { role, linked in
          let index = linked.role(role).package?.allowances.firstIndex { $0.id == id } ?? 0
          return Locus(
            .role, role, .only(.package), .child(.allowance, index), attribute: "amount")
        })
      return (part, terms)
    }
  }
}

extension PackagePart {
  private init(
    _ name: String, _ element: ElementName, _ attribute: String?,
    terms: @escaping (Package) -> PackageTerms?
  ) {
    self.name = name
    self.terms = terms
    locus = { role, _ in
      Locus(.role, role, .only(.package), .only(element), attribute: attribute)
    }
  }
}

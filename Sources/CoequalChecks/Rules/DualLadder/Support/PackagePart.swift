import CoequalModel
import CoequalRegistry

/// A part of a package that is compared between roles.
struct PackagePart {
  /// What people call it.
  let name: String
  /// What a package says of it; `nil` where it is unknown.
  let terms: (Package) -> PackageTerms?
  /// Where a role says it.
  let locus: (_ role: Int) -> Locus

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

  /// How many allowances of a grade are compared; a company has a handful.
  static let mostAllowances = 100

  /// The allowances that several roles have, by name, each with what the roles say of it.
  static func allowances(
    of packages: [(role: Int, package: Package)]
  ) -> [(part: PackagePart, terms: [(role: Int, value: PackageTerms)])] {
    struct Use {
      let role, position: Int
      let terms: PackageTerms
    }
    var uses: [Identifier: [Use]] = [:]
    for (role, package) in packages {
      for (position, allowance) in package.allowances.enumerated() {
        uses[allowance.id, default: []].append(
          Use(role: role, position: position, terms: .allowance(allowance)))
      }
    }
    return uses.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.prefix(mostAllowances)
      .map { id, uses in
        let positions = Dictionary(
          uses.map { ($0.role, $0.position) }, uniquingKeysWith: { first, _ in first })
        let part = PackagePart(
          name: "allowance '\(id)'", terms: { _ in nil },
          locus: { role in
            Locus(
              .role, role, .only(.package), .child(.allowance, positions[role] ?? 0),
              attribute: "amount")
          })
        return (part, uses.map { (role: $0.role, value: $0.terms) })
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
    locus = { role in
      Locus(.role, role, .only(.package), .only(element), attribute: attribute)
    }
  }
}

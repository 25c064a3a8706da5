import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// The points in the README of the example are those of the catalog.
@Suite struct PointsTableTests {
  @Test func tableHoldsEveryRoleWithItsPoints() async throws {
    var expected: [String] = []
    for linked in await Harbor.catalog().frameworks {
      let structure = try #require(linked.structure)
      for number in 0..<linked.roleCount {
        let role = linked.role(number)
        let points = try #require(structure.points(of: role)).roundedToWhole
        let categories = structure.structure.categorySchemes.map { scheme in
          scheme.category(of: points)?.title ?? ""
        }
        expected.append(
          "| \(role.grade) | \(linked.framework.id)/\(role.id) | \(points) | "
            + categories.joined(separator: " | ") + " |")
      }
    }
    let readme = try PackageFolder.text(of: "\(Harbor.folder)/README.md")
    let table = readme.split(separator: "\n").filter { $0.prefixMatch(of: /\| g\d/) != nil }
      .map(String.init)
    #expect(table == expected.sorted())
  }
}

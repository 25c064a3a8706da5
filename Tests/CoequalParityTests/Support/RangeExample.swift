import CoequalModel
import CoequalParity
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Small structures and frameworks, compared.
enum RangeExample {
  static let families = """
    <families><family id="engineering"><title>Engineering</title></family>\
    <family id="care"><title>Care</title></family></families>
    """

  /// A pay range of the structure.
  static func range(
    _ grade: String, _ amounts: (Int, Int, Int), _ audience: String = "", currency: String = "EUR"
  ) -> String {
    """
    <pay-range grade="\(grade)" \(audience) currency="\(currency)" minimum="\(amounts.0)" \
    midpoint="\(amounts.1)" maximum="\(amounts.2)"/>
    """
  }

  /// The comparison of ranges, with frameworks of the families by their ids.
  static func parity(
    _ ranges: String..., per: String = "per=\"year\"", attributes: String = "", before: String = "",
    evaluation: String = "", frameworks: [String: String] = [:], tolerance: String = "5%",
    conventions: [String: String] = [:], reasons: RangeReasons = RangeReasons()
  ) async throws -> RangeParity {
    let table = "<pay-ranges \(per)>\(ranges.joined())</pay-ranges>"
    var documents = [
      "structure.xml": DocumentText.structure(
        attributes: attributes, before: families + before, after: evaluation + table)
    ]
    for (family, content) in frameworks {
      documents["\(family).xml"] = DocumentText.framework(
        content, id: family, attributes: " family=\"\(family)\"")
    }
    let catalog = await Registry(documents: documents).load()
    try #require(catalog.findings.map(\.message) == [])
    var answers = Conventions.standard
    for (convention, answer) in conventions {
      try answers.choose(
        try #require(Identifier(answer)), for: try #require(Identifier(convention)))
    }
    let all = RangeParity.all(
      of: catalog, conventions: answers, tolerance: try #require(Percentage(tolerance)),
      reasons: { _, _ in reasons })
    return try #require(all.first)
  }

  /// A track with roles: id, grade and content of each.
  static func track(
    _ id: String, kind: String = "individual-contributor", _ roles: (String, String, String)...
  ) -> String {
    let roles = roles.map { id, grade, content in
      "<role id=\"\(id)\" grade=\"\(grade)\"><title>\(id)</title>\(content)</role>"
    }
    return "<track id=\"\(id)\" kind=\"\(kind)\"><title>\(id)</title>\(roles.joined())</track>"
  }
}

extension RangeParity {
  /// The figure of a name, without what all names begin with.
  func figure(_ id: String) throws -> Figure {
    let name = "ranges/\(structure.id)/\(id)"
    return try #require(
      figures.first { $0.id.description == name }, "there is \(figures.map(\.id.description))")
  }

  /// Its value.
  func value(_ id: String) throws -> Double {
    let figure = try figure(id)
    return try #require(figure.value, "\(figure.absence.debugDescription)")
  }
}

/// Whether two numbers agree to twelve digits.
func isClose(_ first: Double, _ second: Double) -> Bool {
  abs(first - second) <= 1e-12 * max(1, abs(second))
}

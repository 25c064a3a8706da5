import Coequal
import CoequalTestSupport

/// The points of one role of the starter, factor by factor, computed by the library.
struct PointsExample {
  struct Part {
    let title: String
    let weight: Share
    let level: Step
    let highest: Step
    let points: DecimalNumber
  }

  let scheme: DecimalNumber
  let parts: [Part]
  let total: DecimalNumber

  init(role id: String = "specialist") throws {
    let structureText = try PackageFolder.bytes(of: "Frameworks/starter/structure.xml")
    let frameworkText = try PackageFolder.bytes(of: "Frameworks/starter/framework.xml")
    guard
      case .structure(let structure)? = DocumentReader.read(
        name: "structure.xml", contents: structureText
      ).document,
      case .framework(let framework)? = DocumentReader.read(
        name: "framework.xml", contents: frameworkText
      ).document
    else { throw Missing(what: "the starter") }
    guard let evaluation = structure.jobEvaluation,
      let role = framework.tracks.flatMap(\.roles).first(where: { $0.id.lexical == id })
    else { throw Missing(what: id) }
    scheme = evaluation.points
    parts = try evaluation.factors.map { factor in
      guard let value = role.evaluation.first(where: { $0.factor == factor.id }),
        let points = evaluation.points(of: factor)[value.level],
        let highest = factor.steps.map(\.level).max()
      else { throw Missing(what: factor.id.lexical) }
      return Part(
        title: factor.title, weight: factor.weight, level: value.level, highest: highest,
        points: points)
    }
    guard let total = DecimalNumber.sum(parts.map(\.points)) else { throw Missing(what: "a sum") }
    self.total = total
  }

  private struct Missing: Error {
    let what: String
  }
}

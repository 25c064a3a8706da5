public import CoequalModel
import CoequalRegistry

/// The most that a track of a framework reaches, and where it has no equal to the other tracks.
public struct TrackTop: Sendable {
  /// The framework.
  public let framework: Identifier
  /// The track.
  public let track: Identifier
  /// What people call it.
  public let title: String
  /// What kind of track it is.
  public let kind: TrackKind
  /// The job family of the framework.
  public let family: Identifier?
  /// The highest maximum of a range.
  public let maximum: Figure
  /// The same of roles to which nobody reports.
  public let maximumWithoutReports: Figure
  /// The highest target package.
  public let package: Figure
  /// The same of roles to which nobody reports.
  public let packageWithoutReports: Figure
  /// Grades above the lowest of the track, from the branch to the promised one, on which another track
  /// of the framework has a role and this one has none.
  public let missing: [Identifier]

  /// All of its figures.
  public var figures: [Figure] {
    [maximum, maximumWithoutReports, package, packageWithoutReports]
  }
}

extension TrackTop {
  /// The tracks of all frameworks in one market, in the order written.
  static func all(
    in market: PayMarket, _ packages: [GradePackages], of evaluation: RangeEvaluation
  ) -> [TrackTop] {
    let values = Dictionary(
      packages.flatMap(\.packages).flatMap { package in
        package.roles.map { ($0.name, package.value) }
      }, uniquingKeysWith: { first, _ in first })
    return evaluation.frameworks.flatMap { linked in
      linked.framework.tracks.indices.compactMap { place in
        TrackTop(place, of: linked, market, values, evaluation)
      }
    }
  }

  private init?(
    _ place: Int, of linked: LinkedFramework, _ market: PayMarket, _ values: [String: Figure],
    _ evaluation: RangeEvaluation
  ) {
    let own = linked.framework.tracks[place]
    let roles = evaluation.roles.filter {
      $0.framework == linked.framework.id && $0.track == own.id
    }
    if roles.isEmpty { return nil }
    framework = linked.framework.id
    track = own.id
    title = own.title
    kind = own.kind
    family = linked.framework.family
    missing = Self.missing(place, of: linked, evaluation)
    let maxima = roles.map { role -> Reached in
      let state = evaluation.state(of: role.grade, for: role.group, in: market)
      return Reached(
        role, state.words(.maximum, of: role.grade), evaluation.unit(of: state.range),
        state.range?.amount(.maximum))
    }
    let targets = roles.map { role in
      let value = values[role.name]
      return Reached(
        role, "target package", value?.unit ?? .amount(per: .year), value?.value)
    }
    let id = evaluation.id(market).appending("top")
      .appending("\(linked.framework.id):\(own.id)")
    let words = "\(linked.framework.id)/\(own.id), \(evaluation.title(of: market))"
    maximum = Self.top(maxima, id.appending("maximum"), "highest maximum of \(words)")
    package = Self.top(targets, id.appending("package"), "highest target package of \(words)")
    maximumWithoutReports = Self.top(
      maxima, id.appending("maximum-without-reports"),
      "highest maximum without direct reports of \(words)", withoutReports: true)
    packageWithoutReports = Self.top(
      targets, id.appending("package-without-reports"),
      "highest target package without direct reports of \(words)", withoutReports: true)
  }

  /// What a role reaches.
  private struct Reached {
    let role: PaidRole
    let meaning: String
    let unit: FigureUnit
    let value: Double?

    init(_ role: PaidRole, _ meaning: String, _ unit: FigureUnit, _ value: Double?) {
      self.role = role
      self.meaning = "\(role.id): \(meaning)"
      self.unit = unit
      self.value = value
    }
  }

  private static func top(
    _ reached: [Reached], _ id: FigureID, _ title: String, withoutReports: Bool = false
  ) -> Figure {
    let counted = withoutReports ? reached.filter { $0.role.reports == .none } : reached
    let unsaid = withoutReports ? reached.filter { $0.role.reports == .unsaid } : []
    let highest = counted.compactMap(\.value).max()
    var refusal: String?
    if let role = unsaid.first(where: { ($0.value ?? .infinity) > (highest ?? 0) })?.role {
      refusal = "'\(role.id)' does not say whether people report to it"
    } else if counted.isEmpty {
      refusal = "people report to every role of the track"
    } else if Set(counted.filter { $0.value != nil }.map(\.unit)).count > 1 {
      refusal = "the ranges are in several currencies"
    }
    let symbols = counted.indices.map { "r\($0 + 1)" }
    return Figure(
      id, title, counted.first { $0.value != nil }?.unit ?? .amount(per: .year),
      symbols.count == 1
        ? .symbol(symbols[0]) : .function(.max, symbols.map(Expression.symbol)),
      zip(symbols, counted).map { FigureInput($0, $1.meaning, $1.unit, $1.value) },
      refusal: refusal)
  }

  private static func missing(
    _ place: Int, of linked: LinkedFramework, _ evaluation: RangeEvaluation
  ) -> [Identifier] {
    let roles = evaluation.roles.filter { $0.framework == linked.framework.id }
    let own = Set(
      roles.filter { $0.track == linked.framework.tracks[place].id }.map(\.rank))
    guard let lowest = own.min() else { return [] }
    let from = max(lowest, linked.structure?.branchRank ?? lowest)
    let promised = linked.promisedRanks[place] ?? .max
    let others = Set(roles.map(\.rank)).subtracting(own)
    return evaluation.grades.filter { grade in
      let rank = grade.rank.number
      return rank >= from && rank <= promised && others.contains(rank)
    }.map(\.id)
  }
}

import CoequalModel
import CoequalRegistry

extension Rule {
  /// A role that a small change of weights would move to another category.
  static let boundaryEvaluation = Rule(
    RuleDescription(
      "boundary-evaluation", "a role that a small change of weights would move to another category",
      group: .equalValue, severity: .note, isOptIn: true,
      meaning: """
        Looks for nothing until a project sets a severity for this rule or its group. For each evaluated \
        role and each employer's categories: if the declared part of the weight went \
        from one factor to another, whichever two that moves the points most, would the points fall \
        into another category, or into none? The sums are exact. Where steps have points of their own, \
        where the evaluation is only an example, and for deprecated roles nothing is said.
        """,
      rationale: """
        Weights are agreed, not measured, and another panel might have agreed on slightly others. A \
        role near the edge of a category is of equal value with one group or with the next by a hair. \
        That is no fault, but whoever relies on the verdict should know it: guides to job evaluation \
        (International Labour Organization, Promoting Equity, 2008) tell panels to test their weights for bias.
        """,
      repair: """
        Look at the levels of the role again, and note in the minutes that it is near the edge. Never \
        move the edge for one role.
        """,
      conventions: [.weightChange, .pointsRounding],
      passing: [
        RuleExample(
          "far from the edges",
          structure: Self.evaluationStructure + """
            <categories employer="acme-gmbh"><category id="a" points-from="0" points-to="180"/>
              <category id="b" points-from="181" points-to="400"/></categories>
            """, framework: Self.boundaryRole)
      ],
      failing: [
        RuleExample(
          "150 points, and the edge is at 151",
          structure: Self.evaluationStructure + """
            <categories employer="acme-gmbh"><category id="a" points-from="0" points-to="150"/>
              <category id="b" points-from="151" points-to="400"/></categories>
            """,
          framework: Self.boundaryRole.replacing("<evaluation>", with: "<↓evaluation>"))
      ])
  ) { rule, catalog, conventions in
    let change = conventions.isStandard(.weightChange) ? Self.point : Self.point / 2
    let rounds = conventions.isStandard(.pointsRounding)
    return catalog.frameworks.flatMap { linked -> [Finding] in
      guard let structure = linked.structure, let evaluation = structure.structure.jobEvaluation,
        evaluation.status != .illustrative,
        evaluation.factors.allSatisfy({ $0.steps.allSatisfy { $0.points == nil } })
      else { return [] }
      let shifts = WeightShifts(evaluation, change: change)
      let findings = linked.compactMapRoles { number, role -> Finding? in
        guard role.deprecation == nil, let points = structure.points(of: role) else { return nil }
        let possible = shifts.extremes(of: role, points: points, in: structure)
        let moves = structure.structure.categorySchemes.compactMap { scheme -> CategoryMove? in
          let now = scheme.category(of: WeightShifts.Points(points), rounds: rounds)?.id
          return possible.lazy.map { shift in
            let then = scheme.category(of: shift.points, rounds: rounds)?.id
            return CategoryMove(employer: scheme.employer, shift: shift, now: now, then: then)
          }.first { $0.then != now }
        }
        return moves.first.map { rule.finding(role, number, $0, moves.dropFirst(), of: linked) }
      }
      return linked.explaining(findings)
    }
  }

  private static let boundaryRole = """
    <tracks><track id="expert" kind="individual-contributor"><title>Expert</title>
      <role id="engineer" grade="g2"><title>Engineer</title><evaluation>
        <value factor="knowledge" level="2" because="a degree or as much practice"/>
        <value factor="care" level="1" because="seldom meets customers"/></evaluation></role>
    </track></tracks>
    """

  /// One percentage point, in ten-thousandths of one per cent.
  private static let point: Int64 = 10_000
}

/// A shift of weight that takes a role out of its category.
private struct CategoryMove {
  let employer: Identifier?
  let shift: WeightShifts.Shift
  let now, then: Identifier?
}

/// What becomes of a role's points when some weight goes from one factor to another.
private struct WeightShifts {
  let factors: [Factor]
  /// The weight that moves, in ten-thousandths of one per cent.
  let change: Int64
  let scale: DecimalNumber

  /// Points as a fraction: ten-thousandths over a divisor.
  struct Points {
    var numerator: Int128
    var divisor: Int128 = 1

    init(_ points: DecimalNumber) { numerator = Int128(points.tenThousandths) }
  }

  struct Shift {
    let from, to: Identifier
    let points: Points
  }

  init(_ evaluation: JobEvaluation, change: Int64) {
    factors = evaluation.factors
    self.change = change
    scale = evaluation.points
  }

  /// The shifts that move the points down and up the most.
  func extremes(
    of role: Role, points: DecimalNumber, in structure: LinkedStructure
  ) -> [Shift] {
    var shares = [Share](repeating: Share(level: 0, highest: 1), count: factors.count)
    for value in role.evaluation {
      guard let factor = structure.factors[value.factor] else { continue }
      let highest = factors[factor].steps.map(\.level.number).max() ?? 1
      shares[factor] = Share(level: value.level.number, highest: highest)
    }
    // No factor can give more weight than it has.
    let givers = factors.indices.filter { factors[$0].weight.tenThousandths >= change }
    let order = { (first: Int, second: Int) in shares[first] < shares[second] }
    return [
      (givers.max(by: order), factors.indices.min(by: order)),
      (givers.min(by: order), factors.indices.max(by: order)),
    ].compactMap { from, to in
      guard let from, let to else { return nil }
      var shifted = Points(points)
      shifted.divisor =
        1_000_000 * Int128(shares[from].highest) * Int128(shares[to].highest)
      let difference =
        shares[to].level * shares[from].highest - shares[from].level * shares[to].highest
      shifted.numerator =
        shifted.numerator * shifted.divisor
        + Int128(change) * Int128(scale.tenThousandths) * Int128(difference)
      return Shift(from: factors[from].id, to: factors[to].id, points: shifted)
    }
  }

  /// How much of a factor's points a role has.
  private struct Share: Comparable {
    let level, highest: Int

    static func < (left: Share, right: Share) -> Bool {
      left.level * right.highest < right.level * left.highest
    }
  }
}

extension WeightShifts.Points {
  /// The points, rounded half up to whole ones.
  fileprivate var whole: Int128 {
    let divisor = divisor * 10_000
    let (quotient, remainder) = (numerator * 2 + divisor).quotientAndRemainder(
      dividingBy: divisor * 2)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension CategoryScheme {
  fileprivate func category(
    of points: WeightShifts.Points, rounds: Bool
  ) -> WorkerCategory? {
    let (numerator, divisor) =
      rounds ? (points.whole * 10_000, 1) : (points.numerator, points.divisor)
    return categories.first { category in
      Int128(category.pointsFrom.tenThousandths) * divisor <= numerator
        && numerator <= Int128(category.pointsTo.tenThousandths) * divisor
    }
  }
}

extension RuleDescription {
  fileprivate func finding(
    _ role: Role, _ number: Int, _ move: CategoryMove, _ others: ArraySlice<CategoryMove>,
    of linked: LinkedFramework
  ) -> Finding {
    finding(
      "'\(role.id)' is near the edge of a category\(move.owner): \(move.text)",
      at: linked.provenance.place(of: Locus(.role, number, .only(.evaluation))),
      notes: others.prefix(Self.mostNotes).map {
        Finding.Note("and of one\($0.owner): \($0.text)")
      },
      help: ["look at its levels again, and note that it is near the edge"])
  }

  private static let mostNotes = 5
}

extension CategoryMove {
  fileprivate var owner: String { employer.map { " of '\($0)'" } ?? "" }

  fileprivate var text: String {
    "with a little more weight on '\(shift.to)' and less on '\(shift.from)' it is"
      + " \(name(then)), not \(name(now))"
  }

  private func name(_ category: Identifier?) -> String {
    category.map { "in '\($0)'" } ?? "in none"
  }
}

import CoequalModel
import CoequalProgression
import CoequalRegistry

/// A framework's roles and moves as both drawings need them: a row for each grade, a column for each
/// track, and the best routes marked.
struct LatticeLayout {
  /// A role in its cell.
  struct Cell {
    let role: Int
    let title, id: String
    /// From the lowest grade.
    let row, column: Int
    /// The place among the roles of the same grade and track.
    let place: Int
  }

  /// A move between two cells.
  struct Arrow {
    let from, to: Int
    let kind: MoveKind
    /// How it is marked; `nil` where no route takes it.
    let way: Way?
  }

  /// The routes that take a move.
  enum Way: Hashable {
    /// The best route to the only end, or to the first of two.
    case first
    /// The best route to the second of two ends, which is no less.
    case second
    /// Both of these.
    case both
    /// Another route to the only end.
    case other
  }

  let title: String
  /// From the lowest.
  let grades: [String]
  let columns: [String]
  let cells: [Cell]
  let arrows: [Arrow]
  /// The most roles of one grade and track, for each row.
  let depths: [Int]
  /// The ends of the routes.
  let ends: Set<Int>
  let onRoutes: Set<Int>

  init(_ report: RouteReport) {
    let graph = report.graph
    let start = report.answers.first?.question.from ?? 0
    let linked = graph.place(of: start).framework
    let allowed = report.answers.contains { $0.question.constraints.allowsDeprecated }
    // Of two ends that are shown beside each other, each is shown by its best route.
    let routes = report.answers.map { answer in
      Array(answer.routes.prefix(report.answers.count > 1 ? 1 : answer.routes.count))
    }
    let ends = Set(report.answers.flatMap { [$0.question.from, $0.question.to] })
    self.ends = ends
    onRoutes = Set(routes.joined().flatMap(\.steps).flatMap { [$0.from, $0.to] })
    let roles = (0..<graph.roleCount).filter { role in
      graph.framework(of: role) == graph.framework(of: start)
        && (allowed || graph.role(role).deprecation == nil || ends.contains(role))
    }
    let ranks = roles.map { linked.rank(ofRole: graph.place(of: $0).number) ?? .min }
    let rows = Set(ranks).sorted()
    var counts: [[Int]: Int] = [:]
    var cells: [Cell] = []
    for (role, rank) in zip(roles, ranks) {
      let track = Int(linked.rolePlaces[graph.place(of: role).number].track)
      let row = rows.firstIndex(of: rank) ?? 0
      let place = counts[[row, track], default: 0]
      counts[[row, track]] = place + 1
      cells.append(
        Cell(
          role: role, title: report.title(role), id: report.name(role), row: row, column: track,
          place: place))
    }
    self.cells = cells
    title = "\(linked.framework.title): roles and moves"
    columns = linked.framework.tracks.map(\.title)
    depths = rows.indices.map { row in
      counts.filter { $0.key[0] == row }.map(\.value).max() ?? 0
    }
    grades = rows.indices.map { row in
      cells.first { $0.row == row }.map { report.grade($0.role) } ?? ""
    }
    let best = routes.map { Set($0.first?.steps.map(\.edge) ?? []) }
    let taken = Set(routes.joined().flatMap(\.steps).map(\.edge))
    func way(_ edge: Int) -> Way? {
      let ends = best.indices.filter { best[$0].contains(edge) }
      switch ends.count {
      case 0: return taken.contains(edge) ? .other : nil
      case 1: return ends[0] == 0 ? .first : .second
      default: return .both
      }
    }
    let shown = Set(roles)
    arrows = (0..<graph.moveCount).compactMap { edge in
      let (from, to) = graph.ends(ofMove: edge)
      guard shown.contains(from), shown.contains(to), let move = graph.moves(edge).first else {
        return nil
      }
      return Arrow(from: from, to: to, kind: move.kind, way: way(edge))
    }
  }
}

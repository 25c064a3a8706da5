import Coequal
import CoequalCensus
import CoequalParity
import CoequalReports

/// Loads a project and the history of its people, and answers a question about fair progress.
struct ProgressLoading {
  let paths: [String]
  let selection: ProgressOptions
  let readers: AskedReaders
  /// Whether those at the end of a track are named.
  var namesPeople = false

  init(paths: [String], _ selection: ProgressOptions, _ readers: AskedReaders) {
    self.paths = paths
    self.selection = selection
    self.readers = readers
  }

  /// What was loaded and computed.
  struct Loaded {
    let report: ProgressReport
    /// Findings about the history.
    let findings: [Finding]
  }

  func load(on terminal: Terminal) async throws(Refusal) -> Loaded {
    let loaded = try await HistoryLoading(paths: paths, history: selection.history)
      .load(on: terminal)
    let edition = try readers.edition(of: loaded.catalog.project)
    let conventions = try readers.conventions(for: loaded.catalog, edition)
    let question = try question(about: loaded, conventions)
    if let problem = question.groupProblem(in: loaded.history) {
      throw Refusal(message: problem.words)
    }
    let ladders = CareerLadders(loaded.roles, byTrack: selection.byTrack)
    let history = loaded.history
    let progress = await Progress(terminal, "following \(history.people.count) careers…").during {
      FairProgress(question, about: history, on: ladders)
    }
    do {
      let report = ProgressReport(
        progress: progress,
        disclosure: try ProgressDisclosure(of: progress, readers.rule(edition)),
        edition: edition, history: loaded.path, unfitRows: loaded.unfitRows,
        ids: namesPeople ? history.people : nil)
      return Loaded(report: report, findings: loaded.findings)
    } catch {
      throw Refusal(message: error.description)
    }
  }

  private func question(
    about loaded: HistoryLoading.Loaded, _ conventions: Conventions
  ) throws(Refusal) -> ProgressQuestion {
    let known = loaded.history.lastDay.flatMap { CalendarDate(daysSince1970: Int($0)) }
    guard let last = selection.to ?? known else {
      throw Refusal(message: "'\(loaded.path)' tells of nothing that happened")
    }
    if let from = selection.from, from >= last {
      throw Refusal(
        message:
          "'--from' \(from.lexical) is not before the last day of the history, \(last.lexical)")
    }
    if let known, last > known {
      throw Refusal(
        message:
          "'--to' \(last.lexical) is after the last day of the history, \(known.lexical), and "
          + "nobody knows what happened in between; write the day up to which it is complete into its "
          + "'table' in coequal.xml: day=\"\(last.lexical)\"",
        outcome: .wrongUsage)
    }
    var question = ProgressQuestion(
      from: selection.from, to: last, within: selection.within, conventions: conventions)
    if let settings = loaded.catalog.project.parity {
      question.pair = GroupPair(
        column: settings.group.lexical, compared: settings.compared,
        reference: settings.reference)
      question.confidence = settings.confidence?.fraction ?? question.confidence
    }
    return question
  }
}

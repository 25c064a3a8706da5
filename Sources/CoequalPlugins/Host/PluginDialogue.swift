import CoequalModel
import CoequalPluginProtocol

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Requests to a program and its answers, one at a time.
///
/// The first thing that goes wrong ends the program, and is what every further request throws.
struct PluginDialogue {
  let admitted: AdmittedPlugin
  let settings: PluginHostSettings
  /// Whether somebody wants the program stopped.
  let isCancelled: @Sendable () -> Bool
  var conversation: Conversation
  private(set) var phase = Phase.open
  private(set) var lastID = 0
  /// The method of each request, by id from 1 on.
  private var asked: [PluginMethod] = []

  enum Phase {
    case open
    case failed(PluginFailure)
    case closed
  }

  init(
    _ admitted: AdmittedPlugin, settings: PluginHostSettings, conversation: Conversation,
    isCancelled: @escaping @Sendable () -> Bool
  ) {
    self.admitted = admitted
    self.settings = settings
    self.conversation = conversation
    self.isCancelled = isCancelled
  }

  // MARK: - Asking

  /// The answer to a request.
  ///
  /// An answer that says why there is no result is a failure too, but the program can be asked again.
  mutating func ask<Request: PluginRequest>(
    _ request: Request, within time: Duration
  ) throws(PluginFailure) -> Request.Answer {
    try mustBeOpen()
    let line: [UInt8]
    do {
      line = try JSONLine.encode(RequestMessage(id: lastID + 1, params: request))
    } catch {
      throw failure(.oversized, "is not asked '\(Request.method.rawValue)': \(error)")
    }
    lastID += 1
    asked.append(Request.method)
    conversation.send(line)
    let answer: AnswerMessage<Request.Answer> = try nextAnswer(
      within: time, to: Request.method.rawValue)
    switch answer.outcome {
    case .success(let result): return result
    case .failure(let error):
      throw failure(.refused, "does not answer '\(Request.method.rawValue)': \(error.text)")
    }
  }

  private mutating func nextAnswer<Answer>(
    within time: Duration, to method: String
  ) throws(PluginFailure) -> AnswerMessage<Answer> {
    let deadline = ContinuousClock.now + time
    var notices = 0
    while true {
      let line: [UInt8]
      do { line = try conversation.nextLine(until: deadline) } catch {
        throw stopped(error, awaiting: "it answered '\(method)'", time)
      }
      do throws(JSONLineError) {
        switch try JSONLine.head(of: line) {
        case .answer(let id?) where id == lastID:
          return try JSONLine.decode(AnswerMessage<Answer>.self, from: line)
        case .answer(let id): throw .unexpected(misplaced(id))
        case .notice(let method): try take(line, method)
        case .request(let method, _):
          throw .unexpected("'\(method.rawValue)' is not for programs to ask")
        }
      } catch {
        throw fail(.protocol, "wrote a line that is no answer: \(error)")
      }
      notices += 1
      if notices > ProtocolLimit.notices {
        throw fail(.oversized, "sent more than \(ProtocolLimit.notices) notices in one request")
      }
    }
  }

  private func misplaced(_ id: Int?) -> String {
    guard let id else { return "it says that a request could not be read" }
    return asked.indices.contains(id - 1)
      ? "'\(asked[id - 1].rawValue)' with the id \(id) was answered before"
      : "nothing was asked with the id \(id)"
  }

  private func take(_ line: [UInt8], _ method: PluginMethod) throws(JSONLineError) {
    let content: PluginReport.Content
    switch method {
    case .progress:
      content = .progress(
        try JSONLine.decode(NoticeMessage<ProgressNotice>.self, from: line).params)
    case .log:
      content = .log(try JSONLine.decode(NoticeMessage<LogNotice>.self, from: line).params)
    default: throw .unexpected("'\(method.rawValue)' is not for programs to tell")
    }
    settings.report(PluginReport(plugin: admitted.id, content: content))
  }

  // MARK: - Ending

  /// Ends the program in good order, and says what was wrong with that.
  mutating func close() -> [Finding] {
    guard case .open = phase else { return [] }
    phase = .closed
    if let line = try? JSONLine.encode(NoticeMessage(ShutdownNotice())) { conversation.send(line) }
    let deadline = ContinuousClock.now + settings.limits.end
    conversation.endInput(until: deadline)
    let problem = problemOfEnding(deadline)
    // What it has answered before is not in doubt.
    return problem.map { problem in
      var findings = (isCancelled() ? problem.repeated : problem).findings
      for index in findings.indices { findings[index].severity = .warning }
      return findings
    } ?? []
  }

  private mutating func problemOfEnding(_ deadline: ContinuousClock.Instant) -> PluginFailure? {
    do {
      while true {
        let line = try conversation.nextLine(until: deadline)
        if case .notice(let method) = try? JSONLine.head(of: line), (try? take(line, method)) != nil
        {
          continue
        }
        end()
        return failure(.protocol, "wrote a line that answers nothing after its last answer")
      }
    } catch {
      if error == .ended, let status = conversation.awaitEnd(until: deadline) {
        if status == .exited(0), !conversation.hasRest { return nil }
        let what = status == .exited(0) ? "ended in the middle of a message" : status.phrase
        return failure(.crashed, "\(what) after its last answer", notes: errorNotes)
      }
      end()
      return error == .flooded || error == .filled
        ? failure(.oversized, "wrote more than may be after its last answer")
        : failure(
          .hung, "did not end within \(settings.limits.end.words) after its input ended",
          help: ["end the program when its standard input ends"])
    }
  }

  /// Ends the program by force: a request to terminate, some time, and then the end of the group.
  private mutating func end() {
    if conversation.child.status != nil { return }
    conversation.child.signal(SIGTERM)
    _ = conversation.awaitEnd(until: .now + settings.limits.termination)
    conversation.child.signal(SIGKILL)
    _ = conversation.awaitEnd(until: .now + .seconds(1))
  }

  // MARK: - Failing

  func mustBeOpen() throws(PluginFailure) {
    switch phase {
    case .open: return
    case .failed(let failure): throw failure.repeated
    case .closed: throw failure(.refused, "is asked after its end").repeated
    }
  }

  /// Ends the program at once; what to throw.
  mutating func fail(
    _ rule: PluginRule, _ message: String, notes: [String] = [], help: [String] = []
  ) -> PluginFailure {
    conversation.child.signal(SIGKILL)
    _ = conversation.awaitEnd(until: .now + .seconds(1))
    var result = failure(rule, message, notes: notes, help: help)
    if isCancelled() { result = result.repeated }
    phase = .failed(result)
    return result
  }

  func failure(
    _ rule: PluginRule, _ message: String, notes: [String] = [], help: [String] = []
  ) -> PluginFailure {
    PluginFailure(rule, of: admitted.id, message, at: admitted.place, notes: notes, help: help)
  }

  private mutating func stopped(
    _ stop: Conversation.Stop, awaiting what: String, _ time: Duration
  ) -> PluginFailure {
    switch stop {
    case .late:
      return fail(
        .hung, "was stopped after \(time.words), before \(what)", notes: errorNotes)
    case .flooded:
      return fail(
        .oversized, "wrote a line of more than \(ProtocolLimit.messageBytes) bytes before \(what)")
    case .filled:
      return fail(
        .oversized,
        "wrote more than \(settings.limits.scratchBytes >> 20) MiB, "
          + "\(settings.limits.scratchFiles) files or \(settings.limits.scratchDepth) folders in each "
          + "other before \(what)")
    case .ended:
      // The end of the output comes a little before that of the process.
      let status = conversation.awaitEnd(until: .now + .milliseconds(500))
      let rest = conversation.hasRest ? ", in the middle of a message" : ""
      return switch status {
      case nil:
        fail(.protocol, "closed its standard output before \(what)\(rest)", notes: errorNotes)
      case .exited(0)?: fail(.protocol, "ended before \(what)\(rest)", notes: errorNotes)
      case .exited(125)? where lastID == 1 && isLaunchersWord:
        fail(.unconfined, "could not be confined", notes: errorNotes)
      case .exited(126)? where lastID == 1 && isLaunchersWord:
        fail(
          .unusable, "could not be started", notes: errorNotes,
          help: ["use an interpreter and libraries of the system; others are out of reach"])
      case let status?:
        fail(
          .crashed, "\(status.phrase) before \(what)\(rest)", notes: errorNotes,
          help: status == .signalled(SIGILL) && settings.launcher != nil ? [Self.aboutDispatch] : []
        )
      }
    }
  }

  /// Dispatch gives up where it cannot look at its threads in '/proc', and tasks run on its threads.
  private static let aboutDispatch =
    "if it is written in Swift, do without tasks and Dispatch: they need '/proc', which is out of reach"

  /// Whether what stands in standard error was written by what confines the program, or pretends to be.
  private var isLaunchersWord: Bool {
    conversation.excerpt.firstLine?.hasPrefix("coequal: ") ?? false
  }

  /// What the program wrote to standard error, unless that could hold pay.
  private var errorNotes: [String] {
    if conversation.excerpt.isEmpty { return [] }
    if admitted.isGivenPay {
      return ["what it wrote to standard error is not shown, since it is given pay"]
    }
    return conversation.excerpt.lines(most: 4).map { "standard error: \($0)" }
  }
}

extension ProtocolError {
  /// The message in one line of bearable length.
  fileprivate var text: String {
    let words = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? "no reason given" : String(words.prefix(300))
  }
}

extension Duration {
  /// For people: `2 seconds`.
  var words: String {
    let (seconds, rest) = components
    if rest != 0 { return "\(seconds * 1000 + rest / 1_000_000_000_000_000) milliseconds" }
    return Counted(Int(seconds), "second").description
  }
}

import CoequalModel
import CoequalRegistry

extension PluginVerifier {
  /// What is tried with programs besides: how they speak, and how they behave towards the system.
  static let programSteps: [VerificationStep] = [
    .errors,
    .turns,
    .ending,
    .confinement,
    .leftovers,
    .memory,
  ]
}

extension VerificationStep {
  /// Wrong requests do not end it.
  static let errors = programStep(
    "errors", "wrong requests get errors, and the program goes on"
  ) { program, _ in
    var raw = try RawProgram(program)
    guard raw.greet() else {
      return [VerificationProblem("the program does not answer a greeting")]
    }
    return WrongRequest.all.compactMap { request in
      request.problem(with: raw.answer(to: Array((request.line + "\n").utf8)))
    }
  }

  /// Requests do not change what comes after them, and nothing else is on standard output.
  static let turns = programStep(
    "turns", "requests in turn get the same answers as alone, and nothing stands between them"
  ) { program, context in
    var problems: [VerificationProblem] = []
    let together = try PluginSession(program.admitted, settings: program.settings)
    for example in context.examples.imports {
      let alone = try PluginSession(program.admitted, settings: program.settings)
      let first = try alone.import(example.importer, example.source, mapping: example.mapping)
      _ = alone.close()
      for _ in 1...2 {
        _ = try together.recognise(example.importer, example.source)
        let next = try together.import(example.importer, example.source, mapping: example.mapping)
        if next.documents != first.documents || next.ledger != first.ledger {
          problems.append(
            VerificationProblem(
              "'\(example.path)' gives something else when other requests came before",
              help: ["keep nothing from one request to the next"]))
          break
        }
      }
    }
    return problems + together.close().map { VerificationProblem($0) }
  }

  /// The program goes when nobody needs it.
  static let ending = programStep(
    "ending", "the program ends when its input ends"
  ) { program, _ in
    let time = program.settings.limits.end.words
    let help = ["read standard input to its end, then end with status 0"]
    var problems: [VerificationProblem] = []
    for isGreeted in [true, false] {
      var raw = try RawProgram(program)
      let when = isGreeted ? "after the greeting" : "before any message"
      if isGreeted, !raw.greet() { continue }
      switch raw.endInput() {
      case .exited(0)?: break
      case let status?:
        problems.append(
          VerificationProblem("when its input ends \(when), it \(status.phrase)", help: help))
      case nil:
        problems.append(
          VerificationProblem(
            "when its input ends \(when), it does not end within \(time)", help: help))
      }
    }
    return problems
  }

  /// All of this was confined.
  static let confinement = VerificationStep(
    "confinement", "the program works without network, other files and other processes"
  ) { context in
    guard let program = context.plugin as? ProgramUnderTest else { return .passed }
    if program.settings.launcher == nil {
      return .skipped(because: "programs are not confined in this run")
    }
    let missing = Confinement.available.means.filter { !$0.isAvailable }.map(\.name)
    if !missing.isEmpty {
      return .skipped(because: "this system lacks \(missing.joined(separator: ", "))")
    }
    // Whatever it needed and could not have would have been a failure already; this says it by name.
    return await run(program, context) { program, context in
      let session = try PluginSession(program.admitted, settings: program.settings)
      for example in context.examples.imports.prefix(1) {
        _ = try session.import(example.importer, example.source, mapping: example.mapping)
      }
      return session.close().map { VerificationProblem($0) }
    }
  }

  /// Nothing is left behind.
  static let leftovers = programStep(
    "leftovers", "the program writes its results, and nothing else"
  ) { program, context in
    let session = try PluginSession(program.admitted, settings: program.settings)
    for example in context.examples.imports {
      _ = try session.import(example.importer, example.source, mapping: example.mapping)
    }
    let left = try session.run { (dialogue) throws(PluginFailure) -> [String] in
      (try? dialogue.conversation.scratch.output.names())?.compactMap(\.self) ?? []
    }
    _ = session.close()
    var problems = left.sorted().map { name in
      VerificationProblem(
        "'\(name)' is left in the folder for results",
        help: ["write into the folder that each request names, and remove what else you need"])
    }
    if (try? PluginDigest.of(folder: program.admitted.folder)) != program.admitted.digest {
      problems.append(
        VerificationProblem(
          "the program changes its own folder",
          help: ["write into the folder that each request names"]))
    }
    return problems
  }

  /// It does with half of what it may have.
  static let memory = VerificationStep(
    "memory", "a large source is read or refused within half of the memory that plugins get"
  ) { context in
    guard let program = context.plugin as? ProgramUnderTest,
      let example = context.examples.imports.first
    else { return .skipped(because: "there are no examples of imports") }
    var settings = program.settings
    settings.limits.memory /= 2
    guard settings.launcher != nil else {
      return .skipped(because: "memory is not limited in this run")
    }
    let limited = settings
    let needsMore = await run(program, context) { program, _ in
      let session = try PluginSession(program.admitted, settings: limited)
      _ = try session.import(example.importer, example.source, mapping: example.mapping)
      return []
    }
    if needsMore != .passed {
      let most = limited.limits.memory >> 20
      return .skipped(because: "its language alone reserves more than \(most) MiB")
    }
    let sources = DamagedSource.large(from: example.source, bytes: context.limits.largeSource)
    return await run(program, context) { program, _ in
      var problems: [VerificationProblem] = []
      for damaged in sources {
        do throws(PluginFailure) {
          let session = try PluginSession(program.admitted, settings: limited)
          _ = try session.import(example.importer, damaged.source, mapping: example.mapping)
          _ = session.close()
        } catch  where error.rule != .refused {
          problems.append(
            VerificationProblem(
              VerificationFailure(error), in: "\(example.path), \(damaged.title)"))
        } catch {}
      }
      return problems
    }
  }

  // MARK: - Running

  private typealias Body =
    @Sendable (ProgramUnderTest, VerificationContext) throws -> [VerificationProblem]

  private static func programStep(
    _ id: String, _ title: String, _ body: @escaping Body
  ) -> VerificationStep {
    VerificationStep(id, title) { context in
      guard let program = context.plugin as? ProgramUnderTest else {
        return .skipped(because: "the plugin has no program")
      }
      return await run(program, context, body)
    }
  }

  /// Does what waits for a program on a thread that may wait.
  private static func run(
    _ program: ProgramUnderTest, _ context: VerificationContext, _ body: @escaping Body
  ) async -> VerificationReport.Outcome {
    let problems = await OwnThread.value { () -> [VerificationProblem] in
      do {
        return try body(program, context)
      } catch let failure as PluginFailure {
        return [VerificationProblem(VerificationFailure(failure))]
      } catch {
        return [VerificationProblem("\(error)")]
      }
    }
    return .of(problems ?? [])
  }
}

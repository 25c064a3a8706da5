import CoequalChecks
import CoequalModel
import CoequalPluginProtocol
import CoequalRegistry
import Markup

/// One check of a program over one catalog.
struct ProgramRun {
  /// What the program found.
  private(set) var found: [Finding] = []
  /// What is wrong with the plugin.
  private(set) var findings: [Finding] = []
  private let check: ProgramCheck
  private let runner: any ProgramRunner
  private let cache: any AnswerCache

  /// Answers of one check beyond these are not read: nobody looks at so many.
  static let mostAnswers = 10_000
  /// Bad answers that are told one by one.
  static let mostProblems = 20

  init(_ check: ProgramCheck, runner: any ProgramRunner, cache: any AnswerCache) {
    self.check = check
    self.runner = runner
    self.cache = cache
  }

  /// A subject together with the document that it is of.
  private struct Site {
    let subject: Subject
    let document: SubjectDocument
    /// Which of the documents it is.
    let number: Int
    let line: SubjectLine
    /// The line in bytes, which stands for the subject in the cache.
    let bytes: [UInt8]
  }

  mutating func check(_ catalog: Catalog) async {
    let sites = sites(in: catalog)
    if sites.isEmpty { return }
    let digest = check.isLocal ? runner.digest(of: check.plugin) : nil
    var answers: [CheckLine] = []
    var open: [Site] = []
    for site in sites {
      if let digest, let kept = kept(for: site, digest) {
        answers += kept
      } else {
        open.append(site)
      }
    }
    if !open.isEmpty {
      guard let fresh = await ask(about: open) else { return read(answers, about: sites) }
      let good = checked(fresh, about: open)
      answers += good.answers
      if let digest {
        keep(good.answers, for: open.filter { !good.spoilt.contains($0.line.ref) }, digest)
      }
    }
    read(answers, about: sites)
  }

  // MARK: - Subjects

  private mutating func sites(in catalog: Catalog) -> [Site] {
    let documents = SubjectDocument.all(in: catalog, of: check.subject.kind)
    let bySubject = documents.map { $0.subjects(check.subject, includingPay: check.includesPay) }
    var subjects = bySubject.flatMap(\.self)
    Subject.distinguish(&subjects)
    let numbers = bySubject.enumerated().flatMap { number, subjects in subjects.map { _ in number }
    }
    var sites: [Site] = []
    for (subject, number) in zip(subjects, numbers) {
      let document = documents[number]
      let line = subject.line
      do {
        let bytes = try JSONLine.encode(line, limit: ProtocolLimit.lineBytes)
        sites.append(
          Site(subject: subject, document: document, number: number, line: line, bytes: bytes))
      } catch {
        report(
          PluginFailure(
            .oversized, of: check.plugin, "cannot be given \(subject.name): \(error)",
            at: document.provenance.place(of: subject.locus)))
      }
    }
    return sites
  }

  // MARK: - Asking

  private mutating func ask(about sites: [Site]) async -> [CheckLine]? {
    do {
      return try await runner.answers(to: check, about: sites.map(\.line))
    } catch let failure as PluginFailure {
      report(failure)
    } catch {
      report(
        PluginFailure(
          .unusable, of: check.plugin, "could not do the check '\(check.id)': \(error)",
          at: check.place))
    }
    return nil
  }

  private mutating func report(_ failure: PluginFailure) { findings += failure.findings }

  /// The answers that can be used, and the subjects of which some cannot.
  private mutating func checked(
    _ answers: [CheckLine], about sites: [Site]
  ) -> (answers: [CheckLine], spoilt: Set<String>) {
    let lines = Dictionary(
      sites.map { ($0.line.ref, $0.line) }, uniquingKeysWith: { first, _ in first })
    var good: [CheckLine] = []
    var spoilt: Set<String> = []
    var problems = 0
    for answer in answers.prefix(Self.mostAnswers) {
      guard let problem = answer.problem(with: lines[answer.ref]) else {
        good.append(answer)
        continue
      }
      spoilt.insert(answer.ref)
      problems += 1
      if problems <= Self.mostProblems { reportOutput(problem) }
    }
    if problems > Self.mostProblems {
      reportOutput("gave \(problems - Self.mostProblems) more answers that cannot be used")
    }
    if answers.count > Self.mostAnswers {
      reportOutput(
        "gave \(answers.count) answers to the check '\(check.id)'; those beyond "
          + "\(Self.mostAnswers) are not shown")
      spoilt.formUnion(answers.dropFirst(Self.mostAnswers).map(\.ref))
    }
    return (good, spoilt)
  }

  private mutating func reportOutput(_ problem: String) {
    report(PluginFailure(.output, of: check.plugin, problem, at: check.place))
  }

  // MARK: - Keeping

  private func kept(for site: Site, _ digest: PluginDigest) -> [CheckLine]? {
    guard let bytes = cache.answers(for: AnswerKey(check, site.bytes, digest)),
      let answers = AnswerLines.read(bytes, atMost: Self.mostAnswers),
      answers.allSatisfy({ $0.ref == site.line.ref && $0.problem(with: site.line) == nil })
    else { return nil }
    return answers
  }

  private func keep(_ answers: [CheckLine], for sites: [Site], _ digest: PluginDigest) {
    let byRef = Dictionary(grouping: answers, by: \.ref)
    for site in sites {
      guard let bytes = AnswerLines.bytes(of: byRef[site.line.ref] ?? []) else { continue }
      cache.keep(bytes, for: AnswerKey(check, site.bytes, digest))
    }
  }

  // MARK: - Reading

  /// Makes findings of answers that have been checked.
  private mutating func read(_ answers: [CheckLine], about sites: [Site]) {
    let known = Dictionary(sites.map { ($0.line.ref, $0) }, uniquingKeysWith: { first, _ in first })
    // Together, so that each text is looked up once however often it is spoken of.
    let sorted = answers.sorted { first, second in
      (first.ref, first.field ?? "", first.item ?? -1) < (
        second.ref, second.field ?? "", second.item ?? -1
      )
    }
    var finders: [Int: ElementFinder] = [:]
    var text: AnsweredText?
    for answer in sorted {
      guard let site = known[answer.ref] else { continue }
      if text?.isOf(answer) != true {
        text = AnsweredText(
          answer, of: site.subject, in: site.document,
          &finders[site.number, default: ElementFinder(site.document.provenance)])
      }
      let place =
        text?.place(of: answer.range) ?? site.document.provenance.place(of: site.subject.locus)
      let finding = check.description.finding(answer, at: place)
      found += site.document.explaining([finding])
    }
  }
}

extension RuleDescription {
  /// A finding of a program, its words in one line each.
  fileprivate func finding(_ answer: CheckLine, at place: Place) -> Finding {
    let help = answer.help.map { Self.line($0) } ?? ""
    let parts = help.isEmpty ? "repair it" : help
    return finding(
      Self.line(answer.message), at: place,
      help: severity == .error ? (help.isEmpty ? [] : [help]) : ["\(parts), \(recordWhyNot)"])
  }

  /// A text of a program as one line without a final period, of a length that can be read.
  private static func line(_ text: String) -> String {
    var line = Quotation.of(text.oneLine, limit: 500)
    if line.hasSuffix("."), !line.hasSuffix("..") { line.removeLast() }
    return line
  }
}

import CoequalModel

/// Which grades of the company the grades of the source are, for roles that are new.
///
/// A source brings grades of its own, and the framework in the file stands on the company's. A grade
/// says what a role is worth, so nobody but the company can answer; what can be seen is only where
/// both have a role.
struct GradeMatching {
  private(set) var questions: [ImportQuestion] = []
  private(set) var guesses: [Ledger.Entry] = []
  private(set) var findings: [Finding] = []
  /// The company's grade for each of the source, as far as it is known.
  private(set) var grades: [String: String] = [:]
  private let options: MergeOptions
  /// The grades of the company in their order.
  private let company: [String]
  /// Those that roles of the framework in the file have, in their order.
  private let usual: [String]
  /// The grades of the source in their order.
  private let source: [String]

  /// - Parameters:
  ///   - existing: The framework in the file.
  ///   - imported: The framework of the import.
  init(_ existing: Framework, _ imported: Framework, _ options: MergeOptions) {
    self.options = options
    company = Self.ordered(options.structure)
    let used = Set(existing.tracks.flatMap(\.roles).map(\.grade.lexical))
    usual = company.filter(used.contains)
    let named = imported.tracks.flatMap(\.roles).map(\.grade.lexical)
    let ranked = Self.ordered(options.importedStructure)
    source = ranked.isEmpty ? named.uniqued : ranked
  }

  private static func ordered(_ structure: Structure?) -> [String] {
    (structure?.grades ?? []).sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }.map(\.id.lexical)
  }

  /// Finds the company's grade for each that new roles have.
  ///
  /// - Parameters:
  ///   - needed: The grades of the source that new roles have.
  ///   - pairs: The grades of roles that both have, that of the source first.
  mutating func match(_ needed: [String], knowing pairs: [(source: String, company: String)]) {
    for (grade, pairs) in Dictionary(grouping: pairs, by: \.source) {
      let votes = Dictionary(grouping: pairs, by: \.company).mapValues(\.count)
      let most = votes.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let most { grades[grade] = most.key }
    }
    for grade in needed.uniqued { ask(about: grade) }
  }

  private mutating func ask(about grade: String) {
    // Somebody has said that a level of the source is this grade of the company.
    if options.mapping.names(grade, in: .grade), company.contains(grade) {
      grades[grade] = grade
      return
    }
    let question = ImportQuestion(
      .grade, grade, subject: "grade '\(grade)' of the source\(title(of: grade))", choices: company,
      guess: guess(for: grade))
    questions.append(question)
    if let answer = options.mapping.answer(to: question) {
      if question.accepts(answer), Identifier(answer) != nil {
        grades[grade] = answer
        if options.mapping.holdsGuess(for: question) { book(question) }
        return
      }
      findings.append(.refusedGrade(answer, question))
    }
    grades[grade] = question.guess?.value
    book(question)
    if question.guess == nil { findings.append(.openGrade(question)) }
  }

  private func guess(for grade: String) -> ImportQuestion.Guess? {
    if let known = grades[grade] {
      return ImportQuestion.Guess(known, because: "roles that both have are on these grades")
    }
    let choices = usual.count > 1 ? usual : company
    guard let position = source.firstIndex(of: grade), let lowest = choices.first else {
      return nil
    }
    let reason = "it stands at the same height among the grades, counted from the lowest"
    if source.count < 2 { return ImportQuestion.Guess(lowest, because: reason) }
    // The nearest of the same height: halves go up.
    let place = (2 * position * (choices.count - 1) + source.count - 1) / (2 * (source.count - 1))
    return ImportQuestion.Guess(choices[min(place, choices.count - 1)], because: reason)
  }

  private mutating func book(_ question: ImportQuestion) {
    guard let guess = question.guess else { return }
    guesses.append(
      Ledger.Entry(
        .guessed, text: "", at: nil, target: question.subject, written: guess.value,
        reason: guess.reason, correction: "--map grade:\(question.key)=…"))
  }

  private func title(of grade: String) -> String {
    let grades = options.importedStructure?.grades ?? []
    return grades.first { $0.id.lexical == grade }?.title.map { " (\($0))" } ?? ""
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Finding {
  fileprivate static func openGrade(_ question: ImportQuestion) -> Finding {
    Finding(
      rule: ImportRule.openQuestion.id, severity: ImportRule.openQuestion.severity,
      message: "nothing says which grade of the company \(question.subject) is", place: nil,
      help: ["answer with --map grade:\(question.key)=…; until then its new roles are left out"])
  }

  fileprivate static func refusedGrade(_ answer: String, _ question: ImportQuestion) -> Finding {
    Finding(
      rule: ImportRule.openQuestion.id, severity: ImportRule.openQuestion.severity,
      message: "'\(answer)' is no grade of the company that \(question.subject) could be",
      place: nil,
      help: [
        question.choices.isEmpty
          ? "name a grade by its id, such as g4"
          : "choose from \(question.choices.joined(separator: ", "))"
      ])
  }
}

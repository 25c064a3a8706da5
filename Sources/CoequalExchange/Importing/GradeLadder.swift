public import CoequalModel

/// Grades for roles whose source has none.
///
/// Every role of Coequal has a pay grade, and most published frameworks have no grades at all. A
/// ladder makes a structure to go with the framework, one grade for each step of the source's own
/// ladder, and says in the ledger that it was guessed and how to correct it:
///
/// ```swift
/// let ladder = GradeLadder(
///   structure: "acme-grades", title: "Grades of Acme", language: language,
///   rungs: levels.enumerated().map { step, level in
///     GradeLadder.Rung(key: level.id, title: level.name, step: step + 1, node: level.node)
///   }, asking: &draft)
/// let grade = ladder.grade(of: "senior-2")
/// ```
public struct GradeLadder: Hashable, Sendable {
  /// One step of the source's ladder, or one of several that stand side by side.
  public struct Rung: Hashable, Sendable {
    /// What the source calls it: the key by which a mapping answers for it.
    public var key: String
    /// What people call it.
    public var title: String
    /// How high it stands, 1 being the lowest; rungs of one step get one grade.
    public var step: Int
    /// Where the source speaks of it.
    public var node: SourceNode?
    /// Why it stands that high, where the order of the source does not say; a phrase.
    public var reason: String?
    /// The grade that is guessed, where the source has a name that will do; by custom `g` and the step.
    public var grade: Identifier?

    /// Makes a rung.
    public init(
      key: String, title: String, step: Int, node: SourceNode? = nil,
      because reason: String? = nil, grade: Identifier? = nil
    ) {
      self.key = key
      self.title = title
      self.step = step
      self.node = node
      self.reason = reason
      self.grade = grade
    }
  }

  /// The structure that holds the grades: a draft, for a company to replace by its own.
  public let structure: Structure
  private let grades: [String: Identifier]
  private let ranks: [Identifier: Int]

  /// Makes one grade for each step, `g1` for the lowest, unless the mapping says otherwise.
  ///
  /// A mapping may put a rung on the grade of another, or name grades of a structure that the company
  /// already has; these then stand in the order of the rungs.
  ///
  /// - Parameters:
  ///   - id: The structure's id; by custom the framework's, followed by `-grades`.
  ///   - rungs: In any order. Of several with one key the first counts.
  ///   - draft: Asks which grade each rung is, and books what is guessed.
  /// - Complexity: O(*n* log *n*) for *n* rungs
  public init(
    structure id: Identifier, title: String, language: LanguageTag, rungs: [Rung],
    asking draft: inout ImportDraft
  ) {
    draft.ledger.guess(
      id.lexical, for: "structure/\(id)",
      because: rungs.isEmpty || rungs.contains { $0.grade == nil }
        ? "the source has no pay grades, and every role of Coequal has one"
        : "the source names pay grades, and not what they are",
      correction: "name a structure of your own in <uses>, with its grades in the roles")
    var grades: [String: Identifier] = [:]
    var positions: [Identifier: Int] = [:]
    var titles: [Identifier: [String]] = [:]
    for rung in rungs.sorted(by: { $0.step < $1.step }) where grades[rung.key] == nil {
      let grade = Self.grade(of: rung, asking: &draft)
      grades[rung.key] = grade
      positions[grade] = min(rung.step, positions[grade] ?? .max)
      if titles[grade]?.contains(rung.title) != true { titles[grade, default: []] += [rung.title] }
    }
    if let numbers = Self.numbers(of: positions.keys) { positions = numbers }
    // A structure has a grade, even if it is for no role.
    if positions.isEmpty { positions[Self.grade(ofStep: 1)] = 1 }
    let order = positions.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    self.grades = grades
    ranks = Dictionary(
      order.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    structure = Structure(
      header: DocumentHeader(
        id: id, version: SemanticVersion(trusted: "1.0.0"), language: language, status: .draft),
      title: title,
      grades: order.enumerated().map { offset, grade in
        Grade(
          id: grade, rank: Rank(offset + 1) ?? .highest, title: Self.title(titles[grade] ?? []))
      })
  }

  /// The grade of the rung with this key; `nil` where there is no such rung.
  public func grade(of key: String) -> Identifier? { grades[key] }

  /// What a framework says to stand on these grades.
  public var reference: StructureReference {
    StructureReference(structure: structure.id, version: VersionRange(trusted: "1"))
  }

  private static func grade(of rung: Rung, asking draft: inout ImportDraft) -> Identifier {
    let guess = rung.grade ?? grade(ofStep: rung.step)
    let answer = draft.ask(
      ImportQuestion(
        .grade, rung.key, subject: "the grade of '\(rung.title)'",
        guess: .init(guess.lexical, because: rung.reason ?? "it stands at this step of the ladder")
      ))
    guard let answer, let grade = Identifier(answer) else {
      if let answer { draft.report(.openQuestion, refused(answer, rung), at: rung.node?.place) }
      return guess
    }
    return grade
  }

  private static func grade(ofStep step: Int) -> Identifier {
    Identifier("g\(max(step, 1))") ?? Identifier(trusted: "g1")
  }

  /// The numbers of grades such as `g4`, where all are named alike; `nil` where they are not.
  private static func numbers(
    of grades: some Sequence<Identifier>
  ) -> [Identifier: Int]? {
    var names: Set<Substring> = []
    var numbers: [Identifier: Int] = [:]
    for grade in grades {
      let digits = grade.lexical.reversed().prefix { $0.isNumber }.count
      guard let number = Int(grade.lexical.suffix(digits)) else { return nil }
      names.insert(grade.lexical.dropLast(digits))
      numbers[grade] = number
    }
    return names.count == 1 ? numbers : nil
  }

  private static func title(_ titles: [String]) -> String? {
    // More would be a list and no name.
    (1...3).contains(titles.count) ? titles.joined(separator: " / ") : nil
  }

  private static func refused(_ answer: String, _ rung: Rung) -> String {
    "'\(answer)' for the grade of '\(rung.title)' is not an id; expected one such as g4"
  }
}

extension Rank {
  /// For the grades of ladders with more steps than there are ranks.
  fileprivate static var highest: Rank { Rank(trusted: "999") }
}

// MARK: - Promotions

extension GradeLadder {
  /// Promotions between two grades beyond these are not guessed.
  private static let mostPromotions = 100

  /// The promotions along a track: from each role to those on the next grade above that the track has.
  ///
  /// Sources seldom say which steps are allowed; the order of their ladder is what there is. Each
  /// promotion is booked as guessed.
  ///
  /// - Parameter roles: The roles of one track.
  public func promotions(along roles: [Role], booking draft: inout ImportDraft) -> [Move] {
    let steps = Dictionary(grouping: roles) { ranks[$0.grade] ?? -1 }
      .sorted { $0.key < $1.key }.map(\.value)
    var moves: [Move] = []
    for (lower, higher) in zip(steps, steps.dropFirst()) {
      // From each to each is no ladder any more, and would be more than anybody could read.
      guard lower.count * higher.count <= Self.mostPromotions else {
        draft.report(
          .unexpectedSource,
          "\(lower.count) roles are on grade '\(lower[0].grade)' and \(higher.count) on "
            + "'\(higher[0].grade)'; no promotions between them are guessed",
          at: nil, help: ["write the <move> elements that are meant"])
        continue
      }
      for from in lower {
        for to in higher {
          moves.append(Move(from: from.id, to: to.id, kind: .promotion))
          draft.ledger.guess(
            "promotion from '\(from.id)' to '\(to.id)'", for: "move/\(from.id)/\(to.id)",
            because:
              "the source does not say which steps are allowed; this is the next of its ladder",
            correction: "change or remove this <move>")
        }
      }
    }
    return moves
  }
}

public import CoequalModel
public import Markup

/// What an importer writes into: documents, what became of the source, and what is wrong with it.
///
/// The methods that take a node book it in the ledger, so that an importer reads as what it does:
///
/// ```swift
/// let role = Role(
///   id: draft.id(of: level["id"], for: "role"), grade: grade,
///   title: draft.text(level["name"], to: "role/title"))
/// ```
public struct ImportDraft: Sendable {
  /// The documents made so far.
  public var documents: [CoequalDocument] = []
  /// What became of each text and id.
  public var ledger = Ledger()
  /// What is wrong with the source.
  public var findings: [Finding] = []
  /// The texts of the source files, to show findings in.
  public private(set) var sources: [String: SourceText] = [:]
  /// Which thing of the result is which of the source.
  public private(set) var sourceIDs: [SourceID] = []
  /// What the source does not say and somebody has to.
  public private(set) var questions: [ImportQuestion] = []
  /// What has been answered.
  public let mapping: ImportMapping
  private var roots: [SourceNode] = []
  /// The ids given, by kind of thing.
  private var ids: [String: IdentifierPool] = [:]
  /// Source ids of which it is not known yet to which document they belong.
  var unclaimed: [SourceID] = []
  /// Those of documents that are finished.
  var claimed: [Claim: [SourceID]] = [:]
  /// The positions of questions.
  private var asked: [AskedKey: Int] = [:]
  /// The ids of documents, which have to be unique among themselves only.
  private var documentIDs: Set<Identifier> = []
  private var document: Identifier?

  /// An empty draft.
  public init(mapping: ImportMapping = ImportMapping()) {
    self.mapping = mapping
  }

  private struct AskedKey: Hashable {
    let topic: ImportQuestion.Topic
    let key: String
  }

  /// A thing of the result, and the name that the source has for it.
  public struct SourceID: Hashable, Sendable {
    /// The document it is in, where the importer makes several.
    public var document: Identifier?
    /// Where in the result, such as `role/senior`.
    public var target: String
    /// The source's name.
    public var id: String

    /// Makes the name of a thing.
    public init(document: Identifier? = nil, target: String, id: String) {
      self.document = document
      self.target = target
      self.id = id
    }
  }

  // MARK: - Source files

  /// Keeps the text of a file, so that findings about it can show their lines.
  public mutating func show(_ source: SourceText) { sources[source.name] = source }

  /// Takes note of a tree of nodes that the source consists of: what is not booked of it in the end is
  /// reported as not carried over.
  public mutating func open(_ root: SourceNode) { roots.append(root) }

  /// Books what was not booked so far.
  mutating func close() {
    for root in roots { ledger.close(root) }
  }

  /// Reports something wrong with the source.
  public mutating func report(
    _ rule: ImportRule, _ message: String, at place: Place?, notes: [Finding.Note] = [],
    help: [String] = []
  ) {
    findings.append(
      Finding(
        rule: rule.id, severity: rule.severity, message: message, place: place, notes: notes,
        help: help))
  }

  // MARK: - Texts

  /// The text of a node for a place in the result, with white space as XML keeps it; `nil` where there
  /// is none.
  public mutating func text(_ node: SourceNode?, to target: String) -> String? {
    guard let node, let text = node.text else { return nil }
    let words = text.collapsed
    if words.isEmpty { return nil }
    let fit = words.fitForXML
    if fit == words {
      ledger.carry(node, to: target)
    } else {
      ledger.change(
        node, to: target, written: fit, because: "it holds a character that no XML can hold")
    }
    return fit
  }

  /// The text of a node for a place in the result where it means something else than in the source, or
  /// less: it is booked as changed.
  public mutating func text(
    _ node: SourceNode?, to target: String, because reason: String
  ) -> String? {
    guard let node, let text = node.text else { return nil }
    let words = text.collapsed.fitForXML
    if words.isEmpty { return nil }
    ledger.change(node, to: target, written: words, because: reason)
    return words
  }

  // MARK: - Ids

  /// Begins a document, for importers that make several: ids are unique within each.
  ///
  /// - Parameter text: The document's name in the source, or a title.
  /// - Returns: The document's id, unique among documents.
  public mutating func beginDocument(_ text: String) -> Identifier {
    let id = documentID(text)
    document = id
    ids = [:]
    return id
  }

  /// An id for a document, unique among those of the draft.
  public mutating func documentID(_ text: String) -> Identifier {
    let base = Identifier.suggestion(for: text) ?? Identifier(trusted: "unnamed")
    var id = base
    var number = 1
    while !documentIDs.insert(id).inserted {
      number += 1
      id = Identifier("\(base)-\(number)") ?? Identifier(trusted: "document-\(number)")
    }
    return id
  }

  /// An id for a thing of the result, made from the source's own id or, failing that, from a title.
  ///
  /// Ids are unique among all that the draft has given to things of a kind. A source id that cannot be an
  /// id of Coequal is written in another form; either is kept in ``sourceIDs``.
  ///
  /// - Parameters:
  ///   - node: The source's id or title.
  ///   - kind: The element it is for, such as `role`; part of ``SourceID/target``.
  public mutating func id(_ node: SourceNode?, for kind: String) -> Identifier {
    let text = node?.text ?? ""
    let id = uniqueID(text.isEmpty ? kind : text, for: kind)
    if let node, !text.isEmpty {
      let target = kind + "/" + id.lexical
      note(SourceID(document: document, target: target, id: text))
      if id.lexical == text {
        ledger.carry(node, to: target)
      } else {
        ledger.change(
          node, to: target, written: id.lexical,
          because: "ids are lower-case letters, digits and hyphens, and unique")
      }
    }
    return id
  }

  /// An id made from any text, unique among all that the draft has given to things of a kind.
  ///
  /// - Parameters:
  ///   - text: A name or title.
  ///   - kind: What the id is for, such as `role`; ids of one kind differ.
  /// - Complexity: O(*n*) in the length of the text, however many things have the same one
  public mutating func uniqueID(_ text: String, for kind: String) -> Identifier {
    ids[kind, default: IdentifierPool()].id(for: text)
  }

  /// Notes the name that the source has for a thing of the result which needs no id there.
  public mutating func keepID(_ node: SourceNode?, of target: String) {
    guard let node, let text = node.text, !text.isEmpty else { return }
    note(SourceID(document: document, target: target, id: text))
    ledger.carry(node, to: target)
  }

  /// Notes the name by which a thing of the result is known again when the source is imported again;
  /// nothing is booked.
  public mutating func note(id: String, of target: String, in document: Identifier?) {
    note(SourceID(document: document, target: target, id: id))
  }

  private mutating func note(_ id: SourceID) {
    sourceIDs.append(id)
    unclaimed.append(id)
  }

  /// Lets ids be given again.
  mutating func release(_ ids: Set<String>) {
    self.ids = self.ids.mapValues { $0.without(ids) }
  }

  // MARK: - What the source does not say

  /// Takes note of a question that somebody else has asked, and booked.
  public mutating func note(_ question: ImportQuestion) { questions.append(question) }

  /// Asks what a part of the source means; answers what was given, or else the guess.
  ///
  /// A guess is booked, with how to correct it. Without an answer and a guess the import stops after
  /// this reading, and asks. What was asked before is answered as before.
  public mutating func ask(_ question: ImportQuestion) -> String? {
    let key = AskedKey(topic: question.topic, key: question.key)
    if let position = asked[key] {
      let known = questions[position]
      let answer = mapping.answer(to: known).flatMap { known.accepts($0) ? $0 : nil }
      return answer ?? known.guess?.value
    }
    asked[key] = questions.count
    questions.append(question)
    if let answer = mapping.answer(to: question) {
      if question.accepts(answer) {
        // What was guessed once and not corrected is a guess still.
        if mapping.holdsGuess(for: question), let guess = question.guess { book(guess, question) }
        return answer
      }
      report(
        .openQuestion, "'\(answer)' is no answer to what \(question.subject) is", at: nil,
        help: ["choose from \(question.choices.joined(separator: ", "))"])
    }
    guard let guess = question.guess else { return nil }
    book(guess, question)
    return guess.value
  }

  private mutating func book(_ guess: ImportQuestion.Guess, _ question: ImportQuestion) {
    ledger.guess(
      guess.value, for: question.subject, because: guess.reason,
      correction: "--map \(question.topic.rawValue):\(question.key)=…")
  }
}

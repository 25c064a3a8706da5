import CoequalModel
import Markup

/// Reads the instructions to Coequal in a document, and reports what means nothing.
struct InstructionReader {
  private(set) var reasons: [RecordedReason] = []
  private(set) var findings: [Finding] = []
  private let document: Document
  private let known: KnownRules

  private static let target = "coequal"
  private static let verb = "allow"
  /// As for the findings of a reader: a broken file of a million instructions need not give a million.
  private static let mostFindings = 500

  init(_ document: Document, _ known: KnownRules) {
    self.document = document
    self.known = known
    for instruction in document.instructions(to: Self.target) { read(instruction) }
  }

  private mutating func read(_ instruction: Instruction) {
    var words = InstructionWords(document.source.bytes, in: instruction.data)
    guard let verb = words.next() else {
      report(.emptyInstruction(at: place(instruction.target)))
      return
    }
    guard text(verb) == Self.verb else {
      report(.unknownInstruction(text(verb), verb: Self.verb, at: place(verb)))
      return
    }
    guard let name = words.next() else {
      report(.allowanceWithoutRule(at: place(verb)))
      return
    }
    let rule = RuleID(text(name))
    let isRule = known.contains(rule)
    if !isRule, !known.mayExist(rule) {
      report(.invalidAllowance(of: rule, among: known.names, at: place(name)))
    }
    let reason = words.rest
    guard Self.isReason(reason) else {
      report(.allowanceWithoutReason(of: rule, at: place(name)))
      return
    }
    if isRule {
      reasons.append(
        RecordedReason(
          rule: rule, text: reason, place: place(instruction.range), rulePlace: place(name),
          covered: bytes(coveredBy: instruction)))
    }
  }

  private mutating func report(_ finding: Finding) {
    if findings.count < Self.mostFindings { findings.append(finding) }
  }

  /// Whether a text says anything; the word that stands for it in every help does not.
  private static func isReason(_ text: String) -> Bool {
    text.lowercased() != "reason"
      && text.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
  }

  /// The element that follows; for an instruction before the first element the whole file.
  private func bytes(coveredBy instruction: Instruction) -> Range<Int>? {
    guard let element = document.element(after: instruction) else { return nil }
    return element == .root
      ? document.source.bytes.startIndex..<document.source.bytes.endIndex
      : document.range(of: element)
  }

  private func text(_ range: Range<Int>) -> String { document.source.text(in: range) }

  private func place(_ range: Range<Int>) -> Place {
    Place(file: document.source.name, range: range)
  }
}

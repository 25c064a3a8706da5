import CoequalChecks
import CoequalModel
import CoequalPluginProtocol

/// The text that answers of a program speak of, to turn its characters into places of a file.
struct AnsweredText {
  private let ref: String
  private let field: String?
  private let item: Int?
  private let placement: TextPlacement?
  /// Where each character begins, by bytes, and where the text ends.
  private let starts: [Int]
  /// What stands for the subject, or for a field that has no text.
  private let place: Place

  /// - Parameter finder: Finds the places of the document.
  init(
    _ answer: CheckLine, of subject: Subject, in document: SubjectDocument,
    _ finder: inout ElementFinder
  ) {
    ref = answer.ref
    field = answer.field
    item = answer.item
    let field = answer.field.flatMap { name in subject.fields.first { $0.name == name } }
    let text = field?.text(answer.item)
    placement = text.map {
      TextPlacement($0.text, at: $0.locus, in: document.provenance, &finder)
    }
    starts = Self.starts(of: text?.text ?? "")
    place = document.provenance.place(of: subject.locus)
  }

  /// Whether an answer speaks of the same text.
  func isOf(_ answer: CheckLine) -> Bool {
    (ref, field, item) == (answer.ref, answer.field, answer.item)
  }

  /// The place of a part of the text, given in Unicode scalars; of all of it without a part.
  func place(of range: TextRange?) -> Place {
    guard let placement else { return place }
    guard let range, range.start < range.end, starts.indices.contains(range.start),
      starts.indices.contains(range.end)
    else { return placement.place }
    return placement.place(of: starts[range.start]..<starts[range.end])
  }

  private static func starts(of text: String) -> [Int] {
    var starts = [0]
    for scalar in text.unicodeScalars {
      starts.append(starts[starts.count - 1] + UTF8.width(scalar))
    }
    return starts
  }
}

public import CoequalModel
public import CoequalPluginProtocol

/// A check of a plugin: a name and a function from what is checked to remarks about it.
///
/// ```swift
/// let check = SubjectCheck(Identifier(literal: "short-titles")) { role, options in
///   guard let title = role["title"], title.count > 60 else { return [] }
///   return [role.remark("title of \(title.count) characters is long", on: "title")]
/// }
/// ```
///
/// The manifest says which kind of subject it is given, and which fields of it.
public struct SubjectCheck: Sendable {
  /// The id in the manifest.
  public let id: Identifier
  let remarks: @Sendable ([SubjectLine], [String: String]) -> [CheckLine]

  /// Makes a check that looks at one subject at a time, which the manifest may call `local`.
  ///
  /// - Parameter remarks: Is given a subject, and the options by name.
  public init(
    _ id: Identifier,
    ofEach remarks:
      @escaping @Sendable (_ subject: SubjectLine, _ options: [String: String]) -> [CheckLine]
  ) {
    self.init(id, ofAll: { subjects, options in subjects.flatMap { remarks($0, options) } })
  }

  /// Makes a check that compares subjects with each other.
  ///
  /// - Parameter remarks: Is given all subjects, and the options by name.
  public init(
    _ id: Identifier,
    ofAll remarks:
      @escaping @Sendable (_ subjects: [SubjectLine], _ options: [String: String]) -> [CheckLine]
  ) {
    self.id = id
    self.remarks = remarks
  }
}

extension SubjectLine {
  /// The text of a field; `nil` where the subject has none, or several.
  public subscript(field: String) -> String? { fields[field]?.text(nil) }

  /// The texts of a field, in the order written; empty where the subject has none.
  ///
  /// Of things with several parts it is the text of each; an empty one where a thing has none, so that
  /// positions stay what they are.
  public func texts(_ field: String) -> [String] {
    switch fields[field] {
    case .text(let text): [text]
    case .texts(let texts): texts
    case .entries(let entries): entries.map { $0["text"] ?? "" }
    case nil: []
    }
  }

  /// The things of a field that have several parts, in the order written, each with its parts by name.
  public func entries(_ field: String) -> [[String: String]] {
    if case .entries(let entries)? = fields[field] { entries } else { [] }
  }

  /// A remark about the subject, or about one of its fields.
  ///
  /// - Parameters:
  ///   - message: What was seen, in one line that begins with the specific thing and has no final
  ///     period.
  ///   - field: The field that is meant; `nil` for the whole subject.
  ///   - item: Which of the field's texts or things, from 0; `nil` for a field with one text, or for
  ///     all.
  ///   - part: The part of the text; `nil` for all of it.
  ///   - help: What to do.
  public func remark(
    _ message: String, on field: String? = nil, item: Int? = nil,
    at part: Range<String.Index>? = nil, help: String? = nil
  ) -> CheckLine {
    let text = field.flatMap { fields[$0]?.text(item) }
    return CheckLine(
      ref: ref, field: field, item: item, range: text.flatMap { Self.scalars(of: part, in: $0) },
      message: message, help: help)
  }

  /// The protocol counts scalars, which every language can.
  private static func scalars(of part: Range<String.Index>?, in text: String) -> TextRange? {
    guard let part else { return nil }
    let scalars = text.unicodeScalars
    let start = min(max(part.lowerBound, scalars.startIndex), scalars.endIndex)
    let end = min(max(part.upperBound, start), scalars.endIndex)
    let before = scalars.distance(from: scalars.startIndex, to: start)
    return TextRange(start: before, end: before + scalars.distance(from: start, to: end))
  }
}

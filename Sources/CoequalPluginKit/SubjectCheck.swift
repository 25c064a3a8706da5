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
  /// The text of a field, or the first of several; `nil` where the subject has none.
  public subscript(field: String) -> String? { texts(field).first }

  /// The texts of a field, in the order written; empty where the subject has none.
  public func texts(_ field: String) -> [String] {
    switch fields[field] {
    case .text(let text): [text]
    case .texts(let texts): texts
    case nil: []
    }
  }

  /// A remark about the subject, or about one of its fields.
  ///
  /// - Parameters:
  ///   - message: What was seen, in one line that begins with the specific thing and has no final
  ///     period.
  ///   - field: The field that is meant; `nil` for the whole subject.
  ///   - part: The part of the field's text; `nil` for all of it. Only fields with one text have parts.
  ///   - help: What to do.
  public func remark(
    _ message: String, on field: String? = nil, at part: Range<String.Index>? = nil,
    help: String? = nil
  ) -> CheckLine {
    CheckLine(
      ref: ref, field: field, range: field.flatMap { scalars(of: part, in: $0) }, message: message,
      help: help)
  }

  /// The protocol counts scalars, which every language can.
  private func scalars(of part: Range<String.Index>?, in field: String) -> TextRange? {
    guard let part, case .text(let text)? = fields[field] else { return nil }
    let scalars = text.unicodeScalars
    let start = min(max(part.lowerBound, scalars.startIndex), scalars.endIndex)
    let end = min(max(part.upperBound, start), scalars.endIndex)
    let before = scalars.distance(from: scalars.startIndex, to: start)
    return TextRange(start: before, end: before + scalars.distance(from: start, to: end))
  }
}

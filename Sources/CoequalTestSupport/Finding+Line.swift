package import CoequalModel
package import Markup

extension Finding {
  /// The finding in one line, to compare: `file:line:column: severity: message [rule]`.
  package func line(in source: SourceText?) -> String {
    guard let place else { return "\(severity.rawValue): \(message) [\(rule)]" }
    let position = LineIndex(source?.bytes ?? []).position(at: place.range.lowerBound)
    return "\(place.file):\(position): \(severity.rawValue): \(message) [\(rule)]"
  }

  /// The bytes that the finding is about.
  package func text(in source: SourceText?) -> String? {
    guard let place, let source, place.range.upperBound <= source.bytes.count else { return nil }
    return source.text(in: place.range)
  }
}

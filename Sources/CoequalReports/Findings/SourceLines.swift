import CoequalModel
import CoequalRegistry
import Markup

/// The lines of the files that findings speak of.
///
/// A file's lines are counted when first asked for.
struct SourceLines {
  private let sources: [String: SourceText]
  private var indices: [String: LineIndex] = [:]

  init(_ catalog: Catalog) {
    sources = catalog.sources
  }

  /// - Parameter sources: The texts of files, by name.
  init(_ sources: [String: SourceText]) {
    self.sources = sources
  }

  /// The first position of a place; `nil` where the file's text is unknown.
  mutating func start(of place: Place) -> Position? {
    index(of: place.file)?.position(at: place.range.lowerBound)
  }

  mutating func end(of place: Place) -> Position? {
    index(of: place.file)?.position(at: place.range.upperBound)
  }

  /// `file:line:column`, or only the file where its text is unknown.
  mutating func position(_ place: Place) -> String {
    guard let start = start(of: place) else { return place.file }
    return "\(place.file):\(start.line):\(start.column)"
  }

  /// `file:line`, or only the file where its text is unknown.
  mutating func line(_ place: Place) -> String {
    start(of: place).map { "\(place.file):\($0.line)" } ?? place.file
  }

  mutating func snippet(_ place: Place, label: String?, _ style: Style) -> SourceSnippet? {
    guard let source = sources[place.file], let index = index(of: place.file) else { return nil }
    let start = index.position(at: place.range.lowerBound)
    let end = index.position(at: place.range.upperBound)
    let length = end.line == start.line ? end.column - start.column : Int(Int16.max)
    return SourceSnippet(
      line: source.text(in: index.range(ofLine: start.line)), lineNumber: start.line,
      columns: start.column - 1..<start.column - 1 + max(0, length),
      label: label.map { StyledText($0, style) }, markStyle: style)
  }

  private mutating func index(of file: String) -> LineIndex? {
    if let index = indices[file] { return index }
    guard let source = sources[file], !source.bytes.isEmpty else { return nil }
    let index = LineIndex(source.bytes)
    indices[file] = index
    return index
  }
}

import Markup

/// A text of a value with the places of its parts in a file.
package struct PlacedText: Sendable {
  /// The place of the whole text, without white space at its ends; a point behind the start tag where
  /// there is none.
  package let place: Place
  private let file: String
  private let written: WrittenText

  /// - Parameter written: As it stands in the file.
  init(_ written: WrittenText, file: String, place: Place) {
    self.written = written
    self.file = file
    self.place =
      written.source(of: 0..<written.bytes.count).map { Place(file: file, range: $0) } ?? place
  }

  /// Whether the file says exactly this; a text that was translated since is another one.
  package func says(_ text: String) -> Bool { written.bytes.elementsEqual(text.utf8) }

  /// The place of a part of the text, given by bytes of the text as UTF-8; `nil` for a part that it does
  /// not have.
  package func place(of range: Range<Int>) -> Place? {
    written.source(of: range).map { Place(file: file, range: $0) }
  }

  /// Whether a part stands in the file as it is, so that other text can take its place.
  package func isVerbatim(_ range: Range<Int>) -> Bool { written.isVerbatim(range) }
}

extension Provenance {
  /// The text of a locus: of its attribute, or else inside its element.
  ///
  /// Takes time in proportion to its length: ask once for all findings about a text.
  package func placedText(of locus: Locus) -> PlacedText {
    let element = element(of: locus)
    guard let attribute = locus.attribute else {
      let (written, file) = element.writtenText
      return PlacedText(written, file: file, place: element.textPlace)
    }
    guard let place = element.attribute(attribute)?.place,
      let written = element.writtenValue(attribute)
    else {
      // A default, or what was taken out: the element stands for it.
      let place = element.namePlace
      return PlacedText(WrittenText(), file: place.file, place: place)
    }
    return PlacedText(written, file: place.file, place: place)
  }
}

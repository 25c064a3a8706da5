import Markup

/// A text of a value with the places of its parts in a file.
package struct PlacedText: Sendable {
  /// The place of the whole text, without white space at its ends; where nothing is written, the place
  /// of the attribute or the name of the element.
  package let place: Place
  private let file: String
  private let written: WrittenText
  private let holder: Place

  /// - Parameters:
  ///   - written: The text as it stands in the file.
  ///   - holder: The place of the attribute, or the name of the element, that holds it.
  init(_ written: WrittenText, file: String, in holder: Place) {
    self.written = written
    self.file = file
    self.holder = holder
    place =
      written.source(of: 0..<written.bytes.count).map { Place(file: file, range: $0) } ?? holder
  }

  /// Whether the file says exactly this; a text that was translated since is another one.
  package func says(_ text: String) -> Bool { written.bytes.elementsEqual(text.utf8) }

  /// The place to show a text at: that of the whole text, or of what holds it where the file says
  /// something else.
  package func place(saying text: String) -> Place { says(text) ? place : holder }

  /// The place of a part of the text, given by bytes of the text as UTF-8; `nil` for a part that it does
  /// not have.
  package func place(of range: Range<Int>) -> Place? {
    written.source(of: range).map { Place(file: file, range: $0) }
  }

  /// Whether a part stands in the file as it is, so that other text can take its place.
  package func isVerbatim(_ range: Range<Int>) -> Bool { written.isVerbatim(range) }
}

extension WrittenElement {
  /// The value of an attribute, or else the text inside.
  ///
  /// Takes time in proportion to its length: ask once for all findings about a text.
  package func placedText(_ attribute: String?) -> PlacedText {
    guard let attribute else {
      let (written, file) = writtenText
      return PlacedText(written, file: file, in: namePlace)
    }
    // A default, or what was taken out: the element stands for it.
    guard let place = self.attribute(attribute)?.place, let written = writtenValue(attribute) else {
      return PlacedText(WrittenText(), file: namePlace.file, in: namePlace)
    }
    return PlacedText(written, file: place.file, in: place)
  }
}

extension Provenance {
  /// The text of a locus: of its attribute, or else inside its element.
  package func placedText(of locus: Locus) -> PlacedText {
    element(of: locus).placedText(locus.attribute)
  }
}

package import CoequalModel
import Markup

/// A text of a document together with its place in a file, for several findings about it.
package struct TextPlacement {
  /// The place of the whole text, or of what holds it where the file says something else.
  package let place: Place
  private let text: [UInt8]
  private let placed: PlacedText
  private let isAttribute: Bool
  /// Whether the file says what the catalog says; a translated catalog says something else.
  private let isWritten: Bool
  /// Whether the file is the document's own, and not one that it inherits from.
  private let isOwn: Bool

  /// - Parameters:
  ///   - text: What the catalog says.
  ///   - locus: Where it stands.
  ///   - provenance: The places of the document.
  ///   - finder: Finds elements of the same document.
  package init(
    _ text: String, at locus: Locus, in provenance: Provenance, _ finder: inout ElementFinder
  ) {
    self.text = Array(text.utf8)
    placed = finder.placedText(of: locus)
    place = placed.place(saying: text)
    isAttribute = locus.attribute != nil
    isWritten = placed.says(text)
    isOwn = provenance.isOwn(place)
  }

  /// The place of a part of the text, given by its bytes.
  package func place(of part: Range<Int>) -> Place {
    (isWritten ? placed.place(of: part) : nil) ?? place
  }

  /// A part of the text.
  package func text(of part: Range<Int>) -> String {
    guard part.lowerBound >= 0, part.upperBound <= text.count else { return "" }
    return String(decoding: text[part], as: UTF8.self)
  }

  /// The edit that writes something else in place of a part; `nil` where that cannot be done without a
  /// look: in a file that is inherited from, or where markup stands in between.
  package func edit(of part: Range<Int>, replacement: String) -> Finding.Edit? {
    guard isWritten, isOwn, placed.isVerbatim(part), let place = placed.place(of: part) else {
      return nil
    }
    // What needs escaping would be shown as it is inside of CDATA.
    let escaped = isAttribute ? Escape.attribute(replacement) : Escape.text(replacement)
    return escaped == replacement ? Finding.Edit(place: place, replacement: replacement) : nil
  }
}

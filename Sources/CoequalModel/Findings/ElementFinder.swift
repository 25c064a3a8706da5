/// Finds elements one after the other.
///
/// What stands beside the last one is remembered: a list of which each part has a finding is looked
/// through once, and not once for each.
package struct ElementFinder: Sendable {
  private let provenance: Provenance
  private var parent: Locus?
  private var name: ElementName?
  private var siblings: [WrittenElement] = []

  /// Makes a finder for the parts of one value.
  package init(_ provenance: Provenance) {
    self.provenance = provenance
  }

  /// The element of a locus.
  package mutating func element(of locus: Locus) -> WrittenElement {
    guard case .child(let name, let index)? = locus.steps.last else {
      return provenance.element(of: locus)
    }
    var parent = locus
    parent.steps.removeLast()
    parent.attribute = nil
    if parent != self.parent || name != self.name {
      siblings = provenance.element(of: parent).children([name])
      (self.parent, self.name) = (parent, name)
    }
    return siblings.indices.contains(index) ? siblings[index] : provenance.element(of: parent)
  }

  /// The text of a locus: of its attribute, or else inside its element.
  package mutating func placedText(of locus: Locus) -> PlacedText {
    element(of: locus).placedText(locus.attribute)
  }
}

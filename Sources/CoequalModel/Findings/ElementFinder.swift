/// Finds elements one after the other.
///
/// What stands beside the last one is remembered, and beside those around it: a list of which each part has
/// a finding is looked through once, and not once for each.
package struct ElementFinder: Sendable {
  private let provenance: Provenance
  /// The children that were looked through last, from the outermost inwards.
  private var levels: [Level] = []

  private struct Level {
    let parent: Locus
    let names: [ElementName]
    let children: [WrittenElement]
  }

  /// Makes a finder for the parts of one value.
  package init(_ provenance: Provenance) {
    self.provenance = provenance
  }

  /// The element of a locus.
  package mutating func element(of locus: Locus) -> WrittenElement {
    var parent = locus
    parent.attribute = nil
    guard let step = parent.steps.popLast() else { return provenance.element(of: locus) }
    let (names, index) = step.children
    let depth = parent.steps.count
    if depth >= levels.count || levels[depth].parent != parent || levels[depth].names != names {
      let children = element(of: parent).children(names)
      levels.removeSubrange(min(depth, levels.count)...)
      levels.append(Level(parent: parent, names: names, children: children))
    }
    let children = levels[depth].children
    return children.indices.contains(index) ? children[index] : element(of: parent)
  }

  /// The text of a locus: of its attribute, or else inside its element.
  package mutating func placedText(of locus: Locus) -> PlacedText {
    element(of: locus).placedText(locus.attribute)
  }
}

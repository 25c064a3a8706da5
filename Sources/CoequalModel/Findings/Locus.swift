/// Where in the model something stands: an entity, and perhaps a part of it.
///
/// Model values carry no places. A locus names a part by its position in the model, and
/// ``Provenance`` turns that into a place of a file when a finding is made.
package struct Locus: Hashable, Sendable {
  package var entity: EntityKind
  /// The entity's position among all of its kind in the document, in the order written.
  package var index: Int
  package var steps: [Step]
  /// The attribute meant; `nil` for the element's name.
  package var attribute: String?

  /// One step down the elements of a document.
  package enum Step: Hashable, Sendable {
    /// The first child of this name.
    case only(ElementName)
    /// The child at this position among the children of this name.
    case child(ElementName, Int)
    /// The child at this position among all requirements and choices.
    case requirement(Int)
  }

  package init(
    _ entity: EntityKind, _ index: Int = 0, _ steps: Step..., attribute: String? = nil
  ) {
    self.entity = entity
    self.index = index
    self.steps = steps
    self.attribute = attribute
  }

  package func appending(_ step: Step) -> Locus {
    var longer = self
    longer.steps.append(step)
    return longer
  }

  package func attribute(_ name: String) -> Locus {
    var other = self
    other.attribute = name
    return other
  }
}

extension Locus.Step {
  /// The names of the children among which it leads to one, and the place of that one.
  package var children: (names: [ElementName], index: Int) {
    switch self {
    case .only(let name): ([name], 0)
    case .child(let name, let index): ([name], index)
    case .requirement(let index): ([.requires, .choose], index)
    }
  }
}

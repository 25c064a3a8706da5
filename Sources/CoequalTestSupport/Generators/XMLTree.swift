/// An element with what stands in it: something that tests can make, change and write in many ways.
package struct XMLTree: Hashable, Sendable {
  /// The name as it is written, without a prefix where the element is one of the format.
  package var name: String
  package var attributes: [Attribute]
  package var children: [Child]

  package struct Attribute: Hashable, Sendable {
    package var name: String
    /// The value, white space collapsed, characters as they are.
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package enum Child: Hashable, Sendable {
    case element(XMLTree)
    /// Characters as they are; the writer escapes them.
    case text(String)
    /// Written as it is.
    case verbatim(String)
  }

  package init(_ name: String, attributes: [Attribute] = [], children: [Child] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// The elements directly inside.
  package var elements: [XMLTree] {
    children.compactMap { child in
      guard case .element(let element) = child else { return nil }
      return element
    }
  }

  /// The element itself and all inside, in document order.
  package var all: [XMLTree] { [self] + elements.flatMap(\.all) }

  /// The number of elements, this one included.
  package var count: Int { elements.reduce(1) { $0 + $1.count } }

  /// Applies `change` to the element of this number in document order, 0 for this one.
  package mutating func change(_ number: Int, _ change: (inout XMLTree) -> Void) {
    if number == 0 { return change(&self) }
    var next = 1
    for index in children.indices {
      guard case .element(var element) = children[index] else { continue }
      let count = element.count
      if number < next + count {
        element.change(number - next, change)
        children[index] = .element(element)
        return
      }
      next += count
    }
  }
}

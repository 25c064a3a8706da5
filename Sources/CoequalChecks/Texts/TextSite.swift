package import CoequalModel

/// A text for people in a document: what it says, and where.
package struct TextSite: Sendable {
  /// The address by which translations know it: `role/staff-engineer/title`.
  package let address: String
  /// The element that holds it.
  package let element: ElementName
  package let text: String
  package let locus: Locus
  /// Whether it says what somebody is paid.
  package let isPay: Bool

  /// Describes a text.
  package init(
    address: String, element: ElementName, text: String, locus: Locus, isPay: Bool = false
  ) {
    self.address = address
    self.element = element
    self.text = text
    self.locus = locus
    self.isPay = isPay
  }
}

/// Gathers the texts of a part of a document.
package struct TextSites {
  package private(set) var sites: [TextSite] = []
  private let address: String
  private let locus: Locus
  private let isPay: Bool
  private let hasAddresses: Bool

  /// - Parameters:
  ///   - address: That of the part; empty for the document itself.
  ///   - locus: That of the part.
  ///   - isPay: Whether the texts say what somebody is paid.
  ///   - hasAddresses: Whether the texts get addresses; to make them takes longer than all the rest.
  init(address: [String] = [], at locus: Locus, isPay: Bool = false, hasAddresses: Bool = true) {
    self.hasAddresses = hasAddresses
    self.address = address.joined(separator: "/")
    self.locus = locus
    self.isPay = isPay
  }

  /// Adds the text of a child of which there is one.
  mutating func add(_ element: ElementName, _ text: String?) {
    guard let text else { return }
    add(element, [], text, at: locus.appending(.only(element)))
  }

  /// Adds the text of a child that is told apart by a key.
  mutating func add(_ element: ElementName, _ key: [String], _ text: String, at locus: Locus) {
    sites.append(
      TextSite(
        address: join([element.rawValue] + key), element: element, text: text, locus: locus,
        isPay: isPay))
  }

  /// Adds the texts of a part inside, without an address of its own for what only holds a list.
  mutating func add(
    _ names: [String], at steps: [Locus.Step], isPay: Bool = false,
    _ fill: (inout TextSites) -> Void
  ) {
    var inner = TextSites(
      address: [join(names)], at: steps.reduce(locus) { $0.appending($1) },
      isPay: self.isPay || isPay, hasAddresses: hasAddresses)
    fill(&inner)
    sites += inner.sites
  }

  /// Adds texts of which several can share a key; then their order tells them apart.
  mutating func add<Model>(
    ordered models: [Model], _ element: ElementName, key: (Model) -> [String],
    text: (Model) -> String
  ) {
    var seen: [[String]: Int] = [:]
    for (index, model) in models.enumerated() {
      let place = locus.appending(.child(element, index))
      guard hasAddresses else {
        add(element, [], text(model), at: place)
        continue
      }
      let key = key(model)
      seen[key, default: 0] += 1
      add(element, key + ["\(seen[key, default: 1])"], text(model), at: place)
    }
  }

  /// Adds the texts of another part of the document.
  mutating func add(_ part: TextSites) { sites += part.sites }

  private func join(_ names: [String]) -> String {
    if !hasAddresses { return "" }
    return ((address.isEmpty ? [] : [address]) + names).joined(separator: "/")
  }
}

import CoequalModel

/// An element of what is imported, with the name by which the record of the import speaks of it.
struct ImportedPart {
  /// Its place among all elements, in their order.
  let number: Int
  /// Such as `role/senior` or `competency/design/expects/high/2`; empty for the document.
  let address: String
  /// Its kind and the id that it has in the import, such as `role/senior`; `nil` where it has none.
  let heading: String?
  /// The element itself, without those inside.
  var element: RawElement
  /// The elements inside.
  var children: [ImportedPart]

  var name: ElementName { element.name }

  /// Whether its id is unique in the whole document, so that it can be found wherever it stands.
  var isThing: Bool { number > 0 && Format.declarations[name]?.key == .document }

  /// Whether it only holds a list.
  var isList: Bool { Format.declarations[name]?.isList == true }

  /// The parts of a whole document.
  init(_ root: RawElement) {
    var count = 0
    self.init(root, address: "", &count)
  }

  private init(_ element: RawElement, address: String, _ count: inout Int) {
    number = count
    count += 1
    self.address = address
    heading = element["id"].map { "\(element.name.rawValue)/\($0)" }
    var own = element
    own.children = []
    self.element = own
    var children: [ImportedPart] = []
    var ordinals: [String: Int] = [:]
    for child in element.children {
      let step = child.address(within: address, &ordinals)
      children.append(ImportedPart(child, address: step, &count))
    }
    self.children = children
  }

  /// The element with those inside that `isWanted` lets through.
  func whole(where isWanted: (ImportedPart) -> Bool = { _ in true }) -> RawElement {
    var whole = element
    whole.children = children.filter(isWanted).map { $0.whole(where: isWanted) }
    return whole
  }

  /// Calls with every part, itself included, in their order.
  func forEach(_ body: (ImportedPart) -> Void) {
    body(self)
    for child in children { child.forEach(body) }
  }
}

extension RawElement {
  /// The address of a child, by the rule that translations follow: lists have no address of their own,
  /// what has an id through the whole document needs no parent, and texts that share a level are
  /// counted.
  func address(within parent: String, _ ordinals: inout [String: Int]) -> String {
    guard let declaration = Format.declarations[name], !declaration.isList else { return parent }
    let values = declaration.key.attributes.compactMap { self[$0] }
    let isThing = declaration.key == .document
    let start = isThing || parent.isEmpty ? name.rawValue : "\(parent)/\(name.rawValue)"
    let address = ([start] + values).joined(separator: "/")
    guard case .ordered = declaration.key else { return address }
    ordinals[address, default: 0] += 1
    return "\(address)/\(ordinals[address] ?? 1)"
  }

  /// Its address without the number at the end, where it is counted among those that share a key.
  func group(of address: String) -> String? {
    guard case .ordered? = Format.declarations[name]?.key,
      let slash = address.lastIndex(of: "/")
    else { return nil }
    return String(address[..<slash])
  }

  /// What people would call it: its title or text, or the values that tell it apart.
  var words: String {
    if let title = children.first(where: { $0.name == .title })?.text { return title }
    if !text.isEmpty { return text }
    return attributes.map(\.value).joined(separator: " ")
  }
}

extension ElementDeclaration {
  /// Whether it only holds a list.
  var isList: Bool {
    guard attributes.isEmpty, case .children(let particles) = content else { return false }
    return particles.count == 1
  }

  /// The place of a child in the order of children.
  func particle(of name: ElementName) -> Int {
    guard case .children(let particles) = content else { return 0 }
    return particles.firstIndex { $0.names.contains(name) } ?? 0
  }
}

/// The different names of a document, numbered in the order of first use.
struct NameTable: Sendable {
  struct Name: Hashable, Sendable {
    var namespace: String?
    var local: String
  }

  private(set) var names: [Name] = []
  private var ids: [Name: NameID] = [:]

  /// The number of `name`, or `nil` when the document does not use it.
  func id(of name: Name) -> NameID? { ids[name] }

  /// The number of `name`, which gets the next one when it is new.
  ///
  /// - Precondition: fewer than 65,536 names
  mutating func intern(_ name: Name) -> NameID {
    if let known = ids[name] { return known }
    let id = NameID(UInt16(names.count))
    names.append(name)
    ids[name] = id
    return id
  }
}

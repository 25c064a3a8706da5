/// A name used in one ``Document``: a namespace and a local name.
///
/// Names are numbered in the order of their first use. A number means nothing outside its document.
public struct NameID: Hashable, Sendable {
  /// The place of the name in the order of first use, from 0.
  public let rawValue: UInt16

  init(_ rawValue: UInt16) { self.rawValue = rawValue }

  var index: Int { Int(rawValue) }
}

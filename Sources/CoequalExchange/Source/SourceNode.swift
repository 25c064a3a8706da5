public import CoequalModel

/// One value of a file in a foreign format, with the place where it stands.
///
/// JSON, YAML, object literals of JavaScript and the cells of tables all become such nodes, so that an
/// importer is written once against one shape.
public struct SourceNode: Hashable, Sendable {
  /// What stands there.
  public enum Value: Hashable, Sendable {
    case text(String)
    /// A number as it is written; nothing is rounded.
    case number(String)
    case boolean(Bool)
    case null
    case list([SourceNode])
    /// Pairs in the order written; names may repeat.
    case map([Entry])
  }

  /// A name and what it stands for.
  public struct Entry: Hashable, Sendable {
    /// The name, as a text with a place of its own.
    public var name: SourceNode
    /// What it stands for.
    public var value: SourceNode

    /// Makes an entry.
    public init(name: SourceNode, value: SourceNode) {
      self.name = name
      self.value = value
    }
  }

  /// What stands there.
  public var value: Value
  /// Where.
  public var place: Place

  /// Makes a node.
  public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }
}

extension SourceNode {
  /// What the first entry of this name stands for; `nil` where there is none or this is no map.
  ///
  /// - Complexity: O(*n*) for *n* entries
  public subscript(name: String) -> SourceNode? {
    entries.first { $0.name.text == name }?.value
  }

  /// The entries of a map; empty for anything else.
  public var entries: [Entry] {
    if case .map(let entries) = value { entries } else { [] }
  }

  /// The items of a list; empty for anything else.
  public var items: [SourceNode] {
    if case .list(let items) = value { items } else { [] }
  }

  /// A text, or a number or truth value as it is written; `nil` for anything else.
  public var text: String? {
    switch value {
    case .text(let text), .number(let text): text
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .null, .list, .map: nil
    }
  }

  /// A whole number; `nil` for anything else.
  public var integer: Int? {
    if case .number(let digits) = value { Int(digits) } else { nil }
  }

  /// What kind of value it is, for messages: `a list`.
  public var kind: String {
    switch value {
    case .text: "a text"
    case .number: "a number"
    case .boolean: "a truth value"
    case .null: "nothing"
    case .list: "a list"
    case .map: "a map"
    }
  }
}

public import CoequalModel

/// What became of each text and id of a source.
///
/// Importers mark nodes while they use them; ``close(_:)`` then books everything that was never
/// marked as not carried over. So nothing can be lost without a word.
public struct Ledger: Hashable, Sendable {
  /// What became of one text or id, or what was guessed.
  public struct Entry: Hashable, Sendable {
    /// What became of it.
    public var fate: Fate
    /// The text as the source has it; empty for a guess that rests on no single text.
    public var text: String
    /// Where the source has it.
    public var place: Place?
    /// Where in the result it stands, such as `role/senior/title`; `nil` where it does not.
    public var target: String?
    /// What stands there instead, where that differs.
    public var written: String?
    /// Why it was changed, guessed or left; `nil` for what was simply carried over.
    public var reason: String?
    /// How a guess is corrected.
    public var correction: String?

    /// Makes an entry.
    public init(
      _ fate: Fate, text: String, at place: Place?, target: String? = nil, written: String? = nil,
      reason: String? = nil, correction: String? = nil
    ) {
      self.fate = fate
      self.text = text
      self.place = place
      self.target = target
      self.written = written
      self.reason = reason
      self.correction = correction
    }
  }

  /// What can become of a text.
  public enum Fate: String, CaseIterable, Sendable {
    /// It stands in the result as it is.
    case carried
    /// It stands in the result in another form.
    case changed
    /// It means something in the result that the source does not say.
    case guessed
    /// It is not in the result.
    case left
  }

  /// Everything booked, in the order of booking.
  public private(set) var entries: [Entry] = []
  private var marked: Set<Place> = []

  /// An empty ledger.
  public init() {}

  /// Books an entry.
  public mutating func book(_ entry: Entry) {
    if let place = entry.place { marked.insert(place) }
    entries.append(entry)
  }

  /// Books a node as standing in the result; only the first time, when it stands there often.
  public mutating func carry(_ node: SourceNode, to target: String) {
    guard let text = node.text, !marked.contains(node.place) else { return }
    book(Entry(.carried, text: text, at: node.place, target: target))
  }

  /// Books a node as standing in the result in another form.
  public mutating func change(
    _ node: SourceNode, to target: String, written: String, because reason: String
  ) {
    guard let text = node.text, !marked.contains(node.place) else { return }
    book(
      Entry(
        .changed, text: text, at: node.place, target: target, written: written, reason: reason))
  }

  /// Books everything in a node as not in the result.
  public mutating func leave(_ node: SourceNode, because reason: String) {
    node.forEachLeaf { leaf in
      guard let text = leaf.text, !marked.contains(leaf.place) else { return }
      book(Entry(.left, text: text, at: leaf.place, reason: reason))
    }
  }

  /// Books what the result says and the source does not.
  ///
  /// - Parameter node: What the guess rests on, if anything. It stays to be booked itself.
  public mutating func guess(
    _ written: String, for target: String, from node: SourceNode? = nil, because reason: String,
    correction: String
  ) {
    entries.append(
      Entry(
        .guessed, text: node?.text ?? "", at: node?.place, target: target, written: written,
        reason: reason, correction: correction))
  }

  /// Whether a node has been booked.
  public func has(_ node: SourceNode) -> Bool { marked.contains(node.place) }

  /// Books what has not been booked so far as not carried over: the format has no place for it, or the
  /// importer does not know it.
  ///
  /// Empty texts are nothing that could be lost.
  public mutating func close(_ root: SourceNode) {
    root.forEachLeaf(path: "") { leaf, path in
      guard let text = leaf.text, !text.collapsed.isEmpty, !marked.contains(leaf.place) else {
        return
      }
      book(
        Entry(
          .left, text: text, at: leaf.place, reason: "Coequal's format has no place for '\(path)'"))
    }
  }
}

extension SourceNode {
  /// Calls with each text, number and truth value inside.
  func forEachLeaf(_ body: (SourceNode) -> Void) {
    forEachLeaf(path: "") { leaf, _ in body(leaf) }
  }

  /// Calls with each leaf and the names that lead to it, such as `levels[].name`.
  func forEachLeaf(path: String, _ body: (SourceNode, String) -> Void) {
    switch value {
    case .text, .number, .boolean: body(self, path)
    case .null: break
    case .list(let items):
      for item in items { item.forEachLeaf(path: path + "[]", body) }
    case .map(let entries):
      for entry in entries {
        let name = entry.name.text ?? ""
        entry.value.forEachLeaf(path: path.isEmpty ? name : path + "." + name, body)
      }
    }
  }
}

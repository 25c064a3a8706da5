import Markup

/// Reads long lists right inside the root of a document while the rest of it is still parsed.
///
/// The parser is busy on one core; here the others get something to do. What they read is taken over
/// by the reader of the whole document when it comes to the list, and dropped if it never does.
final class ReadAhead {
  /// The bytes of a part of a long list: enough that handing it out costs nothing in comparison, and
  /// few enough that no core waits long for the last part.
  static let partLength = 1 << 20

  /// The parts of each list, in the order of the file.
  private(set) var parts: [NodeID: [any Sendable]] = [:]
  private var names: [ElementName?] = []
  /// The last child of a list that is in a part.
  private var last: NodeID?

  /// Takes the document as far as it is parsed, up to a child of one of the root's children.
  func take(_ document: Document, upTo child: NodeID) {
    if names.count < document.nameCount { names = GrammarReader.names(in: document) }
    guard let list = document.parent(of: child), let maker = maker(for: list, in: document),
      let first = document.child(of: list, after: parts[list] == nil ? nil : last)
    else { return }
    let part = maker(list, first, child, GrammarReader(document, names: names))
    parts[list, default: []].append(part)
    last = child
  }

  private func maker(for list: NodeID, in document: Document) -> ListPartMaker? {
    guard let root = name(of: .root, in: document), let name = name(of: list, in: document) else {
      return nil
    }
    return switch root {
    case .structure: Structure.syntax.partMaker(of: name)
    case .framework: Framework.syntax.partMaker(of: name)
    case .project: Project.syntax.partMaker(of: name)
    case .translation: Translation.syntax.partMaker(of: name)
    case .plugin: Plugin.syntax.partMaker(of: name)
    case .importMapping: RememberedMapping.syntax.partMaker(of: name)
    case .plan: Plan.syntax.partMaker(of: name)
    case .assessments: Assessments.syntax.partMaker(of: name)
    default: nil
    }
  }

  private func name(of node: NodeID, in document: Document) -> ElementName? {
    names[Int(document.nameID(of: node).rawValue)]
  }
}

/// Makes a part of a list, from its first child to its last, and offers it to other cores.
typealias ListPartMaker =
  @Sendable (
    _ list: NodeID, _ first: NodeID, _ last: NodeID, _ reader: GrammarReader
  ) -> any Sendable

extension ElementType {
  /// How to read parts of the list in a child element of this name, if it holds one.
  fileprivate func partMaker(of name: ElementName) -> ListPartMaker? {
    guard case .children(let particles) = content else { return nil }
    return particles.lazy.flatMap(\.alternatives).first { $0.name == name }?.part
  }
}

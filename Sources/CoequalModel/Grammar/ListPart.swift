import Dispatch
import Markup
import Synchronization

/// Some neighbouring children of a long list, read once, by whoever comes first.
///
/// That can be the thread that needs them: it never waits for a helper that may not get a core.
final class ListPart<Child: Sendable>: Sendable {
  /// What came of reading the part.
  struct Content: Sendable {
    var list: [Child] = []
    var findings: [Finding] = []
    var nodes: [[NodeID]] = []
  }

  private let list: NodeID
  private let first: NodeID
  /// The last child of the part.
  let last: NodeID
  private let type: ElementType<[Child]>
  /// One that has found nothing yet.
  private let reader: GrammarReader
  private let isTaken = Atomic(false)
  /// Signalled when the content is there.
  private let isRead = DispatchSemaphore(value: 0)
  private let result = Mutex(Content())

  init(
    of list: NodeID, from first: NodeID, to last: NodeID, as type: ElementType<[Child]>,
    reader: GrammarReader
  ) {
    self.list = list
    self.first = first
    self.last = last
    self.type = type
    self.reader = reader
  }

  /// Lets another core read the part, if one is free before somebody wants or drops it.
  func offer() {
    DispatchQueue.global().async { [weak self] in self?.readUnlessTaken() }
  }

  /// Reads the part unless somebody has, or is about it.
  func readUnlessTaken() {
    guard !isTaken.exchange(true, ordering: .relaxed) else { return }
    let content = read()
    result.withLock { $0 = content }
    isRead.signal()
  }

  /// What the part holds; reads it, or waits for whoever does, if that is not known yet.
  var content: Content {
    readUnlessTaken()
    isRead.wait()
    // For whoever asks next.
    isRead.signal()
    return result.withLock(\.self)
  }

  private func read() -> Content {
    // Values take somewhat more than the bytes they are read from.
    Memory.makeRoom(for: 2 * ReadAhead.partLength)
    var reader = reader
    var children: [Child] = []
    if case .children(let particles) = type.content {
      _ = reader.readChildren(
        from: first, to: reader.document.nextSibling(of: last), of: list, as: particles.span,
        in: type, into: &children)
    }
    return Content(list: children, findings: reader.findings, nodes: reader.nodes)
  }
}

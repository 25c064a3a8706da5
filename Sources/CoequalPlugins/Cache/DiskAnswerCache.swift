import CoequalRegistry
import Digests
import Synchronization

/// Keeps answers in a folder, from run to run.
///
/// Each entry is a file of its own, written beside its place and then moved there, so that nobody ever
/// reads half of one; several processes can share the folder. An entry that is not what was written is
/// passed over. The folder belongs to this user and nobody else may write to it, or it is not used.
///
/// A class, because it counts what it wrote.
public final class DiskAnswerCache: AnswerCache {
  /// The folder that holds the entries.
  public let folder: String
  private let mostBytes: Int
  private let hasWritten = Mutex(false)

  /// The bytes of the largest entry.
  private static let largestEntry = 1 << 20
  private static let temporary = ".new-"

  /// Makes a cache; the folder is made when something is kept.
  ///
  /// - Parameters:
  ///   - folder: The whole path of a folder for nothing else.
  ///   - mostBytes: How many bytes of entries stay after a run.
  public init(folder: String, mostBytes: Int = 64 << 20) {
    self.folder = folder
    self.mostBytes = mostBytes
  }

  /// What was kept for a key, if it is whole.
  public func answers(for key: AnswerKey) -> [UInt8]? {
    let (shelf, name) = Self.split(key)
    guard let folder = try? PrivateFolder.find(folder, shelf),
      let bytes = try? folder.file(name).contents(limit: Self.largestEntry)
    else { return nil }
    let head = Self.headLength
    guard bytes.count >= head, bytes.prefix(head) == Self.head(of: bytes[head...], for: key)[...]
    else { return nil }
    return Array(bytes[head...])
  }

  /// Keeps answers for a key; does nothing where that is not possible.
  public func keep(_ answers: [UInt8], for key: AnswerKey) {
    let bytes = Self.head(of: answers[...], for: key) + answers
    guard bytes.count <= Self.largestEntry else { return }
    let (shelf, name) = Self.split(key)
    guard let folder = try? PrivateFolder.make(folder, shelf) else { return }
    let temporary = Self.temporary + String(UInt64.random(in: .min ... .max), radix: 16)
    do {
      try folder.makeFile(temporary).write(bytes)
      try folder.rename(temporary, to: name)
      hasWritten.withLock { $0 = true }
    } catch {
      folder.remove(temporary)
    }
  }

  /// Removes entries, in no order, until what is left has its size; also what was left half written.
  public func trim() {
    guard
      hasWritten.withLock({ value in
        defer { value = false }
        return value
      }), let folder = try? OpenFolder(folder)
    else { return }
    var bytes = 0
    for case let shelf? in ((try? folder.names()) ?? []).shuffled() {
      guard let shelf = try? folder.folder(shelf) else { continue }
      for case let name? in (try? shelf.names()) ?? [] {
        let size = (try? shelf.file(name).length) ?? 0
        bytes += size
        if name.hasPrefix(Self.temporary) || bytes > mostBytes {
          shelf.remove(name)
          bytes -= size
        }
      }
    }
  }

  // MARK: - Entries

  /// The folder and the file of a key: no folder gets too large.
  private static func split(_ key: AnswerKey) -> (shelf: String, name: String) {
    (String(key.description.prefix(2)), String(key.description.dropFirst(2)))
  }

  private static let headLength = 32

  /// What stands in front of answers: a hash that knows what they answer.
  private static func head(of answers: ArraySlice<UInt8>, for key: AnswerKey) -> [UInt8] {
    var digest = Digest(.sha256)
    digest.add(Array("coequal answers 1\(key)".utf8))
    digest.add(Array(answers))
    return digest.bytes
  }
}

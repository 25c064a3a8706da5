import CoequalRegistry
import Digests

/// What a plugin is, as far as trust goes: the SHA-256 of its files.
///
/// Hashed are, for each file in the order of the bytes of their paths: the length of the path and the
/// path below the folder, one byte that says whether its owner may run the file, and the length of the
/// file and its bytes. Lengths are 64-bit numbers, the highest byte first. In front stand the bytes
/// `coequal plugin 1` and a zero, so that this hash means nothing else.
///
/// Not hashed, and not part of what runs: times, owners, other bits of modes, empty folders, and
/// everything whose name begins with a point.
public struct PluginDigest: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The 64 digits.
  public let description: String

  /// Reads 64 hexadecimal digits; `nil` for anything else.
  public init?(_ text: String) {
    let digits = text.utf8.map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte) ? byte | 0x20 : byte
    }
    guard digits.count == 64,
      digits.allSatisfy({
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      })
    else { return nil }
    description = String(decoding: digits, as: UTF8.self)
  }

  /// Hashes the folder of a plugin.
  ///
  /// Reads every file once, in bounded memory.
  public static func of(folder path: String) throws(PluginContentsError) -> PluginDigest {
    let folder: OpenFolder
    do { folder = try OpenFolder(path) } catch { throw .unreadable(error) }
    return try PluginDigest(hashing: PluginContents.list(folder), in: folder)
  }

  init(hashing contents: PluginContents, in folder: OpenFolder) throws(PluginContentsError) {
    var digest = Digest(.sha256)
    digest.add(Array("coequal plugin 1\0".utf8))
    for entry in contents.entries {
      digest.add(part: Array(entry.path.utf8))
      do throws(FileError) {
        let file = try folder.file(entry.path)
        digest.add([entry.isExecutable ? 1 : 0])
        digest.add(number: entry.length)
        var count = 0
        try file.forEachBlock(limit: entry.length) { block in
          count += block.count
          digest.add(block)
        }
        if count != entry.length || file.isExecutable != entry.isExecutable {
          throw FileError(path: file.path, reason: .other("it was changed meanwhile"))
        }
      } catch {
        throw .unreadable(error)
      }
    }
    description = digest.bytes.hexadecimal
  }

  /// The order of the digits.
  public static func < (first: Self, second: Self) -> Bool {
    first.description < second.description
  }
}

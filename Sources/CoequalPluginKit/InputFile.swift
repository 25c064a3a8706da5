import CoequalPluginProtocol
import CoequalRegistry

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files that Coequal hands to a program.
enum InputFile {
  /// The bytes of a file.
  static func bytes(of file: FileReference, limit: Int) throws(ProtocolError) -> [UInt8] {
    do {
      return try LocalFileSystem().contents(ofFile: file.path, limit: limit)
    } catch {
      // The path is no name that people know.
      throw ProtocolError(
        .unusableInput,
        FileError(path: file.name, reason: error.reason).description)
    }
  }

  /// The subjects of a file, one a line.
  static func subjects(in file: FileReference) throws(ProtocolError) -> [SubjectLine] {
    let decoder = JSONDecoder()
    var subjects: [SubjectLine] = []
    for line in try bytes(of: file, limit: 1 << 30).split(separator: UInt8(ascii: "\n")) {
      do {
        subjects.append(try decoder.decode(SubjectLine.self, from: Data(line)))
      } catch {
        throw ProtocolError(
          .unusableInput, "line \(subjects.count + 1) of '\(file.name)' is no subject")
      }
    }
    return subjects
  }
}

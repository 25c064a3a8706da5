package import CoequalRegistry
package import Markup

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A text in the repository that a test makes anew and compares: a generated file or a snapshot.
///
/// With `COEQUAL_RECORD=1` in the environment the file is written instead. A run that writes fails,
/// so that nobody takes it for one that has compared.
package struct Golden: Sendable {
  /// The file, named from the package's folder.
  package let file: String
  private let isRecording: Bool

  package init(_ file: String) {
    self.init(file, isRecording: ProcessInfo.processInfo.environment["COEQUAL_RECORD"] == "1")
  }

  package init(_ file: String, isRecording: Bool) {
    self.file = file
    self.isRecording = isRecording
  }

  /// Compares the file with `text`.
  ///
  /// - Throws: ``GoldenError`` when they differ, and when the file was written just now.
  package func check(_ text: String) throws(GoldenError) {
    let recorded: String
    do {
      recorded = try PackageFolder.text(of: file)
    } catch {
      guard isRecording else { throw .missing(file: file, error) }
      try record(text)
    }
    // Not '==', to which two spellings of one character are equal.
    if recorded.utf8.elementsEqual(text.utf8) { return }
    if isRecording { try record(text) }
    throw .differs(file: file, TextDifference(from: recorded, to: text))
  }

  private func record(_ text: String) throws(GoldenError) -> Never {
    do {
      try PackageFolder.write(text, to: file)
    } catch {
      throw .notWritten(file: file, String(describing: error))
    }
    throw .recorded(file: file)
  }
}

/// Why a text is not what the repository holds.
package enum GoldenError: Error, Hashable, CustomStringConvertible {
  case missing(file: String, FileError)
  case differs(file: String, TextDifference)
  /// The file now holds the new text.
  case recorded(file: String)
  case notWritten(file: String, String)

  package var description: String {
    switch self {
    case .missing(_, let error):
      "\(error); make it with 'Scripts/generate', or with COEQUAL_RECORD=1 in the environment"
    case .differs(let file, let difference):
      """
      '\(file)' is not what is made now; look at the difference, then run 'Scripts/generate' or set \
      COEQUAL_RECORD=1
      \(difference)
      """
    case .recorded(let file):
      "'\(file)' was written; look at the change, then run without COEQUAL_RECORD"
    case .notWritten(let file, let reason):
      "'\(file)' could not be written: \(reason)"
    }
  }
}

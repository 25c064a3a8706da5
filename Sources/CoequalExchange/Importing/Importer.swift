public import CoequalModel

/// Reads one foreign format.
///
/// Implement ``recognise(_:)`` by a look at the content, never at the name alone, and
/// ``read(_:into:)`` by building model values from nodes. Mark each node in the draft as it is used:
/// what is not marked is reported as not carried over.
///
/// An importer is a value without state. It never throws: whatever is wrong with a file is a finding
/// of the draft, and the rest is read.
public protocol Importer: Sendable {
  /// Names the format, for `--from`: `financial-times`.
  var id: Identifier { get }

  /// What people call the format, in a few words.
  var title: String { get }

  /// Whether these files are of the format.
  ///
  /// Takes any bytes, and should look at no more than the beginning of each file.
  func recognise(_ source: ImportSource) -> Recognition

  /// Reads the files into a draft.
  func read(_ source: ImportSource, into draft: inout ImportDraft)
}

/// How sure an importer is that some files are of its format.
public enum Recognition: Int, Comparable, Sendable {
  /// They are not.
  case no
  /// They could be read, as nearly anything could.
  case possible
  /// They look like it.
  case likely
  /// They hold what only this format has.
  case certain

  /// Whether the first is less sure than the second.
  public static func < (first: Recognition, second: Recognition) -> Bool {
    first.rawValue < second.rawValue
  }
}

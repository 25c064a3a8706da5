/// Why edits cannot be applied.
public enum EditError: Error, Hashable, Sendable {
  /// Two edits replace the same bytes, or one inserts inside what the other replaces.
  case overlap(Edit, Edit)
  /// An edit reaches outside a file of so many bytes.
  case outsideFile(Edit, count: Int)
  /// An edit begins or ends inside a character.
  case splitsCharacter(Edit, at: Int)
}

extension EditError: CustomStringConvertible {
  /// One line that says which edits and why.
  public var description: String {
    switch self {
    case .overlap(let a, let b):
      "the edits of bytes \(a.range) and \(b.range) overlap"
    case .outsideFile(let edit, let count):
      "the edit of bytes \(edit.range) is outside the file, which has \(count)"
    case .splitsCharacter(let edit, let offset):
      "the edit of bytes \(edit.range) splits the character around byte \(offset)"
    }
  }
}

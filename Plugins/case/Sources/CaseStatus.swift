import CoequalModel

/// The words by which CASE and Coequal say how far a document is agreed.
enum CaseStatus {
  /// The word of CASE.
  static func word(for status: Status) -> String {
    switch status {
    case .draft: "Draft"
    case .illustrative: "Private Draft"
    case .agreed, .inForce: "Adopted"
    case .retired: "Deprecated"
    }
  }

  /// What a word of CASE says, if it is one.
  static func status(of word: String) -> Status? {
    switch word {
    case "Draft": .draft
    case "Private Draft": .illustrative
    case "Adopted": .inForce
    case "Deprecated": .retired
    default: nil
    }
  }
}

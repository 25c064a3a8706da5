public import CoequalModel

/// What a merge needs to know beside the file and what is imported.
public struct MergeOptions: Sendable {
  /// Whether what the source says replaces what the file says.
  public var updates: Bool
  /// Answers to what neither says.
  public var mapping: ImportMapping
  /// The structure on which the framework in the file stands, where that is known.
  public var structure: Structure?
  /// The structure that was imported together with the framework.
  public var importedStructure: Structure?
  /// What grades of the imported structure are called in the file that it was merged into.
  package var grades: [String: String] = [:]
  /// The framework that the one in the file extends, with all that it inherits itself.
  public var inherited: Framework?

  /// Makes options; what is left out is unknown.
  public init(
    updates: Bool = false, mapping: ImportMapping = ImportMapping(), structure: Structure? = nil,
    importedStructure: Structure? = nil, inherited: Framework? = nil
  ) {
    self.updates = updates
    self.mapping = mapping
    self.structure = structure
    self.importedStructure = importedStructure
    self.inherited = inherited
  }
}

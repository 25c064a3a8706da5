/// The structure that a framework stands on.
public struct StructureReference: Hashable, Sendable {
  /// The structure's id.
  public var structure: Identifier
  /// The versions that will do.
  public var version: VersionRange

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(structure: Identifier, version: VersionRange) {
    self.structure = structure
    self.version = version
  }
}

extension StructureReference {
  package static let syntax = ElementType<StructureReference>(
    .uses, "The job structure whose grades, families and factors the framework uses.",
    blank: StructureReference(structure: .blank, version: .blank),
    attributes: [
      .required("structure", \.structure, "The id of the structure."),
      .required(
        "version", \.version, "The versions that will do; the highest that is there counts."),
    ])
}

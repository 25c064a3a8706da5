/// A file or folder of progression plans that belongs to a project.
public struct PlanSource: Hashable, Sendable {
  /// Relative to the folder of the project file.
  public var path: String
  /// Why the plans may be under version control; `nil` where nobody says so.
  public var trackedBecause: String?

  /// Makes a value from its parts; what is left out is unknown or empty.
  public init(path: String, trackedBecause: String? = nil) {
    self.path = path
    self.trackedBecause = trackedBecause
  }
}

extension PlanSource {
  package static let syntax = ElementType<PlanSource>(
    .plans, "Progression plans of people: a file, or a folder with all plans in it.",
    key: .within(["path"]), blank: PlanSource(path: ""),
    attributes: [
      .required("path", \.path, "The path, relative to the folder of the project file."),
      .optional(
        "tracked-because", \.trackedBecause,
        "Why the plans may be under version control, as where their people are invented."),
    ])
}

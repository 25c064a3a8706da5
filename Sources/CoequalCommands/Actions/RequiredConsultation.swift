import Coequal
import CoequalModel
import CoequalRegistry

/// What a project must declare before anything is said about persons.
enum RequiredConsultation {
  /// Refuses to say anything about persons until the project declares that they were consulted.
  ///
  /// A project file that cannot be read declares nothing, so it is not said of it that people were not
  /// consulted.
  ///
  /// - Parameter day: The day for which something is asked, where it is known already.
  static func require(
    _ feature: ConsultedFeature, of catalog: Catalog, on day: CalendarDate? = nil
  ) throws(Refusal) {
    if let reason = unreadable(catalog) { throw Refusal(message: reason) }
    if let reason = refusal(feature, of: catalog.project, on: day) {
      throw Refusal(message: reason)
    }
  }

  /// Why nobody knows what a project declares; `nil` where its file can be read, or there is none.
  static func unreadable(_ catalog: Catalog) -> String? {
    guard catalog.projectProvenance == nil, let file = catalog.projectErrors.first?.place?.file
    else { return nil }
    return "'\(file)' has errors, so it is not known what it declares, and nothing is said about "
      + "persons before they are mended"
  }

  /// Why something is off; `nil` where the project says that people were consulted about it.
  ///
  /// - Parameter day: The day for which something is asked, where it is known: an agreement of a later day
  ///   does not count for it.
  private static func refusal(
    _ feature: ConsultedFeature, of project: Project, on day: CalendarDate? = nil
  ) -> String? {
    if project.isConsulted(about: feature, by: day) { return nil }
    let what =
      switch feature {
      case .progression: "ratings, readiness and plans are about persons, so they are off"
      case .histories: "histories are about persons, so what follows from them is off"
      }
    if let day, let agreed = agreement(feature, of: project) {
      return """
        \(what) until people were consulted; coequal.xml says that this is on \(agreed.lexical), which is \
        after \(day.lexical), the day for which it is asked. Ask for a later day with --day, or correct the \
        day of the consultation about '\(feature.rawValue)'
        """
    }
    return """
      \(what) until people were consulted. Where that is agreed, coequal.xml says it:
        <consultations>
          <consultation about="\(feature.rawValue)" on="2026-01-31" with="the works council"/>
        </consultations>
      """
  }

  /// The first day of an agreement.
  private static func agreement(
    _ feature: ConsultedFeature, of project: Project
  ) -> CalendarDate? {
    project.consultations.filter { $0.about == feature }.map(\.on).min()
  }
}

extension Catalog {
  /// What is wrong with the project file.
  var projectErrors: [Finding] {
    findings.filter { $0.severity == .error && $0.isAboutProjectFile }
  }
}

extension Finding {
  /// Whether it is about a project file.
  var isAboutProjectFile: Bool {
    place?.file.split(separator: "/").last == Registry.projectFileName[...]
  }
}

import CoequalModel

/// What a project must declare before anything is said about persons.
enum RequiredConsultation {
  /// Why something is off; `nil` where the project says that people were consulted about it.
  ///
  /// - Parameter day: The day for which something is asked, where it is known: an agreement of a later day
  ///   does not count for it.
  static func refusal(
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

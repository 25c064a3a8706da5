import CoequalModel

/// What a project must declare before anything is said about persons.
enum RequiredConsultation {
  /// Why something is off; `nil` where the project says that people were consulted about it.
  static func refusal(_ feature: ConsultedFeature, of project: Project) -> String? {
    if project.isConsulted(about: feature) { return nil }
    let what =
      switch feature {
      case .progression: "ratings, readiness and plans are about persons, so they are off"
      case .histories: "histories are about persons, so what follows from them is off"
      }
    return """
      \(what) until people were consulted. Where that is agreed, coequal.xml says it:
        <consultations>
          <consultation about="\(feature.rawValue)" on="2026-01-31" with="the works council"/>
        </consultations>
      """
  }
}

package import CoequalModel
package import CoequalRegistry

extension Catalog {
  /// Kinds of raters to whom the project gives a weight twice: whoever reads ratings tells of it as a check
  /// does, since it decides levels.
  package var repeatedRaters: [Finding] {
    guard let projectProvenance else { return [] }
    return Finding.repeated((project.progression?.raters ?? []).map(\.kind), projectProvenance) {
      "rater '\($0.rawValue)' is there twice"
    } locus: {
      Locus(.document, 0, .only(.progression), .child(.rater, $0), attribute: "kind")
    }
  }
}

/// The two kinds of ladder that the source knows.
enum Ladder: CaseIterable {
  case professional, management

  /// The name of the texts that are for this ladder.
  var responsibilities: String {
    self == .professional ? "professionalResponsibilities" : "managementResponsibilities"
  }

  /// The name of the sentence about a job of this ladder.
  var summary: String {
    self == .professional ? "professionalRoleSummary" : "managementRoleSummary"
  }
}

import CoequalExchange

/// One level of a job family: a role, and a level of the scale on which themes are judged.
struct FamilyLevel {
  /// The id by which competencies refer to it.
  let key: String
  /// Where the id stands, or the name of a level without one.
  let node: SourceNode
  /// What people call it.
  let name: SourceNode?
  /// How its id says on which track it is.
  let ending: LevelEnding?
  /// How high it stands among all, from 0; levels side by side share a step.
  let step: Int

  /// What people call it, or else its id.
  var title: String {
    let name = name?.text?.collapsed ?? ""
    return name.isEmpty ? key : name
  }
}

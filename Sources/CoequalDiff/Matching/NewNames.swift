import CoequalModel

/// The ids that things have now, by those that they had.
struct NewNames {
  private(set) var table: [Identifier: Identifier] = [:]

  var isEmpty: Bool { table.isEmpty }

  /// The id now; the same where it has not changed.
  subscript(_ old: Identifier) -> Identifier { table[old] ?? old }

  mutating func note(_ old: Identifier, is new: Identifier) {
    if old != new { table[old] = new }
  }

  init() {}

  /// Takes the ids of what was matched.
  init<Value>(_ matching: Matching, _ old: [Value], _ new: [Value], id: (Value) -> Identifier) {
    for pair in matching.pairs { note(id(old[pair.old]), is: id(new[pair.new])) }
  }
}

extension [Requirement] {
  /// Changes every requirement in place, those among alternatives too.
  mutating func editCompetencies(_ body: (inout CompetencyRequirement) -> Void) {
    for index in indices {
      switch self[index] {
      case .competency(var requirement):
        body(&requirement)
        self[index] = .competency(requirement)
      case .choice(var choice):
        choice.alternatives.editCompetencies(body)
        self[index] = .choice(choice)
      }
    }
  }
}

public import CoequalModel

extension GradeLadder {
  /// Makes one grade for each of several names of the source, such as titles of roles.
  ///
  /// - Parameters:
  ///   - names: The names, the lowest first; of several that are equal the first counts.
  ///   - id: The structure's id.
  ///   - title: What people call the framework that the grades are for.
  ///   - draft: Asks which grade each name is, and books what is guessed.
  public init(
    of names: [SourceNode], structure id: Identifier, for title: String, language: LanguageTag,
    asking draft: inout ImportDraft
  ) {
    let rungs = names.enumerated().map { step, name in
      Rung(key: name.text ?? "", title: name.text?.collapsed ?? "", step: step + 1, node: name)
    }
    self.init(
      structure: id, title: "Grades of \(title)", language: language, rungs: rungs, asking: &draft)
  }

  /// The grade of a name; the lowest grade for one that the ladder was not made of.
  public func grade(of name: SourceNode) -> Identifier {
    grade(of: name.text ?? "") ?? structure.grades.first?.id ?? Identifier(trusted: "g1")
  }
}

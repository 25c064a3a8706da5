extension Rule {
  /// Texts that people are judged by.
  static let wordingRules: [Rule] = [
    .compoundCriterion,
    .vagueCriterion,
    .unobservableCriterion,
    .overlongCriterion,
    .repeatedCriterion,
    .nearDuplicateCriterion,
    .restatedExample,
    .placeholderText,
    .genderCodedWords,
  ]
}

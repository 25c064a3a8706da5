extension Rule {
  /// Texts that people are judged by.
  static let wordingRules: [Rule] = []
}

extension Rule {
  /// Documents in several languages say the same.
  static let translationRules: [Rule] = [
    .outdatedTranslation
  ]
}

/// What a check looks for, said in the manifest: such a check needs no program.
public enum CheckDeclaration: Hashable, Sendable {
  /// Texts that must, or must not, match a pattern.
  case pattern(PatternCheck)
  /// Texts that must not be too short or too long.
  case length(LengthCheck)
  /// Fields that must be there.
  case required(RequiredCheck)
  /// Words that must not be used, or the only ones that may.
  case vocabulary(VocabularyCheck)
  /// Lists that must not hold too few things or too many.
  case count(CountCheck)
}

extension Particle {
  /// One of the kinds of declaration, or none.
  static func declaration(
    _ path: any WritableKeyPath<Model, CheckDeclaration?> & Sendable
  ) -> Self {
    Self(
      minimum: 0, maximum: 1,
      alternatives: [
        alternative(PatternCheck.syntax, path) { .pattern($0) },
        alternative(LengthCheck.syntax, path) { .length($0) },
        alternative(RequiredCheck.syntax, path) { .required($0) },
        alternative(VocabularyCheck.syntax, path) { .vocabulary($0) },
        alternative(CountCheck.syntax, path) { .count($0) },
      ],
      print: { model, printer in
        switch model[keyPath: path] {
        case .pattern(let check): printer.print(check, as: PatternCheck.syntax)
        case .length(let check): printer.print(check, as: LengthCheck.syntax)
        case .required(let check): printer.print(check, as: RequiredCheck.syntax)
        case .vocabulary(let check): printer.print(check, as: VocabularyCheck.syntax)
        case .count(let check): printer.print(check, as: CountCheck.syntax)
        case nil: break
        }
      },
      // It holds no words for people, and nobody inherits a manifest.
      translate: { _, _, _ in },
      apply: { _, _ in },
      remove: { _, _ in [] })
  }

  private static func alternative<Check>(
    _ type: ElementType<Check>,
    _ path: any WritableKeyPath<Model, CheckDeclaration?> & Sendable,
    _ make: @escaping @Sendable (Check) -> CheckDeclaration
  ) -> ChildType<Model> {
    ChildType(name: type.name, declaration: { type.declaration }) { reader, node, model in
      model[keyPath: path] = make(reader.read(type, at: node))
    }
  }
}

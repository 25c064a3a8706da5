extension Framework {
  /// Every text that a translation can replace, by its address.
  ///
  /// Takes time for the whole document.
  public var texts: [String: String] { Framework.syntax.texts(of: self) }

  /// The framework with the texts of a translation in place of its own.
  ///
  /// Texts without a translation stay as they are, and so do those that have changed since.
  public func translated(by translation: Translation) -> Framework {
    Framework.syntax.replacingTexts(of: self, by: translation)
  }
}

extension Structure {
  /// Every text that a translation can replace, by its address.
  ///
  /// Takes time for the whole document.
  public var texts: [String: String] { Structure.syntax.texts(of: self) }

  /// The structure with the texts of a translation in place of its own.
  ///
  /// Texts without a translation stay as they are, and so do those that have changed since.
  public func translated(by translation: Translation) -> Structure {
    Structure.syntax.replacingTexts(of: self, by: translation)
  }
}

extension ElementType where Model: VersionedDocument {
  fileprivate func texts(of document: Model) -> [String: String] {
    var copy = document
    var texts: [String: String] = [:]
    visitTexts(of: &copy, at: TextAddress(), ordinal: nil) { address, text in
      texts[address] = text
    }
    return texts
  }

  fileprivate func replacingTexts(of document: Model, by translation: Translation) -> Model {
    let targets = Dictionary(
      translation.texts.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var copy = document
    visitTexts(of: &copy, at: TextAddress(), ordinal: nil) { address, text in
      if let target = targets[address], target.source == text { text = target.target }
    }
    copy.header.language = translation.header.language
    return copy
  }
}

public import Markup

extension Finding.Fix {
  /// The text of a file after the fix; edits of other files are left for these.
  ///
  /// Every byte that no edit replaces stays as it was.
  ///
  /// - Throws: `EditError` when the edits overlap or do not fit into the file, which then is another
  ///   one than the finding was made of.
  public func applied(to source: SourceText) throws(EditError) -> SourceText {
    let edits = edits.filter { $0.place.file == source.name }.map {
      Markup.Edit(range: $0.place.range, replacement: $0.replacement)
    }
    return try EditList(edits).apply(to: source)
  }
}

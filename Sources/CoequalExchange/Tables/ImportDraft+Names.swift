extension ImportDraft {
  /// Books a name as standing in the result in one of several forms, such as a title and an id.
  ///
  /// Names are compared without case, so that a row can write one in another form than the result.
  mutating func book(name node: SourceNode, as forms: String..., to target: String) {
    if forms.contains((node.text ?? "").collapsed) {
      ledger.carry(node, to: target)
    } else {
      ledger.change(
        node, to: target, written: forms.first ?? "",
        because: "the result has one form of each name, and ids only of small letters")
    }
  }
}

import CoequalPluginProtocol

extension CheckLine {
  /// What is wrong with a line about a subject, as a phrase that follows the name of the plugin; `nil` for
  /// nothing.
  func problem(with subject: SubjectLine?) -> String? {
    guard let subject else { return "speaks of '\(ref.short)', which it was not given" }
    if message.oneLine.isEmpty { return "says nothing about '\(ref.short)'" }
    guard let field else {
      return range == nil && item == nil
        ? nil : "names a part of '\(ref.short)' without a field"
    }
    guard let value = subject.fields[field] else {
      return "speaks of the field '\(field.short)' of '\(ref.short)', which it was not given"
    }
    if let item, !(0..<(value.count ?? 0)).contains(item) {
      return
        "speaks of item \(item) of the field '\(field.short)' of '\(ref.short)', which is not there"
    }
    guard let range else { return nil }
    guard let text = value.text(item), range.start >= 0, range.start <= range.end,
      range.end <= text.unicodeScalars.count
    else {
      return "speaks of the characters \(range.start) to \(range.end) of the field '\(field)' of "
        + "'\(ref.short)', which are not there"
    }
    return nil
  }
}

import CoequalModel
import CoequalPluginProtocol

extension Subject {
  /// The subject as a program gets it: a line of a file.
  var line: SubjectLine {
    SubjectLine(
      ref: ref, kind: kind.rawValue, language: language.lexical,
      fields: Dictionary(
        fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Gives subjects names of their own where documents of one id, or things of one id, share one.
  ///
  /// The first keeps its name, and the others get `#2`, `#3` and so on.
  static func distinguish(_ subjects: inout [Subject]) {
    var seen: [String: Int] = [:]
    for index in subjects.indices {
      let count = seen[subjects[index].ref, default: 0] + 1
      seen[subjects[index].ref] = count
      // No id holds this sign, so the new name is nobody's.
      if count > 1 { subjects[index].ref += "#\(count)" }
    }
  }
}

extension Subject.Field {
  /// What a program gets of the field.
  fileprivate var value: SubjectValue {
    switch shape {
    case .text: .text(entries.first?.text?.text ?? "")
    case .texts: .texts(entries.map { $0.text?.text ?? "" })
    case .entries:
      .entries(
        entries.map { entry in
          guard let text = entry.text else { return entry.values }
          return entry.values.merging(["text": text.text]) { _, new in new }
        })
    }
  }

  /// The text that an answer speaks of; `nil` where it speaks of all of the field, or of nothing there.
  func text(_ item: Int?) -> SubjectText? {
    switch (shape, item) {
    case (.text, nil): entries.first?.text
    case (.texts, let item?), (.entries, let item?):
      entries.indices.contains(item) ? entries[item].text : nil
    default: nil
    }
  }
}

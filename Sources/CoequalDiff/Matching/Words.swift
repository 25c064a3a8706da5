import CoequalModel
import CoequalRegistry

/// The words by which things are recognised.
enum Words {
  /// What a structure holds: its grades.
  static func of(structure linked: LinkedStructure) -> Set<String> {
    values("grade", linked.structure.grades.map(\.id.lexical))
  }

  /// What a framework holds: its roles and competencies.
  static func of(framework linked: LinkedFramework) -> Set<String> {
    let roles = linked.framework.tracks.flatMap { track in
      track.roles.map { "\($0.id) \($0.title)" }
    }
    let competencies = linked.framework.areas.flatMap { $0.competencies.map(\.title) }
    return values("role", roles).union(values("competency", competencies))
  }

  /// The words of some texts, in small letters, without what only holds sentences together.
  static func of(_ texts: String?...) -> Set<String> {
    var words: Set<String> = []
    for text in texts {
      guard let text else { continue }
      for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
        if word.utf8.count > 2 || word.first?.isNumber ?? false { words.insert(String(word)) }
      }
    }
    return words
  }

  /// Values that are words by themselves, told apart from those of texts.
  static func values(_ name: String, _ values: some Sequence<String>) -> Set<String> {
    Set(values.map { "\(name)=\($0)" })
  }
}

import CoequalModel

/// What well-known words of job titles say about tracks. It is no more than a guess.
public enum TitleWords {
  /// The track that somebody would guess from a job title, and why.
  ///
  /// Titles that speak of leading people give `leader`, all others `individual-contributor`; a product
  /// or project manager manages no people.
  public static func track(of title: String) -> ImportQuestion.Guess {
    if let word = leadingWord(in: title) {
      return ImportQuestion.Guess(
        TrackKind.leader.rawValue, because: "'\(word)' in a title speaks of leading people")
    }
    return ImportQuestion.Guess(
      TrackKind.individualContributor.rawValue,
      because: "no word of the title speaks of leading people")
  }

  /// The word of a title that speaks of leading people.
  private static func leadingWord(in title: String) -> String? {
    let words = title.split { !$0.isLetter }.map { $0.lowercased() }
    for (offset, word) in words.enumerated() {
      let before = offset > 0 ? words[offset - 1] : ""
      switch word {
      case "director", "head", "chief", "vp", "president", "supervisor", "leader", "leadership":
        return word
      case "manager" where !thingsManaged.contains(before), "management" where offset == 0:
        return word
      // A lead engineer may lead by craft; who is a lead at the end of a title leads a group.
      case "lead" where offset == words.count - 1 || words[offset + 1] == "of": return word
      default: break
      }
    }
    return nil
  }

  private static let thingsManaged: Set<String> = [
    "account", "brand", "category", "change", "community", "content", "contract", "data",
    "delivery",
    "event", "incident", "marketing", "office", "product", "program", "programme", "project",
    "release", "service", "success",
  ]
}

public import CoequalModel

/// The track that an answer to ``ImportQuestion/Topic/track`` names: `leader`, or `leader as people`.
public struct TrackAnswer: Hashable, Sendable {
  /// The kind of track.
  public var kind: TrackKind
  /// The track's id, where the answer names one.
  public var givenID: Identifier?

  /// The track's id: the one given, or else the word for the kind.
  public var id: Identifier { givenID ?? Identifier(trusted: kind.rawValue) }

  /// Reads an answer; `nil` when it is none.
  public init?(_ answer: String) {
    let words = answer.split(separator: " ")
    guard let first = words.first, let kind = TrackKind(rawValue: String(first)) else { return nil }
    self.kind = kind
    switch words.count {
    case 1: break
    case 3 where words[1] == "as":
      guard let id = Identifier(String(words[2])) else { return nil }
      givenID = id
    default:
      return nil
    }
  }
}

extension ImportQuestion {
  /// Asks which track people with a job title are on.
  ///
  /// - Parameters:
  ///   - key: The title, or a part of it, by which a mapping answers.
  ///   - guess: What is assumed without an answer.
  public static func track(ofTitle key: String, guess: Guess?) -> ImportQuestion {
    ImportQuestion(
      .track, key, subject: "the track of '\(key)'", choices: TrackKind.allCases.map(\.rawValue),
      guess: guess)
  }
}

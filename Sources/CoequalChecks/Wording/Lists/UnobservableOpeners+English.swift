import CoequalModel

extension WordList {
  /// English beginnings after which a text says what is inside of somebody, and not what they do.
  ///
  /// Verbs "open to many interpretations" of Robert F. Mager, Preparing Instructional Objectives
  /// (1962, third edition 1997): know, understand, appreciate, grasp the significance of, enjoy, believe,
  /// have faith in, internalize. The nouns and adjectives that stand for them are those that were seen in
  /// public frameworks.
  static let unobservableEnglish = WordList(
    "unobservable", .english,
    [
      "what somebody knows": knowledge + ","
        + opening(
          """
          understand, understands, know, knows, comprehend, comprehends, grasp, grasps, realise,
          realises, realize, realizes, appreciate, appreciates, internalise, internalises, internalize,
          internalizes, aware of, is aware of, are aware of, be aware of, familiar with,
          is familiar with, are familiar with, be familiar with, conversant with, is conversant with,
          knowledgeable about, is knowledgeable about
          """),
      "what somebody could do": opening(
        """
        able to, is able to, are able to, be able to, capable of, is capable of, are capable of,
        be capable of, ability to, an ability to, the ability to, demonstrable ability to,
        proven ability to, strong ability to, good ability to, has the ability to,
        have the ability to, has an ability to, demonstrates the ability to,
        demonstrate the ability to, demonstrates an ability to, demonstrate an ability to,
        demonstrates ability to, demonstrate ability to, shows the ability to, show the ability to,
        has the capability to, has the capacity to, has the skills to, has the skill to
        """),
      "what somebody feels or wants": opening(
        """
        believe, believes, enjoy, enjoys, want to, wants to, value, values, care about, cares about,
        feel, feels, passionate about, is passionate about, has a passion for, have a passion for,
        passion for, interested in, is interested in, comfortable with, is comfortable with,
        comfortable in, is comfortable in, confident in, is confident in, committed to,
        is committed to, willing to, is willing to, keen to, is keen to, eager to, is eager to,
        motivated to, is motivated to
        """),
    ])

  /// The beginnings by themselves and after what may stand in front of them.
  private static func opening(_ words: String) -> String {
    words.split(separator: ",").flatMap { word in
      ["", "you ", "they ", "fully ", "you fully "].map { "\($0)\(word)" }
    }.joined(separator: ",")
  }

  /// 'Has a good understanding of' and all that is like it.
  private static var knowledge: String {
    let adjectives = [
      "", "good ", "very good ", "basic ", "strong ", "solid ", "sound ", "deep ", "thorough ",
      "working ", "general ", "some ", "broad ", "detailed ", "clear ", "full ", "practical ",
      "advanced ", "excellent ", "expert ", "in depth ", "fundamental ", "comprehensive ",
      "limited ",
      "high level ",
    ]
    let verbs = ["", "has ", "have ", "shows ", "show ", "demonstrates ", "demonstrate "]
    let nouns = [
      "knowledge of", "understanding of", "awareness of", "familiarity with", "grasp of",
    ]
    return verbs.flatMap { verb in
      ["", "a ", "an "].flatMap { article in
        adjectives.flatMap { adjective in nouns.map { verb + article + adjective + $0 } }
      }
    }.joined(separator: ",")
  }
}

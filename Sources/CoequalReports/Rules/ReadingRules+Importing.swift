import CoequalExchange
import CoequalModel

extension ReadingRules {
  static func page(_ rule: ImportRule) -> RulePage {
    switch rule {
    case .malformedSource:
      RulePage(
        rule.id, rule.severity, "a file that is not well-formed",
        meaning: """
          The file to import breaks the rules of JSON, YAML, CSV or whatever it is written in. The \
          finding shows the first place where it does. Other files of the same folder are still read.
          """,
        repair: "Correct the place, or export the file again from the program that wrote it.")
    case .emptySource:
      RulePage(
        rule.id, rule.severity, "a file with nothing to import",
        meaning: "The file is empty, or holds a heading and nothing below it.",
        repair: "Check whether the export was complete and whether this is the file that was meant."
      )
    case .oversizedSource:
      RulePage(
        rule.id, rule.severity, "a file that is too large or too deep",
        meaning: """
          Files are read up to a limit, so that a mistaken or malicious file cannot use up the memory of \
          the machine. A career framework is far smaller.
          """,
        repair: "Name the file that holds the framework, or split it.")
    case .unexpectedSource:
      RulePage(
        rule.id, rule.severity, "a part of a file that its format does not have",
        meaning: """
          A value is of another kind than the format says, or a part is missing that it needs. The rest is \
          imported; what could not be understood is in the report of what was lost.
          """,
        repair: "Correct the place in the source and import again, or add the part by hand.")
    case .danglingSource:
      RulePage(
        rule.id, rule.severity, "a reference of the source that leads nowhere",
        meaning: """
          Something in the source refers to an id that the source does not declare. What refers is left \
          out of the result, and the report says so.
          """,
        repair: "Correct the reference in the source, or add the file that declares it.")
    case .repeatedSource:
      RulePage(
        rule.id, rule.severity, "two things of the source with one id",
        meaning: """
          Two things of the source have the same id, so nobody can tell which of them is meant. Both are \
          imported; the second has a number added to its id.
          """,
        repair: "Give one of them another id in the source.")
    case .unknownSource:
      RulePage(
        rule.id, rule.severity, "a file of a format that is not known, or not clear",
        meaning: """
          No importer recognises the content, or several could read it. Names of files are not looked at: \
          what counts is what is in them.
          """,
        repair: "Name the format by --from; 'coequal list formats' shows all of them.")
    case .openQuestion:
      RulePage(
        rule.id, rule.severity, "something that the source does not say",
        meaning: """
          The result needs something that the source does not say and that cannot be guessed, such as \
          whether the ending '-x' of a level stands for leaders or for experts.
          """,
        repair: "Answer by --map, as the finding shows; the answer is kept beside the result.")
    case .unsuitableAnswer:
      RulePage(
        rule.id, rule.severity, "a remembered answer that is none",
        meaning: """
          The file 'NAME.import.xml' beside an import holds answers to what the source does not say. One \
          of them cannot be an answer to its question, or answers it a second time. It is not used, and \
          the question is asked again.
          """,
        repair: "Correct the value at the place, or take the answer out.")
    case .unusedAnswer:
      RulePage(
        rule.id, rule.severity, "a remembered answer that nothing asks for",
        meaning: """
          The file 'NAME.import.xml' answers a question that the source does not raise any more, or never \
          did. The likeliest reason is a slip in the key.
          """,
        repair: "Correct the key, or take the answer out.")
    case .differentScale:
      RulePage(
        rule.id, rule.severity, "a competency on another scale than in the source",
        meaning: """
          A competency is in the source and in the file into which the source is merged, and its levels \
          belong to different scales. A level means nothing without its scale, so nothing of this \
          competency is merged, and nothing that asks for one of its levels.
          """,
        repair: """
          Decide which scale counts. Give the competency that scale in the file and translate its levels, \
          or change the source, and import again.
          """)
    case .notMerged:
      RulePage(
        rule.id, rule.severity, "a source that was not merged, or not all of it",
        meaning: """
          What was imported does not fit to the file into which it should be merged: the file cannot be \
          read, is another kind of document or in another language, or inherits what the source would \
          add. The file stays as it is, or the named part is left out.
          """,
        repair: "Do what the finding says, or write the import to a new file.")
    }
  }
}

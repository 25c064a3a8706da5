import CoequalCensus
import CoequalChecks
import CoequalExchange
import CoequalModel
import CoequalProgression
import CoequalRegistry
import CoequalTables

/// The pages of what is found while files are read and put together, before any rule runs.
enum ReadingRules {
  static let pages: [RulePage] =
    SyntaxRule.allCases.map(page) + LinkRule.allCases.map(page)
    + SettingRule.allCases.map(page) + AllowanceRule.allCases.map(page)
    + ImportRule.allCases.map(page) + ManifestRule.allCases.map(page)
    + TableRule.allCases.map(page) + ExportRule.allCases.map(page)
    + CensusRule.allCases.map(page) + HistoryRule.allCases.map(page)
    + AssessmentRule.allCases.map(page)

  private static func page(_ rule: LinkRule) -> RulePage {
    switch rule {
    case .duplicateDocument:
      RulePage(
        rule.id, .error, "two documents with one id and version",
        meaning: """
          Others refer to a document by its kind, id and version, so there can be only one of each. The \
          finding names both files.
          """,
        repair: "Give one of them another version or id, or leave one file out of the sources.")
    case .otherProject:
      RulePage(
        rule.id, .note, "a folder that is a project of its own",
        meaning: """
          A folder inside the project has a 'coequal.xml' itself. It is checked by itself, with its own \
          settings, and passed over here.
          """,
        repair: "Check it with 'coequal check' and the name of the folder.")
    case .missingData:
      RulePage(
        rule.id, .error, "data that are not there",
        meaning: """
          The project file names a table or plans, and there is nothing at that path. Only that is \
          looked at: a check never opens data about people.
          """,
        repair: "Correct the path; it is relative to the folder of the project file.")
    case .missingFramework:
      RulePage(
        rule.id, .error, "a framework that extends one which is not there",
        meaning: """
          'extends' names a framework that is neither in the sources of the project nor among those \
          that come with Coequal. Nothing can be said about what would be inherited from it, so the \
          framework is not checked any further.
          """,
        repair: "Correct the id, or add the file of the framework to the sources.")
    case .missingVersion:
      RulePage(
        rule.id, .error, "a range of versions that nothing fits",
        meaning: """
          The framework that is extended is there, but in no version that 'version' accepts. The finding \
          names the versions that are there, each with its file.
          """,
        repair: "Look at what has changed and widen the range, or add the version that is meant.")
    case .versionConflict:
      RulePage(
        rule.id, .error, "frameworks of one line that ask for different versions",
        meaning: """
          A framework and those that it extends stand on the same structure, each with a range of \
          versions that will do. There must be one version that fits all of them. The finding names every \
          range and every version, each with its file.
          """,
        repair: "Make the ranges agree, or add a version that fits all of them.")
    case .inheritanceCycle:
      RulePage(
        rule.id, .error, "frameworks that extend each other in a ring",
        meaning: """
          A framework inherits from another, which inherits from a third, and so on back to the first: \
          none of them can be known before the others. The finding shows the whole ring. A line of more \
          than \(InheritanceLimit.levels) frameworks is refused as well.
          """,
        repair: "Take 'extends' out of one of them.")
    case .unclearSubject:
      RulePage(
        rule.id, .error, "a change or removal that does not name one thing",
        meaning: """
          Each 'change' and 'remove' in 'extends' is about exactly one thing that is inherited: an area, \
          competency, track, role or forum, named by its id, or a move, named by from, to and kind.
          """,
        repair: "Name one thing; write a 'change' or 'remove' of its own for each.")
    case .nothingInherited:
      RulePage(
        rule.id, .error, "a change or removal of something that is not inherited",
        meaning: """
          The framework that is extended has nothing of that name, perhaps because it was renamed in a \
          newer version. The change would be lost without a word, so it is an error.
          """,
        repair: "Write the id that was meant, or declare what is new in the usual place.")
    case .unsuitablePart:
      RulePage(
        rule.id, .error, "a change of a part that its subject does not have",
        meaning: """
          'change' can hold everything that something inherited can have, but a track has no purpose and a \
          role no promise of grades. And what is taken out by 'remove' must be there, and must be \
          something that may be left out.
          """,
        repair: "Take the part out of the change, or name the right subject.")
    case .redefinedInherited:
      RulePage(
        rule.id, .error, "something inherited that is declared again",
        meaning: """
          An id that is inherited is taken. Declaring it once more would leave open which of the two holds, \
          and hide that something was changed.
          """,
        repair: "Move what is different into a 'change' in 'extends', or choose another id.")
    case .fixedByInheritance:
      RulePage(
        rule.id, .error, "a scale or currency that an extension changes",
        meaning: """
          A level must mean the same in every framework that shares its scale, or nobody could compare \
          two roles. An amount in another currency is another amount, not a change of its currency.
          """,
        repair: "Use what is inherited, or declare a scale or part of a package of your own.")
    case .removedButUsed:
      RulePage(
        rule.id, .error, "something that is left out and still referred to",
        meaning: """
          'remove' leaves out something that a move, a requirement, a seat or a successor still refers to. \
          The finding stands at the removal and names what refers to it.
          """,
        repair: "Remove or change what refers to it as well, or keep it.")
    }
  }

  private static func page(_ rule: SyntaxRule) -> RulePage {
    let (title, meaning, repair) = words(rule)
    return RulePage(rule.id, .error, title, meaning: meaning, repair: repair)
  }

  private static func words(_ rule: SyntaxRule) -> (String, String, String) {
    switch rule {
    case .notWellFormed:
      (
        "a file that is not well-formed XML",
        "A tag is not closed, a quote or an ampersand is out of place, or the file is no XML at all. Nothing in it can be relied on until that is repaired.",
        "Go to the place and compare it with the lines around it. In text, write &amp; for & and &lt; for <."
      )
    case .unknownEncoding:
      (
        "a file in an encoding that is not read",
        "Files are UTF-8, or UTF-16 with a byte-order mark. Guessing another encoding would turn names and texts into others without anybody noticing.",
        "Save the file as UTF-8."
      )
    case .refusedInput:
      (
        "something that is refused for safety",
        "Document types and entities can make a small file swell to gigabytes or read other files, so they are refused. So is whatever exceeds the stated limits of size, depth, length and number.",
        "Take the DOCTYPE out, or split the file."
      )
    case .unreadableFile:
      (
        "a file or folder that could not be read",
        "It does not exist, may not be read by this user, or is neither a file nor a folder.",
        "Check the path and its permissions."
      )
    case .unknownDocument:
      (
        "a document of an unknown kind",
        "The first element of a file says what it is: a structure, a framework, a project, a translation or a plugin, in the namespace urn:coequal:1.",
        "Write xmlns=\"urn:coequal:1\" on the first element, or leave the file out of the sources."
      )
    case .unsupportedFormat:
      (
        "a file that needs a newer Coequal",
        "The file says that it is written in a newer version of the format than this Coequal reads.",
        "Update Coequal."
      )
    case .unknownElement:
      (
        "an element that is not expected there",
        "Every element has its place in the format. One that nobody reads would be lost without a word, so it is an error.",
        "Write the name that was meant, move the element to where it belongs, or put content of other tools into 'extra'."
      )
    case .misplacedElement:
      (
        "an element in the wrong order, or one too many",
        "Children come in the order of the format, so that two versions of a file can be compared line by line.",
        "Move the element up, or join it with the one that is there."
      )
    case .missingElement:
      (
        "an element that must be there",
        "Without it the element around it means nothing.",
        "Add the element that the finding names."
      )
    case .unknownAttribute:
      (
        "an attribute that is not expected there",
        "An attribute that nobody reads would be lost without a word, so it is an error.",
        "Write the name that was meant, or take it out."
      )
    case .missingAttribute:
      (
        "an attribute that must be there",
        "Without it the element means nothing.",
        "Add the attribute that the finding names."
      )
    case .invalidValue:
      (
        "a value of the wrong kind",
        "The value is not what its place asks for, such as a date, a share or one of a few words.",
        "Write a value as the finding describes it."
      )
    case .unexpectedText:
      (
        "text where only elements may stand",
        "Text between elements belongs to none of them and would be lost.",
        "Put it into an element such as 'summary', or into a comment."
      )
    }
  }
}

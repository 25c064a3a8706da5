import CoequalChecks
import CoequalModel
import CoequalRegistry

/// The pages of what is found while files are read and put together, before any rule runs.
enum ReadingRules {
  static let pages: [RulePage] =
    SyntaxRule.allCases.map(page) + LinkRule.allCases.map(page)
    + SettingRule.allCases.map(page) + AllowanceRule.allCases.map(page)

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
        "The first element of a file says what it is: a structure, a framework, a project or a translation, in the namespace urn:coequal:1.",
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

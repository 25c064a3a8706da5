import CoequalModel
import CoequalTestSupport

extension SyntaxCase {
  static let all = documents + elements + attributes + values + texts

  private static let head = "xmlns=\"urn:coequal:1\" format=\"1.0\""

  private static let kinds =
    "a document is one of 'structure', 'framework', 'project', 'translation', 'plugin', "
    + "'import-mapping', 'plan' or 'assessments'"

  private static let documents = [
    SyntaxCase(
      "a kind of document that does not exist", "<↓projekt \(head)/>", .unknownDocument,
      "'projekt' is not a kind of document; did you mean 'project'?",
      help: [kinds]),
    SyntaxCase(
      "a kind of document that resembles none", "<↓career-ladder \(head)/>", .unknownDocument,
      "'career-ladder' is not a kind of document",
      help: [kinds]),
    SyntaxCase(
      "an element of the format that is no document", "<↓role \(head)/>", .unknownDocument,
      "'role' is not a kind of document",
      help: [kinds]),
    SyntaxCase(
      "no namespace", "<↓framework format=\"1.0\"/>", .unknownDocument,
      "'framework' is in no namespace", help: ["write <framework xmlns=\"urn:coequal:1\" …>"]),
    SyntaxCase(
      "no namespace, and no name of ours", "<↓ladder/>", .unknownDocument,
      "'ladder' is in no namespace", help: ["write <framework xmlns=\"urn:coequal:1\" …>"]),
    SyntaxCase(
      "the namespace of something else", "<↓h:html↑ xmlns:h=\"http://www.w3.org/1999/xhtml\"/>",
      .unknownDocument, "'html' is in the namespace 'http://www.w3.org/1999/xhtml'",
      help: ["write <framework xmlns=\"urn:coequal:1\" …>"]),
    SyntaxCase(
      "the namespace of a later format", "<↓project xmlns=\"urn:coequal:2\" format=\"2.0\"/>",
      .unsupportedFormat, "namespace 'urn:coequal:2' needs a newer Coequal",
      help: ["this Coequal reads 'urn:coequal:1'"]),
    SyntaxCase(
      "a newer format, with what only that may know",
      "<project xmlns=\"urn:coequal:1\" format=\"↓1.1↑\"><new/></project>", .unsupportedFormat,
      "format '1.1' needs a newer Coequal; this one reads 1.0",
      help: ["update Coequal, or write format=\"1.0\""]),
    SyntaxCase(
      "a much newer format", "<project xmlns=\"urn:coequal:1\" format=\"↓12.3↑\"/>",
      .unsupportedFormat, "format '12.3' needs a newer Coequal; this one reads 1.0",
      help: ["update Coequal, or write format=\"1.0\""]),
    SyntaxCase(
      "a format that is no version", "<project xmlns=\"urn:coequal:1\" format=\"↓1.0.0↑\"/>",
      .invalidValue,
      "attribute 'format' of 'project' is '1.0.0'; expected the format version 1.0"),
    SyntaxCase(
      "no format", "<↓project xmlns=\"urn:coequal:1\"/>", .missingAttribute,
      "'project' needs the attribute 'format'",
      help: ["'format' is the format version 1.0: the version of this format"]),
  ]

  private static let elements: [SyntaxCase] = [
    .framework(
      "a misspelt element",
      """
      <tracks><track id="expert" kind="hybrid"><title>Expert</title>
        <↓rol id="a" grade="g1"><title>A</title></rol></track></tracks>
      """,
      .unknownElement, "element 'rol' is not expected in 'track'; did you mean 'role'?",
      help: ["'track' holds 'title', 'summary' and 'role', in this order"], fix: "role"),
    .framework(
      "an element in the wrong place", "<↓role id=\"a\" grade=\"g1\"><title>A</title></role>",
      .unknownElement, "element 'role' is not expected in 'framework'",
      help: [
        "'framework' holds 'title', 'summary', 'uses', 'extends', 'scales', 'competencies', 'tracks', 'moves', "
          + "'forums' and 'extra', in this order", "'role' belongs in 'track' or 'change'",
      ]),
    .framework(
      "an element in the wrong place that resembles a right one",
      "<↓scale id=\"a\"><level id=\"b\"/></scale>", .unknownElement,
      "element 'scale' is not expected in 'framework'; did you mean 'scales'?",
      help: [
        "'framework' holds 'title', 'summary', 'uses', 'extends', 'scales', 'competencies', 'tracks', 'moves', "
          + "'forums' and 'extra', in this order", "'scale' belongs in 'scales' or 'column-map'",
      ], fix: "scales"),
    .project(
      "an element in one that holds nothing",
      "<sources><source path=\"a\"><↓title>A</title></source></sources>", .unknownElement,
      "element 'title' is not expected in 'source'",
      help: [
        "'title' belongs in 'structure', 'family', 'employer', 'zone', 'grade', 'job-evaluation', "
          + "'factor', 'category', 'framework', 'scale', 'level', 'area', 'competency', 'track', "
          + "'role', 'choose', 'forum', 'change', 'project', 'set', 'edition', 'plugin', 'importer', "
          + "'exporter', 'check' or 'planned-outcome'"
      ]),
    .project(
      "an element in a text", "<title>very <↓b>bold</b></title>", .unknownElement,
      "element 'b' is not expected in 'title'"),
    .project(
      "an element of another namespace", "<↓t:note↑ xmlns:t=\"urn:tool\"/>", .unknownElement,
      "element 'note' of namespace 'urn:tool' is not expected in 'project'",
      help: ["content of other namespaces belongs inside 'extra'"]),
    .project(
      "an element of no namespace", "<↓title xmlns=\"\">x</title>", .unknownElement,
      "element 'title' of no namespace is not expected in 'project'",
      help: ["elements of the format are in the namespace 'urn:coequal:1'"]),
    .project(
      "an element of the format inside 'extra'", "<extra><↓title>x</title></extra>",
      .unknownElement, "element 'title' is not expected in 'extra'",
      help: ["'extra' holds only elements of other namespaces"]),
    .project(
      "an element of no namespace inside 'extra'", "<extra><↓title xmlns=\"\">x</title></extra>",
      .unknownElement, "element 'title' is not expected in 'extra'",
      help: ["'extra' holds only elements of other namespaces"]),
    .project(
      "an element twice", "<title>a</title><↓title>b</title>", .misplacedElement,
      "'project' holds only one 'title'", help: ["put what belongs together into the first one"]),
    .project(
      "an element too late",
      "<conventions><convention id=\"a\" value=\"b\"/></conventions><↓title>b</title>",
      .misplacedElement, "'title' stands too late in 'project'",
      help: ["move it before 'conventions', or join it with the one that is there"]),
    .project(
      "an element too late by several",
      """
      <sources><source path="a"/></sources><conventions/><↓title>b</title>
      """, .misplacedElement, "'title' stands too late in 'project'",
      help: ["move it before 'sources', or join it with the one that is there"]),
    SyntaxCase(
      "an element that must be there, too late",
      """
      <structure \(head) id="a" version="1.0.0" xml:lang="en">
        <grades><grade id="g1" rank="1"/></grades><↓title>A</title></structure>
      """,
      .misplacedElement, "'title' stands too late in 'structure'",
      help: ["move it before 'grades', or join it with the one that is there"]),
    .project(
      "a list without anything in it", "<↓sources/>", .missingElement, "'sources' needs 'source'",
      help: ["add <source> inside <sources>"]),
    .framework(
      "requirements without any",
      """
      <tracks><track id="expert" kind="hybrid"><title>Expert</title>
        <role id="a" grade="g1"><title>A</title><↓requirements/></role></track></tracks>
      """,
      .missingElement, "'requirements' needs 'requires' or 'choose'"),
    SyntaxCase(
      "what must be there left out in the middle",
      "<↓structure \(head) id=\"a\" version=\"1.0.0\" xml:lang=\"en\"><title>A</title></structure>",
      .missingElement, "'structure' needs 'grades'", help: ["add <grades> inside <structure>"]),
  ]

  private static let attributes: [SyntaxCase] = [
    .project(
      "an attribute like one that is there already",
      "<sources><source path=\"a\" ↓pth=\"b\"/></sources>", .unknownAttribute,
      "attribute 'pth' is not expected in 'source'", help: ["'source' takes 'path'"]),
    SyntaxCase(
      "a misspelt attribute",
      """
      <framework \(head) id="a" version="1.0.0" xml:lang="en" ↓famliy="b"><title>A</title></framework>
      """,
      .unknownAttribute,
      "attribute 'famliy' is not expected in 'framework'; did you mean 'family'?",
      help: [
        "'framework' takes 'format', 'id', 'version', 'xml:lang', 'status', 'valid-from', 'valid-until' "
          + "and 'family'"
      ], fix: "family"),
    .project(
      "an attribute that resembles none", "<sources><source path=\"a\" ↓encoding=\"b\"/></sources>",
      .unknownAttribute, "attribute 'encoding' is not expected in 'source'",
      help: ["'source' takes 'path'"]),
    .project(
      "an attribute where none may be", "<title ↓id=\"a\">x</title>", .unknownAttribute,
      "attribute 'id' is not expected in 'title'", help: ["'title' takes no attributes"]),
    .project(
      "an attribute with a prefix", "<title ↓xml:lang↑=\"en\">x</title>", .unknownAttribute,
      "attribute 'xml:lang' is not expected in 'title'", help: ["'title' takes no attributes"]),
    .framework(
      "several attributes to choose from",
      "<forums><forum id=\"a\"/></forums><extra ↓since=\"1\"/>", .unknownAttribute,
      "attribute 'since' is not expected in 'extra'", help: ["'extra' takes no attributes"]),
    .project(
      "a type by which a schema could be got around",
      "<title xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" ↓i:type↑=\"text\">x</title>",
      .unknownAttribute, "attribute 'i:type' is not expected in 'title'",
      help: ["'title' takes no attributes"]),
    .project(
      "a missing attribute", "<rules><↓rule id=\"a\"/></rules>", .missingAttribute,
      "'rule' needs the attribute 'severity'",
      help: [
        "'severity' is 'error', 'warning', 'note' or 'off': the severity of the findings, or 'off'"
      ]),
    .framework(
      "a missing attribute with a value that people make up",
      "<forums><↓forum><title>x</title></forum></forums>", .missingAttribute,
      "'forum' needs the attribute 'id'",
      help: [
        "'id' is an identifier of lower-case letters, digits and hyphens such as staff-engineer: the "
          + "name that seats refer to"
      ]),
  ]

  private static let values: [SyntaxCase] = [
    .project(
      "a word that is nearly one of several",
      "<rules><rule id=\"a\" severity=\"↓warn↑\"/></rules>", .invalidValue,
      "attribute 'severity' of 'rule' is 'warn'; expected 'error', 'warning', 'note' or 'off'"),
    .project(
      "a word with a slip", "<rules><rule id=\"a\" severity=\"↓waring↑\"/></rules>", .invalidValue,
      "attribute 'severity' of 'rule' is 'waring'; expected 'error', 'warning', 'note' or 'off'; did you "
        + "mean 'warning'?", fix: "warning"),
    .project(
      "an identifier with capitals and a space",
      "<editions><edition id=\"↓For All↑\" "
        + "audience=\"public\"/></editions>", .invalidValue,
      "attribute 'id' of 'edition' is 'For All'; expected an identifier of lower-case letters, digits "
        + "and hyphens such as staff-engineer; did you mean 'for-all'?", fix: "for-all"),
    .project(
      "the name of a plugin's rule in capitals",
      "<rules><rule id=\"↓Acme Checks/NoJargon↑\" severity=\"off\"/></rules>", .invalidValue,
      "attribute 'id' of 'rule' is 'Acme Checks/NoJargon'; expected the name of a rule such as "
        + "track-ceiling, or acme-checks/no-jargon for one of a plugin; did you mean "
        + "'acme-checks/nojargon'?", fix: "acme-checks/nojargon"),
    .project(
      "an empty value", "<sources><source path=\"↓↑\"/></sources>", .invalidValue,
      "attribute 'path' of 'source' is empty; expected some text"),
    .project(
      "a value of white space", "<sources><source path=\"↓ \n ↑\"/></sources>", .invalidValue,
      "attribute 'path' of 'source' is empty; expected some text"),
    .project(
      "an empty text", "<↓title></title>", .invalidValue, "'title' is empty; expected some text"),
    .project(
      "a text that is only a comment", "<↓title><!-- later --></title>", .invalidValue,
      "'title' is empty; expected some text"),
    .framework(
      "a text that is no duration",
      """
      <tracks><track id="expert" kind="hybrid"><title>Expert</title>
        <role id="a" grade="g1"><title>A</title><package><↓notice>3 months</notice></package></role>
      </track></tracks>
      """,
      .invalidValue, "'notice' is '3 months'; expected a duration such as P6M, P1Y6M or P2W"),
    .framework(
      "a share without its sign",
      """
      <tracks><track id="expert" kind="hybrid"><title>Expert</title>
        <role id="a" grade="g1"><title>A</title>
          <mandate lead="↓0.3↑" coordinate="5%" execute="65%"/></role></track></tracks>
      """,
      .invalidValue,
      "attribute 'lead' of 'mandate' is '0.3'; expected a share from 0% to 100%, such as 12.5%"),
    .framework(
      "a level as a number", "<scales><scale id=\"s\"><level id=\"↓Level 3↑\"/></scale></scales>",
      .invalidValue,
      "attribute 'id' of 'level' is 'Level 3'; expected an identifier of lower-case letters, digits "
        + "and hyphens such as staff-engineer; did you mean 'level-3'?", fix: "level-3"),
    .project(
      "a long value is shortened",
      "<editions><edition id=\"↓\(String(repeating: "B", count: 70))↑\" audience=\"public\"/></editions>",
      .invalidValue,
      "attribute 'id' of 'edition' is '\(String(repeating: "B", count: 60))…'; expected an identifier of "
        + "lower-case letters, digits and hyphens such as staff-engineer; did you mean "
        + "'\(String(repeating: "b", count: 70))'?", fix: String(repeating: "b", count: 70)),
  ]

  private static let texts: [SyntaxCase] = [
    .project(
      "text between elements", "<↓sources>see below<source path=\"a\"/></sources>", .unexpectedText,
      "text is not expected directly in 'sources'",
      help: ["put it into an element, such as 'summary', or into a comment"]),
    .project(
      "text in an element that holds nothing",
      "<sources><↓source path=\"a\">here</source></sources>", .unexpectedText,
      "text is not expected directly in 'source'",
      help: ["put it into an element, such as 'summary', or into a comment"]),
    .project(
      "text right inside 'extra'", "<↓extra>note</extra>", .unexpectedText,
      "text is not expected directly in 'extra'",
      help: ["put it into an element, such as 'summary', or into a comment"]),
    .project(
      "a CDATA section of white space",
      "<sources><↓source path=\"a\"><![CDATA[ ]]></source></sources>",
      .unexpectedText, "text is not expected directly in 'source'",
      help: ["put it into an element, such as 'summary', or into a comment"]),
  ]
}

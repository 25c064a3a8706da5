import CoequalChecks
import CoequalModel
import CoequalPlugins
import CoequalTestSupport
import Testing

/// What a manifest can get wrong, besides its form.
@Suite struct CheckCompilerTests {
  private static let list = """
    <word-lists><word-list id="vague"><word text="a"/><word text="--"/><word text="A"/></word-list>
    </word-lists>
    """

  private static func check(
    _ declaration: String, on kind: String = "role", _ fields: String..., before: String = ""
  ) -> String {
    PluginCase.check(declaration, on: kind, "X", before: before).replacing(
      "<field name=\"X\"/>",
      with: fields.map { "<field name=\"\($0)\"/>" }.joined())
  }

  private static let cases: [(String, [String])] = [
    (
      check("<required/>", "titel"),
      ["<titel> a role has no field 'titel'; did you mean 'title'? [invalid-check]"]
    ),
    (
      check("<required/>", on: "move", "title"),
      ["<title> a move has no field 'title' [invalid-check]"]
    ),
    (
      check("<required/>", "title", "title"),
      ["<title> field 'title' is named twice [invalid-check]"]
    ),
    (check("<required/>"), ["<subject> check 'it' names no field to look at [invalid-check]"]),
    (
      check("<required/>", "package"),
      [
        "<package> field 'package' is about pay, which plugin 'acme-checks' does not ask for "
          + "[invalid-check]"
      ]
    ),
    (
      check("<pattern text=\"a||b\"/>", "title"),
      ["<a||b> pattern 'a||b' cannot be used: there is no word in it [invalid-check]"]
    ),
    (
      check("<pattern text=\"a\"/>", "mandate"),
      ["<mandate> field 'mandate' holds no text to look at [invalid-check]"]
    ),
    (
      check("<count at-most=\"1\"/>", "title"),
      ["<title> field 'title' holds one text, and nothing to count [invalid-check]"]
    ),
    (
      check("<count at-most=\"1\" by-level=\"true\"/>", "outcomes"),
      ["<outcomes> field 'outcomes' holds nothing for each level [invalid-check]"]
    ),
    (
      check("<length unit=\"words\"/>", "title"),
      ["<length> 'length' sets no limit [invalid-check]"]
    ),
    (
      check("<length unit=\"words\" at-least=\"5\" at-most=\"4\"/>", "title"),
      ["<length> 'at-least' is 5, more than 'at-most', which is 4 [invalid-check]"]
    ),
    (
      check("<length unit=\"words\" at-most=\"most\"/>", "title"),
      ["<length> check 'it' has no option 'most' [invalid-check]"]
    ),
    (
      check(
        "<length unit=\"words\" at-most=\"most\"/><option name=\"most\" value=\"many\"/>", "title"),
      ["<length> option 'most' is 'many', and 'at-most' needs a number [invalid-check]"]
    ),
    (
      check("<vocabulary list=\"vage\"/>", "title", before: list),
      ["<vage> there is no word list 'vage'; did you mean 'vague'? [invalid-check]"]
    ),
    (
      check("<vocabulary list=\"vague\"/>", "title", before: list),
      [
        "<--> '--' cannot be looked for: there is no word in it [invalid-check]",
        "<A> 'A' is in the list 'vague' twice [invalid-check]",
      ]
    ),
    (
      check("", "title"), ["<it> check 'it' does not say what it looks for [invalid-check]"]
    ),
  ]

  @Test(arguments: cases.indices)
  func reports(_ index: Int) throws {
    let (content, expected) = Self.cases[index]
    let plugin = PluginCase(content, documents: [:])
    #expect(try plugin.problems() == expected)
  }

  @Test func aBadCheckLeavesTheOthers() throws {
    let check = { (id: String, field: String) in
      """
      <check id="\(id)"><title>t</title><summary>s</summary>
      <subject kind="role"><field name="\(field)"/></subject><required/></check>
      """
    }
    let content =
      "<checks>\(check("a", "nothing"))\(check("b", "title"))\(check("b", "code"))</checks>"
    let contribution = try PluginCase(content, documents: [:]).contribution()
    #expect(contribution.rules.map(\.description.id.rawValue) == ["acme-checks/b"])
    #expect(
      contribution.findings.map(\.message) == [
        "a role has no field 'nothing'", "check 'b' is there twice in plugin 'acme-checks'",
      ])
  }

  @Test func aFieldOfPayIsThereForThoseWhoAsk() throws {
    let permission = """
      <permissions><permission name="framework.pay" because="compares benefits"/></permissions>
      """
    let content = permission + Self.check("<required/>", "package")
    #expect(try PluginCase(content, documents: [:]).problems() == [])
  }

  @Test func tooManyWordsWithStarsInTheMiddleAreRefused() throws {
    let words = (0...PhraseStars.most).map { "<word text=\"a*\($0)*b\"/>" }.joined()
    let content = Self.check(
      "<vocabulary list=\"stars\"/>", "title",
      before: "<word-lists><word-list id=\"stars\">\(words)</word-list></word-lists>")
    #expect(
      try PluginCase(content, documents: [:]).problems() == [
        "<word-list> there are more than 200 words with '*' in the middle or more than "
          + "once [invalid-check]"
      ])
  }

  private enum PhraseStars { static let most = 200 }

  @Test(.timeLimit(.minutes(1)))
  func aManifestOfTenThousandChecksIsReadInTime() async throws {
    let checks = (0..<10_000).map { number in
      """
      <check id="c\(number)"><title>t</title><summary>s</summary><subject kind="role">\
      <field name="purpose"/></subject><vocabulary list="w"/></check>
      """
    }
    let plugin = PluginCase(
      """
      <word-lists><word-list id="w"><word text="tbd"/></word-list></word-lists>
      <checks>\(checks.joined())</checks>
      """,
      documents: [
        "f.xml": DocumentText.framework(
          "<tracks>\(DocumentText.track("expert", roles: [("a", "g1")]))</tracks>", uses: nil)
      ])
    let contribution = try plugin.contribution()
    #expect(contribution.rules.count == 10_000)
    #expect(try await plugin.lines() == [])
  }
}

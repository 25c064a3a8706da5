import CoequalChecks
import CoequalModel
import CoequalPlugins
import CoequalRegistry
import CoequalTestSupport
import Markup
import Testing

/// What each kind of declaration finds, and what it leaves alone.
@Suite struct DeclarativeCheckTests {
  private let words = """
    <word-lists><word-list id="vague" xml:lang="en">
      <word text="leverage" instead="use" because="a longer word for 'use'"/>
      <word text="synerg*" because="nobody has seen one"/>
    </word-list></word-lists>
    """

  private func framework(
    competency: String = "", role: String = "", attributes: String = "", moves: String = ""
  ) -> [String: String] {
    [
      "f.xml": DocumentText.framework(
        """
        <scales><scale id="mastery"><level id="learning"/><level id="trusted"/></scale></scales>
        <competencies><area id="craft"><title>Craft</title>
        <competency id="design" scale="mastery"><title>Design</title>\(competency)</competency>
        </area></competencies>
        <tracks><track id="expert" kind="hybrid"><title>Expert</title>
        <role id="senior" grade="g1"\(attributes)><title>Senior</title>\(role)</role>
        </track></tracks>
        \(moves)
        """, uses: nil)
    ]
  }

  // MARK: - Pattern

  @Test func aPatternToAvoidIsFoundAtItsWords() async throws {
    let plugin = PluginCase(
      PluginCase.check("<pattern text=\"tbd|to be decided\"/>", on: "role", "purpose"),
      documents: framework(role: "<purpose>Owns what is\n to be  decided, or TBD</purpose>"))
    #expect(
      try await plugin.lines() == [
        "f.xml <to be  decided> warning: 'to be decided': what it is about",
        "f.xml <TBD> warning: 'TBD': what it is about",
      ])
    #expect(try await plugin.places() == ["to be  decided", "TBD"])
  }

  @Test func aPatternThatIsNeededIsMissed() async throws {
    let manifest = PluginCase.check(
      "<pattern text=\"^ENG-IC*\" use=\"need\"/>", on: "role", "code")
    let wrong = PluginCase(manifest, documents: framework(attributes: " code=\"X-IC3\""))
    #expect(
      try await wrong.lines() == [
        "f.xml <X-IC3> warning: code of role 'senior' does not fit: what it is about"
      ])
    #expect(try await wrong.places() == ["X-IC3"])
    let right = PluginCase(manifest, documents: framework(attributes: " code=\"eng-IC3\""))
    #expect(try await right.lines() == [])
    let missing = PluginCase(manifest, documents: framework())
    #expect(try await missing.lines() == [])
  }

  // MARK: - Length

  @Test func aTextThatIsTooLongIsFoundAsAWhole() async throws {
    let plugin = PluginCase(
      PluginCase.check(
        "<length unit=\"words\" at-least=\"2\" at-most=\"4\"/>", on: "competency", "expects"),
      documents: framework(
        competency: """
          <expects level="learning">Asks</expects>
          <expects level="learning">Asks when in doubt</expects>
          <expects level="trusted"> Draws one <!-- x --> plan that all can read </expects>
          """))
    #expect(
      try await plugin.lines() == [
        "f.xml <Asks> warning: criterion of competency 'design' at level 'learning' has 1 word, "
          + "fewer than 2: what it is about",
        "f.xml <Draws one <!-- x --> plan that all can read> warning: criterion of competency 'design' at level 'trusted' has 7 words, "
          + "more than 4: what it is about",
      ])
    #expect(try await plugin.places() == ["Asks", "Draws one <!-- x --> plan that all can read"])
  }

  @Test(arguments: [("characters", "5", "6 characters"), ("sentences", "1", "2 sentences")])
  func lengthsCountWhatTheySay(unit: String, most: String, counted: String) async throws {
    let plugin = PluginCase(
      PluginCase.check("<length unit=\"\(unit)\" at-most=\"\(most)\"/>", on: "role", "purpose"),
      documents: framework(role: "<purpose>A. Bé.</purpose>"))
    #expect(
      try await plugin.lines().map { $0.contains("has \(counted), more than \(most)") } == [true])
  }

  // MARK: - Required

  @Test func aFieldThatIsNotThereIsMissed() async throws {
    let plugin = PluginCase(
      PluginCase.check("<required/>", on: "role", "purpose", "outcomes", "code"),
      documents: framework(role: "<purpose>Owns it</purpose>"))
    #expect(
      try await plugin.lines() == [
        "f.xml <role> warning: role 'senior' has no code: what it is about",
        "f.xml <role> warning: role 'senior' has no outcomes: what it is about",
      ])
  }

  @Test(arguments: [
    (["purpose", "outcomes"], "role 'senior' has neither purpose nor outcomes"),
    (["purpose"], "role 'senior' has no purpose"),
    (["purpose", "seats", "scope"], "role 'senior' has none of purpose, seats, scope"),
    (["purpose", "title"], nil),
  ])
  func oneOfSeveralFieldsIsEnough(fields: [String], message: String?) async throws {
    let list = fields.map { "<field name=\"\($0)\"/>" }.joined()
    let plugin = PluginCase(
      PluginCase.check("<required fields=\"any\"/>", on: "role", "X")
        .replacing("<field name=\"X\"/>", with: list), documents: framework())
    #expect(
      try await plugin.lines()
        == (message.map { ["f.xml <role> warning: \($0): what it is about"] } ?? []))
  }

  // MARK: - Vocabulary

  @Test func aWordOfTheListIsFoundWithItsReasonAndReplacement() async throws {
    let plugin = PluginCase(
      PluginCase.check("<vocabulary list=\"vague\"/>", on: "role", "purpose", before: words),
      documents: framework(role: "<purpose>Leverage the Synergies, never leveraged</purpose>"))
    let (findings, catalog) = try await plugin.found()
    #expect(
      findings.map(\.message) == ["'Leverage': what it is about", "'Synergies': what it is about"])
    #expect(
      findings.map(\.notes) == [[.init("a longer word for 'use'")], [.init("nobody has seen one")]])
    #expect(
      findings.map(\.help) == [
        ["write 'use', or record why not: <?coequal allow acme-checks/it reason?>"],
        ["write it in other words, or record why not: <?coequal allow acme-checks/it reason?>"],
      ])
    #expect(findings.map { $0.fixes.map(\.title) } == [["write 'Use'"], []])
    let source = try #require(catalog.sources["f.xml"])
    let fixed = try #require(findings.first?.fixes.first).applied(to: source)
    #expect(String(decoding: fixed.bytes, as: UTF8.self).contains("<purpose>Use the Synergies"))
  }

  @Test(arguments: [
    ("<purpose>le<!-- x -->verage</purpose>", false), ("<purpose>lever&#97;ge</purpose>", false),
    ("<purpose><![CDATA[leverage]]></purpose>", true), ("<purpose>leverage</purpose>", true),
    ("<purpose>LEVERAGE</purpose>", true),
  ])
  func aFixTakesThePlaceOfPlainTextOnly(purpose: String, hasFix: Bool) async throws {
    let plugin = PluginCase(
      PluginCase.check("<vocabulary list=\"vague\"/>", on: "role", "purpose", before: words),
      documents: framework(role: purpose))
    let (findings, _) = try await plugin.found()
    #expect(findings.count == 1)
    #expect(findings.first?.fixes.isEmpty == !hasFix)
  }

  @Test(arguments: [
    ("en", true), ("en-GB", true), ("EN", true), ("de", false), ("e-x", nil),
  ])
  func wordsAreLookedForInTheirLanguageOnly(language: String, isFound: Bool?) async throws {
    guard let isFound else { return }
    let documents = framework(role: "<purpose>leverage</purpose>").mapValues {
      $0.replacing("xml:lang=\"en\"", with: "xml:lang=\"\(language)\"")
    }
    let plugin = PluginCase(
      PluginCase.check("<vocabulary list=\"vague\"/>", on: "role", "purpose", before: words),
      documents: documents)
    #expect(try await plugin.found().findings.isEmpty == !isFound)
  }

  @Test(arguments: [("de-AT", "de", true), ("de", "de-AT", true), ("de-AT", "de-CH", false)])
  func regionsOfALanguageAreToldApart(list: String, text: String, isFound: Bool) async throws {
    let documents = framework(role: "<purpose>leverage</purpose>").mapValues {
      $0.replacing("xml:lang=\"en\"", with: "xml:lang=\"\(text)\"")
    }
    let plugin = PluginCase(
      PluginCase.check(
        "<vocabulary list=\"vague\"/>", on: "role", "purpose",
        before: words.replacing("xml:lang=\"en\"", with: "xml:lang=\"\(list)\"")),
      documents: documents)
    #expect(try await plugin.found().findings.isEmpty == !isFound)
  }

  @Test func aListWithoutALanguageIsForAll() async throws {
    let documents = framework(role: "<purpose>leverage</purpose>").mapValues {
      $0.replacing("xml:lang=\"en\"", with: "xml:lang=\"fr\"")
    }
    let plugin = PluginCase(
      PluginCase.check(
        "<vocabulary list=\"vague\"/>", on: "role", "purpose",
        before: words.replacing(" xml:lang=\"en\"", with: "")), documents: documents)
    #expect(try await plugin.found().findings.count == 1)
  }

  @Test func onlyTheWordsOfAListMayBeUsed() async throws {
    let plugin = PluginCase(
      PluginCase.check(
        "<vocabulary list=\"verbs\" use=\"only\"/>", on: "role", "purpose",
        before: """
          <word-lists><word-list id="verbs"><word text="own*"/><word text="the"/>
          <word text="road map"/></word-list></word-lists>
          """),
      documents: framework(role: "<purpose>Owns the grand road-map.</purpose>"))
    #expect(try await plugin.lines() == ["f.xml <grand> warning: 'grand': what it is about"])
  }

  // MARK: - Count

  @Test func listsThatAreTooLongOrTooShortAreFound() async throws {
    let few = PluginCase(
      PluginCase.check("<count at-least=\"1\"/>", on: "role", "outcomes"), documents: framework())
    #expect(
      try await few.lines() == [
        "f.xml <role> warning: role 'senior' has 0 outcomes, fewer than 1: what it is about"
      ])
    let many = PluginCase(
      PluginCase.check("<count at-most=\"1\"/>", on: "role", "decisions"),
      documents: framework(
        role: "<decisions><decides subject=\"a\"/><decides subject=\"b\"/></decisions>"))
    #expect(
      try await many.lines() == [
        "f.xml <role> warning: role 'senior' has 2 decisions, more than 1: what it is about"
      ])
  }

  @Test func competenciesToChooseFromCountAsRequirements() async throws {
    let plugin = PluginCase(
      PluginCase.check("<count at-most=\"2\"/>", on: "role", "requirements"),
      documents: framework(
        role: """
          <requirements><choose id="a" at-least="1">
          <requires competency="design" level="learning"/></choose></requirements>
          """))
    #expect(try await plugin.lines() == [])
  }

  @Test func eachLevelIsCountedByItself() async throws {
    let plugin = PluginCase(
      PluginCase.check("<count at-least=\"2\" by-level=\"true\"/>", on: "competency", "expects"),
      documents: framework(
        competency: """
          <expects level="trusted">Draws one plan</expects>
          <expects level="trusted" track="expert">Draws two plans</expects>
          """))
    #expect(
      try await plugin.lines() == [
        "f.xml <competency> warning: competency 'design' has 0 criteria at level 'learning', fewer than 2: "
          + "what it is about"
      ])
  }

  // MARK: - Subjects

  @Test func whatIsDeprecatedIsLeftAlone() async throws {
    let plugin = PluginCase(
      PluginCase.check("<required/>", on: "role", "outcomes"),
      documents: framework(role: "<deprecated since=\"1.0.0\"/>"))
    #expect(try await plugin.lines() == [])
  }

  @Test func aMoveAndATrackAreLookedAt() async throws {
    let moves = "<moves><move from=\"senior\" to=\"senior\" kind=\"lateral\"/></moves>"
    let move = PluginCase(
      PluginCase.check("<required/>", on: "move", "conditions"), documents: framework(moves: moves))
    #expect(
      try await move.lines() == [
        "f.xml <move> warning: move 'senior' to 'senior' has no conditions: what it is about"
      ])
    let track = PluginCase(
      PluginCase.check("<count at-least=\"2\"/>", on: "track", "roles"), documents: framework())
    #expect(
      try await track.lines() == [
        "f.xml <track> warning: track 'expert' has 1 role, fewer than 2: what it is about"
      ])
  }

  @Test func textsOfStructuresAndTranslationsAreLookedAt() async throws {
    var documents = framework(role: "<purpose>tbd</purpose>")
    documents["s.xml"] = DocumentText.structure(before: "<summary>TBD</summary>")
    documents["f.de.xml"] = DocumentText.translation(texts: [
      ("role/senior/purpose", "tbd", "noch TBD"), ("role/senior/title", "Senior", "Leitend"),
    ])
    let plugin = PluginCase(
      PluginCase.check("<pattern text=\"tbd\"/>", on: "text", "text"), documents: documents)
    #expect(
      try await plugin.lines() == [
        "f.de.xml <TBD> warning: 'TBD': what it is about",
        "f.xml <tbd> warning: 'tbd': what it is about",
        "s.xml <TBD> warning: 'TBD': what it is about",
      ])
  }

  @Test func whatIsInheritedIsFoundOnceWithANoteAndWithoutAFix() async throws {
    var documents = framework(role: "<purpose>leverage</purpose>")
    for id in ["a", "b"] {
      documents["\(id).xml"] = DocumentText.framework(
        "<extends framework=\"engineering\" version=\"1\"/>", id: id, uses: nil)
    }
    let plugin = PluginCase(
      PluginCase.check("<vocabulary list=\"vague\"/>", on: "role", "purpose", before: words),
      documents: documents)
    let all = try await plugin.found().findings
    #expect(all.map { $0.place?.file } == ["f.xml"])
    #expect(all.first?.fixes.count == 1)
    // A change makes it the heir's own.
    documents["a.xml"] = DocumentText.framework(
      """
      <extends framework="engineering" version="1">
      <change role="senior"><purpose>Leverage it</purpose></change></extends>
      """, id: "a", uses: nil)
    documents["f.xml"] = documents["f.xml"]?.replacing(">leverage<", with: ">synergies<")
    let changed = PluginCase(
      PluginCase.check("<vocabulary list=\"vague\"/>", on: "role", "purpose", before: words),
      documents: documents)
    let found = try await changed.found().findings
    #expect(found.map { $0.place?.file } == ["a.xml", "f.xml"])
    #expect(found.map(\.fixes.count) == [1, 0])
  }

  /// A text that a translation put there stands nowhere in the file.
  @Test func aTranslatedCatalogHasPlacesStill() async throws {
    var documents = framework(role: "<purpose>Owns it</purpose>")
    documents["f.de.xml"] = DocumentText.translation(texts: [
      ("role/senior/purpose", "Owns it", "noch TBD, sehr lang und breit")
    ])
    let plugin = PluginCase(
      PluginCase.check("<pattern text=\"tbd\"/>", on: "role", "purpose"), documents: documents)
    let german = try #require(LanguageTag("de"))
    let catalog = try await plugin.catalog().translated(into: german)
    let rules = try plugin.contribution().rules
    let findings = rules.flatMap { $0.findings(in: catalog) }
    #expect(
      catalog.lines(findings) == ["f.xml:9:52: warning: 'TBD': what it is about [acme-checks/it]"])
  }

  @Test func aTextWithHundredsOfWordsGivesAtMostAHundredFindings() async throws {
    let plugin = PluginCase(
      PluginCase.check("<pattern text=\"tbd\"/>", on: "role", "purpose"),
      documents: framework(
        role: "<purpose>\(String(repeating: "tbd ", count: 500))</purpose>"))
    #expect(try await plugin.found().findings.count == 100)
  }

  @Test(.timeLimit(.minutes(1)), arguments: [("competency", "expects"), ("text", "text")])
  func aCompetencyOfManyCriteriaIsLookedAtInTime(kind: String, field: String) async throws {
    let criteria = String(repeating: "<expects level=\"trusted\">tbd</expects>", count: 20_000)
    let plugin = PluginCase(
      PluginCase.check("<pattern text=\"tbd\"/>", on: kind, field),
      documents: framework(competency: criteria))
    #expect(try await plugin.found().findings.count == 1000)
  }

  @Test func aWordOfAMegabyteIsShownShortened() async throws {
    let huge = "a" + String(repeating: "\u{301}", count: 400_000)
    let plugin = PluginCase(
      PluginCase.check("<pattern text=\"*\"/>", on: "role", "purpose"),
      documents: framework(role: "<purpose>\(huge)</purpose>"))
    let (findings, _) = try await plugin.found()
    #expect(findings.map { $0.message.utf8.count < 300 } == [true])
  }

  // MARK: - Settings

  @Test func aCheckThatIsOffLooksWhenAProjectAsks() async throws {
    let check = PluginCase.check(
      "<required/>", on: "role", "outcomes", attributes: " severity=\"off\"")
    #expect(try await PluginCase(check, documents: framework()).lines() == [])
    var documents = framework()
    documents["coequal.xml"] = DocumentText.project(
      """
      <plugins><enable plugin="acme-checks"/></plugins>
      <rules><rule id="acme-checks/it" severity="note"/></rules>
      """)
    #expect(
      try await PluginCase(check, documents: documents).lines() == [
        "f.xml <role> note: role 'senior' has no outcomes: what it is about"
      ])
  }

  @Test func anOptionSetsALimit() async throws {
    let check = PluginCase.check(
      "<length unit=\"words\" at-most=\"longest\"/><option name=\"longest\" value=\"2\"/>",
      on: "role",
      "purpose")
    let plugin = PluginCase(
      check, documents: framework(role: "<purpose>Owns the plan</purpose>"))
    #expect(try await plugin.found().findings.count == 1)
    let longest = try #require(Identifier("longest"))
    let configured = try plugin.contribution().configured(with: [longest: "3"])
    let catalog = try await plugin.catalog()
    #expect(configured.rules.flatMap { $0.findings(in: catalog) } == [])
  }
}

import CoequalChecks
import CoequalModel
import CoequalPlugins
import CoequalRegistry
import CoequalTestSupport
import ShippedPlugins
import Testing

/// What the plugin 'plain-language' finds, and what it leaves alone.
@Suite struct PlainLanguageTests {
  private func contribution() throws -> Contribution {
    let plugin = try #require(ShippedPlugins.all.first { $0.id.lexical == "plain-language" })
    try #require(plugin.findings == [])
    return plugin
  }

  /// A competency with a criterion, in a framework with a role.
  private func framework(
    _ criteria: String = "<expects level=\"low\">Draws a plan</expects>", summary: String = "",
    purpose: String = "Owns the plan",
    role: String = "<outcomes><outcome id=\"a\">A plan</outcome></outcomes>",
    language: String = "en"
  ) -> String {
    DocumentText.framework(
      """
      <scales><scale id="s"><level id="low"/></scale></scales>
      <competencies><area id="craft"><title>Craft</title>
      <competency id="design" scale="s"><title>Design</title>\(summary)\(criteria)</competency>
      </area></competencies>
      <tracks><track id="t" kind="hybrid"><title>Track</title>
      <role id="senior" grade="g1"><title>Senior</title><purpose>\(purpose)</purpose>\(role)</role>
      </track></tracks>
      """, uses: nil
    ).replacing("xml:lang=\"en\"", with: "xml:lang=\"\(language)\"")
  }

  /// What the plugin finds in a framework, with the words that it is about.
  private func found(_ framework: String) async throws -> [String] {
    let catalog = await Registry(documents: ["f.xml": framework]).load()
    try #require(catalog.lines == [])
    let result = try await Checker(rules: try contribution().rules).check(catalog)
    return result.findings.map { finding in
      "\(finding.rule.rawValue.dropFirst("plain-language/".count)):"
        + " \(finding.text(in: catalog.sources["f.xml"]) ?? "")"
    }
  }

  private func criterion(_ text: String) -> String { "<expects level=\"low\">\(text)</expects>" }

  @Test func aPlainFrameworkIsFine() async throws {
    #expect(try await found(framework()) == [])
  }

  @Test(arguments: [
    ("A strong communicator", "strong communicator"),
    ("Has excellent analytical skills", "excellent analytical skills"),
    ("Is PROACTIVE", "PROACTIVE"), ("Is a self-starter", "self-starter"),
    ("Reviews code, tests, etc.", "etc."),
    ("Helps as needed", "as needed"), ("A natural leader", "natural leader"),
  ])
  func praiseIsFoundInCriteria(criterion: String, words: String) async throws {
    #expect(try await found(framework(self.criterion(criterion))) == ["empty-praise: \(words)"])
  }

  @Test(arguments: [
    "Communicates decisions to those whom they concern", "Skills are taught to others",
    "Leads the team that owns the service", "Names what is needed", "Asks others to team up",
  ])
  func whatCanBeSeenIsFine(_ criterion: String) async throws {
    #expect(try await found(framework(self.criterion(criterion))) == [])
  }

  @Test func praiseInOtherPlacesIsLeftAlone() async throws {
    let framework = framework(summary: "<summary>What a strong communicator does</summary>")
    #expect(try await found(framework) == [])
  }

  @Test func wordsOfFashionAreFoundEverywhereAndReplaced() async throws {
    let framework = framework(purpose: "Leverages the platform in order to grow")
    #expect(
      try await found(framework) == ["hollow-words: Leverages", "hollow-words: in order to"])
    let catalog = await Registry(documents: ["f.xml": framework]).load()
    let result = try await Checker(rules: try contribution().rules).check(catalog)
    #expect(result.findings.flatMap { $0.fixes.map(\.title) } == ["write 'Uses'", "write 'to'"])
  }

  @Test func englishWordsAreFineInOtherLanguages() async throws {
    let framework = framework(
      criterion("Team player, leverage"), purpose: "Leverage", language: "de")
    #expect(try await found(framework) == [])
  }

  @Test(arguments: [
    ("TBD", "TBD"), ("To be decided by the guild", "To be decided"),
    ("Owns [service]", "[service]"),
    ("Lorem ipsum dolor", "Lorem ipsum"), ("Insert criterion here", "Insert criterion here"),
    ("What else???", "???"),
  ])
  func placeholdersAreFound(criterion: String, words: String) async throws {
    #expect(try await found(framework(self.criterion(criterion))) == ["unwritten-texts: \(words)"])
  }

  @Test func placeholdersOfRolesAreLeftToAnotherRule() async throws {
    #expect(try await found(framework(purpose: "TODO")) == [])
  }

  @Test func aLongCriterionIsFound() async throws {
    let long = (1...31).map { "word\($0)" }.joined(separator: " ")
    #expect(try await found(framework(criterion(long))) == ["long-criteria: \(long)"])
    let shorter = String(long.dropLast(7))
    #expect(try await found(framework(criterion(shorter))) == [])
  }

  @Test func aLongPurposeIsFound() async throws {
    #expect(try await found(framework(purpose: "Owns it. Keeps it, e.g. by tests.")) == [])
    #expect(
      try await found(framework(purpose: "Owns it. Keeps it. Ends it."))
        == ["long-purposes: Owns it. Keeps it. Ends it."])
  }

  @Test func aRoleNeedsOutcomesOrAccountabilities() async throws {
    #expect(try await found(framework(role: "")) == ["roles-without-results: role"])
    let accountable = """
      <accountabilities><accountability id="a" kind="execute">Draws it</accountability>
      </accountabilities>
      """
    #expect(try await found(framework(role: accountable)) == [])
  }

  @Test func aLevelNeedsSomeCriteriaAndNotTooMany() async throws {
    #expect(try await found(framework("")) == ["criteria-per-level: competency"])
    let nine = (1...9).map { criterion("Draws plan \($0)") }.joined()
    #expect(try await found(framework(nine)) == ["criteria-per-level: competency"])
    let eight = (1...8).map { criterion("Draws plan \($0)") }.joined()
    #expect(try await found(framework(eight)) == [])
  }

  @Test(arguments: [15, 16])
  func aRoleAsksForSoMuchAndNoMore(count: Int) async throws {
    let ids = (1...count).map { "c\($0)" }
    let competencies = ids.map {
      """
      <competency id="\($0)" scale="s"><title>T</title>\(criterion("Draws a plan"))</competency>
      """
    }
    let requirements = ids.map { "<requires competency=\"\($0)\" level=\"low\"/>" }
    let framework = framework(
      role: """
        <outcomes><outcome id="a">A plan</outcome></outcomes>
        <requirements>\(requirements.joined())</requirements>
        """
    ).replacing("</area>", with: competencies.joined() + "</area>")
    #expect(
      try await found(framework) == (count > 15 ? ["many-requirements: role"] : []))
  }

  @Test func whatComesWithCoequalIsInPlainWords() async throws {
    let catalog = await Registry(sources: [.shipped]).load()
    let result = try await Checker(rules: try contribution().rules).check(catalog)
    #expect(catalog.lines(result.findings) == [])
  }

  @Test func everyKindOfDeclarationIsShown() throws {
    let kinds = try contribution().manifest.plugin.checks.map { check in
      switch check.declaration {
      case .pattern: "pattern"
      case .length: "length"
      case .required: "required"
      case .vocabulary: "vocabulary"
      case .count: "count"
      case nil: "none"
      }
    }
    #expect(Set(kinds) == ["pattern", "length", "required", "vocabulary", "count"])
  }

  @Test func everyWordHasAReason() throws {
    for list in try contribution().manifest.plugin.wordLists {
      for word in list.words { #expect(word.reason?.isEmpty == false, "\(word.text)") }
    }
  }
}

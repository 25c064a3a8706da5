import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// Which of several settings of severity holds for a finding.
@Suite struct RuleSettingTests {
  /// Severities of `undefined-role` in four files: at the top, in `a`, in `a/b` and in `c`.
  private func severities(
    _ settings: [String], in folder: String = "."
  ) async throws -> [String: String] {
    let prefix = folder == "." ? "" : folder + "/"
    let rules = settings.map { "<rule \($0)/>" }.joined(separator: "\n")
    var files = [prefix + "coequal.xml": DocumentText.project("<rules>\(rules)</rules>")]
    for (index, path) in ["f.xml", "a/f.xml", "a/b/f.xml", "c/f.xml"].enumerated() {
      files[prefix + path] = LadderText.framework(id: "f\(index)")
    }
    let catalog = await Registry(folder, files: files).load()
    try #require(catalog.lines == [])
    let findings = try await Checker().check(catalog).findings
    var result: [String: String] = [:]
    for finding in findings {
      let file = try #require(finding.place?.file)
      try #require(finding.rule.rawValue == "undefined-role", "\(finding)")
      result[String(file.dropFirst(prefix.count))] = finding.severity.rawValue
    }
    return result
  }

  private static let standard = [
    "f.xml": "warning", "a/f.xml": "warning", "a/b/f.xml": "warning", "c/f.xml": "warning",
  ]

  private func standard(_ other: [String: String?]) -> [String: String] {
    Self.standard.merging(other.mapValues { $0 ?? "off" }) { $1 }.filter { $1 != "off" }
  }

  @Test func withoutAnyTheRuleHasItsOwn() async throws {
    #expect(try await severities(["id=\"track-ceiling\" severity=\"note\""]) == Self.standard)
  }

  @Test(arguments: ["id=\"undefined-role\"", "group=\"structure\"", ""])
  func oneWithoutAPathIsForEveryFile(_ subject: String) async throws {
    let found = try await severities(["\(subject) severity=\"error\""])
    #expect(Set(found.values) == ["error"])
    #expect(try await severities(["\(subject) severity=\"off\""]) == [:])
  }

  @Test func aGroupLeavesOtherGroupsAlone() async throws {
    #expect(try await severities(["group=\"dual-ladder\" severity=\"off\""]) == Self.standard)
  }

  @Test(arguments: ["a", "a/", "./a", "a//.", "a/./"])
  func aFolderIsAllThatIsInIt(_ path: String) async throws {
    let found = try await severities(["path=\"\(path)\" severity=\"note\""])
    #expect(found == standard(["a/f.xml": "note", "a/b/f.xml": "note"]))
  }

  @Test(arguments: [".", "p", "p/q"])
  func aPathIsRelativeToTheProjectFile(_ folder: String) async throws {
    let found = try await severities(["path=\"a/b\" severity=\"off\""], in: folder)
    #expect(found == standard(["a/b/f.xml": nil]))
  }

  @Test func theWholeFolderOfTheProjectIsAPathToo() async throws {
    let found = try await severities(["severity=\"off\"", "path=\".\" severity=\"note\""])
    #expect(Set(found.values) == ["note"] && found.count == 4)
  }

  @Test func aFileIsNotAFolderOfTheSameBeginning() async throws {
    let found = try await severities(["path=\"f.xml\" severity=\"error\""])
    #expect(found == standard(["f.xml": "error"]))
  }

  @Test func theLongerPathWinsWhateverTheSubject() async throws {
    let found = try await severities([
      "id=\"undefined-role\" severity=\"error\"", "path=\"a\" severity=\"note\"",
      "id=\"undefined-role\" path=\"a/b\" severity=\"off\"",
      "path=\"a/b/f.xml\" severity=\"error\"",
    ])
    #expect(
      found == ["f.xml": "error", "c/f.xml": "error", "a/f.xml": "note", "a/b/f.xml": "error"])
  }

  @Test(arguments: [0, 1, 2, 3, 4, 5])
  func withinOnePathARuleWinsBeforeItsGroupBeforeAll(_ seed: UInt64) async throws {
    var random = SplitMix(seed: seed)
    let settings = [
      "severity=\"off\"", "group=\"structure\" severity=\"note\"",
      "id=\"undefined-role\" severity=\"error\"", "path=\"a\" severity=\"error\"",
      "path=\"a\" group=\"structure\" severity=\"note\"",
    ]
    let found = try await severities(settings.shuffled(using: &random))
    #expect(
      found == ["f.xml": "error", "c/f.xml": "error", "a/f.xml": "note", "a/b/f.xml": "note"])
  }

  @Test func aRuleThatIsOffCanBeOnInAFolder() async throws {
    let found = try await severities([
      "id=\"undefined-role\" severity=\"off\"", "path=\"c\" severity=\"error\"",
    ])
    #expect(found == ["c/f.xml": "error"])
  }

  /// Every choice of a few settings, against the sentence of the documentation.
  @Test(arguments: 0..<60 as Range<UInt64>)
  func theMostSpecificHolds(_ seed: UInt64) async throws {
    var random = SplitMix(seed: seed)
    let subjects = ["", "group=\"structure\"", "id=\"undefined-role\""]
    let paths = [nil, ".", "a", "a/b", "a/b/f.xml", "c", "c/f.xml", "f.xml"]
    var settings: [(subject: Int, path: String?, severity: String)] = []
    for subject in subjects.indices {
      for path in paths where random.once(in: 4) {
        settings.append((subject, path, random.pick(["error", "warning", "note", "off"])))
      }
    }
    settings.append((1, "c", "off"))
    settings.removeAll { $0.subject == 1 && $0.path == "c" && $0.severity != "off" }
    var seen: Set<String> = []
    settings = settings.filter { seen.insert("\($0.subject) \($0.path ?? "-")").inserted }
    let found = try await severities(
      settings.map { setting in
        let path = setting.path.map { " path=\"\($0)\"" } ?? ""
        return "\(subjects[setting.subject])\(path) severity=\"\(setting.severity)\""
      })
    for file in Self.standard.keys {
      let fitting = settings.filter { setting in
        guard let path = setting.path else { return true }
        return path == "." || file == path || file.hasPrefix(path + "/")
      }
      let winner = fitting.max { first, second in
        func rank(_ path: String?) -> Int {
          path.map { $0 == "." ? 1 : 2 + $0.split(separator: "/").count } ?? 0
        }
        return (rank(first.path), first.subject) < (rank(second.path), second.subject)
      }
      let expected = winner?.severity ?? "warning"
      #expect(found[file] ?? "off" == expected, "\(file): \(settings)")
    }
  }

  @Test func findingsThatAreNoRulesKeepTheirSeverity() async throws {
    let catalog = await Registry(documents: [
      "coequal.xml": DocumentText.project(
        "<rules><rule severity=\"off\"/><rule id=\"no\" severity=\"off\"/></rules>"),
      "broken.xml": "<framework", "f.xml": LadderText.framework(["b": "<?coequal alow x?>"]),
    ]).load()
    let findings = try await Checker().check(catalog).findings
    #expect(
      findings.map(\.rule.rawValue) == [
        "not-well-formed", "unknown-setting", "unknown-instruction",
      ])
    #expect(Set(findings.map(\.severity)) == [.error])
  }
}

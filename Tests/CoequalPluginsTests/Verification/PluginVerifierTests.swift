import CoequalModel
import CoequalPlugins
import CoequalRegistry
import Testing

/// Plugins are tried, and each fault is found by the step that looks for it.
@Suite struct PluginVerifierTests {
  private func failed(_ report: VerificationReport) -> [String] {
    report.steps.filter { !$0.problems.isEmpty }.map(\.id)
  }

  @Test func aSoundPluginPassesEachStep() async {
    let report = await VerificationSample().report()
    #expect(report.hasPassed, "\(report)")
    #expect(report.steps.filter { $0.outcome != .passed }.map(\.id) == ["documents"])
  }

  private static let steps: [VerificationSample.Fault: [String]] = [
    .importerMissing: ["agreement"],
    .checkMissing: ["agreement", "checks"],
    .knowsNothing: ["recognition"],
    .claimsEverything: ["foreign-formats"],
    .losesATitle: ["results", "loss"],
    .booksWhatIsNotThere: ["results", "loss"],
    .danglingGrade: ["results", "validity"],
    .differsEachTime: ["results", "repeatability"],
    .silentOnBrokenFiles: ["damaged-input", "large-input"],
    .placeOutside: ["damaged-input", "large-input"],
    .twoLinesOfMessage: ["damaged-input", "large-input"],
    .neverEnds: ["large-input"],
    .findsNothing: ["checks"],
    .findsEverything: ["checks"],
  ]

  @Test(arguments: VerificationSample.Fault.allCases)
  func aFaultFailsTheStepThatLooksForIt(_ fault: VerificationSample.Fault) async throws {
    let report = await VerificationSample(fault: fault).report()
    let failed = failed(report)
    let expected = try #require(Self.steps[fault])
    #expect(expected.allSatisfy(failed.contains), "\(report)")
    #expect(!report.hasPassed)
    #expect(report.findings.allSatisfy { $0.rule == VerificationReport.rule })
  }

  @Test func aPluginWithoutAManifestIsNotTried() async {
    var sample = VerificationSample()
    sample.files["plugin.xml"] = nil
    let report = await sample.report()
    #expect(report.steps.map(\.id) == ["manifest"])
    #expect(report.findings.first?.message == "'plugin.xml' does not exist")
  }

  @Test func aBrokenManifestIsShownWithItsPlace() async throws {
    var sample = VerificationSample()
    sample.files["plugin.xml"] = VerificationSample.manifest
      .replacing("<importer id=\"sample\">", with: "<importer id=\"Sample\">")
    let report = await sample.report()
    #expect(report.steps.map(\.id) == ["manifest"])
    let place = try #require(report.findings.first?.place)
    #expect(place.file == "plugin.xml" && report.sources["plugin.xml"] != nil)
  }

  @Test func aFrameworkIsNoManifest() async {
    var sample = VerificationSample()
    sample.files["plugin.xml"] = VerificationSample.framework(title: "Cook")
    #expect(failed(await sample.report()) == ["manifest"])
  }

  @Test(arguments: [
    ("<summary>Reads ladders that are lists.</summary>", "'sample' has no summary"),
    ("<rationale>Long titles are not read.</rationale>", "check 'long-titles' has no rationale"),
    ("<repair>Say it in fewer words.</repair>", "check 'long-titles' has no repair"),
  ])
  func whatPeopleNeedIsAskedFor(_ text: String, _ message: String) async {
    var sample = VerificationSample()
    sample.files["plugin.xml"] = VerificationSample.manifest.replacing(text, with: "")
    let report = await sample.report()
    #expect(failed(report) == ["manifest"])
    #expect(report.findings.map(\.message) == [message])
  }

  @Test func aProgramThatIsNotBuiltIsSaid() async {
    var sample = VerificationSample()
    sample.files["plugin.xml"] = VerificationSample.manifest.replacing(
      "</summary>\n  <importers>",
      with: "</summary>\n  <command program=\"bin/sample\" protocol=\"1\"/>\n  <importers>")
    #expect(
      await sample.report().findings.map(\.message) == ["the program 'bin/sample' is not there"])
  }

  @Test(arguments: [
    ("examples/sample/kitchen/source/kitchen.txt", "importer 'sample' has no example"),
    (
      "examples/long-titles/fine.xml",
      "check 'long-titles' has no example in which it finds nothing"
    ),
    (
      "examples/long-titles/found.xml",
      "check 'long-titles' has no example in which it finds something"
    ),
  ])
  func aMissingExampleIsSaid(_ file: String, _ message: String) async {
    var sample = VerificationSample()
    sample.files[file] = nil
    let report = await sample.report()
    #expect(failed(report) == ["examples"])
    #expect(report.findings.map(\.message) == [message])
  }

  @Test func documentsThatComeAlongAreRead() async {
    var sample = VerificationSample()
    sample.files["plugin.xml"] = VerificationSample.manifest.replacing(
      "  <importers>", with: "  <sources><source path=\"more\"/></sources>\n  <importers>")
    sample.files["more/framework.xml"] = VerificationSample.framework(title: "Cook")
    #expect(await sample.report().hasPassed)
    sample.files["more/framework.xml"]?.replace("grade=\"g1\"", with: "grade=\"g77\"")
    #expect(failed(await sample.report()) == ["documents"])
  }

  @Test func aReportTellsOfEachStepInOneText() async {
    let text = "\(await VerificationSample(fault: .knowsNothing).report())"
    #expect(text.contains("passed   nothing of a source is lost without a word"))
    #expect(
      text.contains(
        """
        FAILED   importers know the sources of their own examples
                 'examples/sample/kitchen' is not known to 'sample'
                   help: look at the content, and answer 'likely' or 'certain' for what only this format has
        """))
  }
}

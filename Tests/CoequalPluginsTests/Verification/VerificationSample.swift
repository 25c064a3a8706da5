import CoequalChecks
import CoequalExchange
import CoequalModel
import CoequalPluginKit
import CoequalPlugins
import CoequalRegistry
import CoequalTestSupport
import Dispatch

/// A plugin in memory with one importer and one check, which can be given a fault.
struct VerificationSample {
  /// What can be wrong with the plugin.
  enum Fault: String, CaseIterable, Sendable {
    case importerMissing, checkMissing
    case knowsNothing, claimsEverything
    case losesATitle, booksWhatIsNotThere
    case danglingGrade, differsEachTime
    case silentOnBrokenFiles, placeOutside, twoLinesOfMessage
    case neverEnds
    case findsNothing, findsEverything
  }

  var fault: Fault?
  var files: [String: String] = [
    "plugin.xml": Self.manifest,
    "examples/sample/kitchen/source/kitchen.txt": Self.kitchen,
    "examples/sample/format-words.txt": "Ladder\n",
    "examples/long-titles/fine.xml": Self.framework(title: "Cook"),
    "examples/long-titles/found.xml": Self.framework(title: "↓Cook of all soups"),
  ]

  static let kitchen = """
    Ladder: Kitchen at Acme
    Commis chef: Prepares what others ask for
    Chef de partie: Runs one station

    """

  static let manifest = """
    <?xml version="1.0" encoding="UTF-8"?>
    <plugin xmlns="urn:coequal:1" format="1.0" id="sample" version="1.2.3" xml:lang="en">
      <title>Sample</title>
      <summary>Reads ladders that are lists.</summary>
      <importers>
        <importer id="sample"><title>Sample lists</title></importer>
      </importers>
      <checks>
        <check id="long-titles" local="true">
          <title>a title that is long</title>
          <summary>Titles of roles have at most ten characters.</summary>
          <rationale>Long titles are not read.</rationale>
          <repair>Say it in fewer words.</repair>
          <subject kind="role"><field name="title"/></subject>
        </check>
      </checks>
    </plugin>

    """

  /// A framework with one role; the title may hold a mark.
  static func framework(title: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <framework xmlns="urn:coequal:1" format="1.0" id="acme" version="1.0.0" xml:lang="en">
      <title>Acme</title>
      <uses structure="spine" version="1"/>
      <tracks>
        <track id="kitchen" kind="executor">
          <title>Kitchen</title>
          <role id="cook" grade="g1" entry="true">
            <title>\(title)</title>
          </role>
        </track>
      </tracks>
    </framework>

    """
  }

  // MARK: - Verifying

  func plugin(_ manifest: PlacedManifest) -> LinkedPluginUnderTest {
    LinkedPluginUnderTest(
      Contribution(
        manifest, importers: fault == .importerMissing ? [] : [FaultyImporter(fault: fault)],
        rules: fault == .checkMissing ? [] : [Self.rule(fault)]),
      deadline: fault == .neverEnds ? .milliseconds(300) : .seconds(60))
  }

  /// The files, with what is expected written down.
  func recorded() async -> MemoryFileSystem {
    var system = MemoryFileSystem(files)
    let result = DocumentReader.read(
      name: "plugin.xml", contents: Array((files["plugin.xml"] ?? "").utf8))
    guard let manifest = PlacedManifest(result) else { return system }
    let examples = PluginExamples.reading(".", of: manifest.plugin, from: system)
    let sound = VerificationSample().plugin(manifest)
    for file in await ExampleRecording(examples, by: sound).changed {
      system.write(file.bytes, to: file.name)
    }
    return system
  }

  func report() async -> VerificationReport {
    await PluginVerifier(
      limits: .init(largeSource: 4000), fileSystem: await recorded()
    ).verify(".") { plugin($0) }
  }

  private static func rule(_ fault: Fault?) -> Rule {
    Rule(
      RuleDescription(
        "sample/long-titles", "a title that is long", severity: .warning, meaning: "Short.",
        rationale: "Long titles are not read.", repair: "Say less.")
    ) { rule, linked, _ in
      (0..<linked.roleCount).compactMap { number in
        let length = linked.role(number).title.count
        let isFound = fault == .findsEverything || fault != .findsNothing && length > 10
        return isFound ? rule.finding("long", at: titlePlace(linked, number)) : nil
      }
    }
  }

  /// Where the title stands: the frameworks of the sample are the same up to there.
  private static func titlePlace(_ linked: LinkedFramework, _ number: Int) -> Place {
    let text = framework(title: "").utf8
    let start = text.firstRange(of: "></title>\n      </role>".utf8)
    let offset = start.map { text.distance(from: text.startIndex, to: $0.lowerBound) + 1 } ?? 0
    return Place(file: linked.place(ofRole: number).file, range: offset..<offset)
  }
}

/// The sample's importer, with a fault.
private struct FaultyImporter: Importer {
  let fault: VerificationSample.Fault?
  let id = Identifier(literal: "sample")
  let title = "Sample lists"

  func recognise(_ source: ImportSource) -> Recognition {
    switch fault {
    case .knowsNothing: .no
    case .claimsEverything: .likely
    default: SampleImporter().recognise(source)
    }
  }

  func read(_ source: ImportSource, into draft: inout ImportDraft) {
    if fault == .neverEnds, source.files.contains(where: { $0.bytes.count >= 4000 }) {
      // Waits for nobody; a loop would keep a core from other tests.
      DispatchSemaphore(value: 0).wait()
    }
    let isReadable = SampleImporter().recognise(source) == .certain
    if fault == .silentOnBrokenFiles, !isReadable { return }
    if fault == .losesATitle {
      read(losing: source, into: &draft)
      return
    }
    SampleImporter().read(source, into: &draft)
    guard isReadable else {
      if draft.findings.isEmpty {
        let file = source.files.first
        let place = file.map { file in
          Place(file: file.name, range: fault == .placeOutside ? 0..<1 << 40 : 0..<0)
        }
        draft.report(
          .unexpectedSource,
          fault == .twoLinesOfMessage ? "there is no\nladder" : "there is no 'Ladder'", at: place)
      }
      return
    }
    switch fault {
    case .booksWhatIsNotThere:
      draft.ledger.book(
        Ledger.Entry(.carried, text: "Saucier", at: nil, target: "role/saucier"))
    case .danglingGrade:
      draft.documents.removeAll { $0.kind == .structure }
    case .differsEachTime:
      draft.report(.unexpectedSource, "\(UInt64.random(in: 0 ... .max))", at: nil)
    default: break
    }
  }

  /// Reads the file, but opens nothing in the draft that it does not use.
  private func read(losing source: ImportSource, into draft: inout ImportDraft) {
    for file in source.files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      let kept = text.split(separator: "\n").dropLast().joined(separator: "\n")
      let shorter = SourceFile(name: file.name, text: kept + "\n")
      SampleImporter().read(ImportSource([shorter]), into: &draft)
    }
  }
}

// Generated from the files in Plugins/templates/linked by 'Scripts/generate'; edit those.

package import CoequalRegistry

extension TemplateDocuments {
  package static let linked: [ShippedDocument] = [
    ShippedDocument(
      name: "linked/.gitignore",
      text: #"""
        .build/

        """#),
    ShippedDocument(
      name: "linked/Package.swift",
      text: #"""
        // swift-tools-version: 6.2

        import PackageDescription

        let package = Package(
          name: "my-plugin",
          platforms: [.macOS(.v15)],
          products: [.library(name: "MyPluginLibrary", targets: ["MyPluginLibrary"])],
          dependencies: [
            .package(name: "coequal", path: "../../..")
          ],
          targets: [
            .target(
              name: "MyPluginLibrary",
              dependencies: [
                .product(name: "Coequal", package: "coequal"),
                .product(name: "CoequalPluginKit", package: "coequal"),
                .product(name: "CoequalPlugins", package: "coequal"),
              ]),
            .testTarget(
              name: "MyPluginLibraryTests",
              dependencies: [
                "MyPluginLibrary",
                .product(name: "Coequal", package: "coequal"),
                .product(name: "CoequalPluginKit", package: "coequal"),
                .product(name: "CoequalPlugins", package: "coequal"),
              ]),
          ]
        )

        """#),
    ShippedDocument(
      name: "linked/README.md",
      text: #"""
        # My plugin

        A plugin for programs that use the library of Coequal: `Sources/MyPluginLibrary` reads a format and does a
        check, and `examples` shows what it does. A program that wants it links it and says so:

            let plugins = PluginSet([MyPlugin.contribution])
            let importers = ImporterSet(plugins.importers)
            let checker = Checker(rules: Rule.all + plugins.rules)

        1. Change `MyPluginImporter` until it reads your format.
        2. Put a small file of the format into `examples/my-plugin/kitchen/source`.
        3. Let what comes of it be written down, and read it: `RECORD=1 swift test --filter records`
        4. Try the plugin: `swift test`

        """#),
    ShippedDocument(
      name: "linked/Sources/MyPluginLibrary/MyPlugin.swift",
      text: #"""
        import CoequalPluginKit
        public import CoequalPlugins

        /// What the plugin adds to a program that uses the library of Coequal.
        ///
        /// Nothing is registered by it: the program puts it into a ``CoequalPlugins/PluginSet``.
        public enum MyPlugin {
          /// The format that it reads, and its check.
          public static let contribution = Contribution(
            Plugin(
              header: DocumentHeader(
                id: Identifier(literal: "my-plugin"), version: SemanticVersion(literal: "1.0.0"),
                language: LanguageTag(literal: "en")),
              title: "My plugin",
              summary: "Reads ladders that are lists of roles, and checks that titles are short.",
              importers: [
                PluginImporter(id: Identifier(literal: "my-plugin"), title: "Ladders that are lists")
              ],
              checks: [
                PluginCheck(
                  id: Identifier(literal: "long-titles"), isLocal: true, title: "a title that is long",
                  summary: "Titles of roles have at most thirty characters.",
                  rationale: "Long titles are cut on badges and in org charts.",
                  repair: "Leave the details to the purpose of the role.",
                  subject: CheckSubject(kind: .role))
              ]),
            importers: [MyPluginImporter()], rules: [.longTitles])
        }

        """#),
    ShippedDocument(
      name: "linked/Sources/MyPluginLibrary/MyPluginImporter.swift",
      text: #"""
        import CoequalPluginKit

        /// Reads ladders that are lists: `Ladder: Kitchen`, then `Cook: what a cook does` from the lowest on.
        struct MyPluginImporter: Importer {
          let id = Identifier(literal: "my-plugin")
          let title = "Ladders that are lists"

          func recognise(_ source: ImportSource) -> Recognition {
            source.files.contains { $0.bytes.starts(with: "Ladder: ".utf8) } ? .certain : .no
          }

          func read(_ source: ImportSource, into draft: inout ImportDraft) {
            for file in source.files {
              guard let list = draft.lines(file, fields: ["Ladder"]) else { continue }
              guard let title = draft.text(list["Ladder"], to: "framework") else {
                draft.report(
                  .unexpectedSource, "there is no line such as 'Ladder: Kitchen'", at: list.place)
                continue
              }
              let header = draft.header("framework", id: draft.beginDocument(title))
              let lines = list.entries.filter { $0.name.text != "Ladder" }
              let ladder = GradeLadder(
                of: lines.map(\.name), structure: draft.documentID(title + " grades"), for: title,
                language: header.language, asking: &draft)
              let roles = lines.map { line in
                let id = draft.id(line.name, for: "role")
                return Role(
                  id: id, grade: ladder.grade(of: line.name), title: line.name.text ?? id.lexical,
                  purpose: draft.text(line.value, to: "role/\(id)"))
              }
              let track = Track(
                id: Identifier(literal: "ladder"), kind: .individualContributor, title: title, roles: roles)
              let framework = Framework(
                header: header, title: title, structure: ladder.reference, tracks: [track],
                moves: ladder.promotions(along: roles, booking: &draft))
              draft.documents += [.structure(ladder.structure), .framework(framework)]
            }
          }
        }

        """#),
    ShippedDocument(
      name: "linked/Sources/MyPluginLibrary/Rule+LongTitles.swift",
      text: #"""
        import Coequal

        extension Rule {
          /// Finds titles of more than thirty characters.
          static let longTitles = Rule(
            RuleDescription(
              "my-plugin/long-titles", "a title that is long", severity: .warning,
              meaning: "Titles of roles have at most thirty characters.",
              rationale: "Long titles are cut on badges and in org charts.",
              repair: "Leave the details to the purpose of the role.")
          ) { rule, linked, _ in
            (0..<linked.roleCount).compactMap { number in
              let title = linked.role(number).title
              guard title.count > 30 else { return nil }
              return rule.finding(
                "title of \(title.count) characters, 30 are enough", at: linked.place(ofRole: number),
                help: ["leave the details to the purpose of the role, \(rule.recordWhyNot)"])
            }
          }
        }

        """#),
    ShippedDocument(
      name: "linked/Tests/MyPluginLibraryTests/MyPluginTests.swift",
      text: #"""
        import Coequal
        import CoequalPluginKit
        import CoequalPlugins
        import Foundation
        import MyPluginLibrary
        import Testing

        /// The plugin does what it says, on good input and on bad.
        @Suite struct MyPluginTests {
          /// The folder that holds 'examples'.
          private static let folder = #filePath.components(separatedBy: "/").dropLast(3)
            .joined(separator: "/")

          @Test func itPassesTheVerification() async {
            let verifier = PluginVerifier(limits: .init(largeSource: 200_000))
            let report = await verifier.verify(MyPlugin.contribution, in: Self.folder)
            #expect(report.hasPassed, "\(report)")
          }

          /// Writes down what comes of the examples; read it before you keep it.
          @Test(.enabled(if: ProcessInfo.processInfo.environment["RECORD"] == "1"))
          func recordsItsExamples() async throws {
            try await PluginVerifier().recording(of: MyPlugin.contribution, in: Self.folder)
              .write(to: Self.folder)
          }

          @Test func aProgramUsesIt() async throws {
            let plugins = PluginSet([MyPlugin.contribution])
            #expect(plugins.findings.isEmpty)

            let source = ImportSource([
              SourceFile(name: "ladder.txt", text: "Ladder: Kitchen\nCook: Cooks\n")
            ])
            guard case .one(let importer) = ImporterSet(plugins.importers).choice(for: source) else {
              Issue.record("nobody knows the source")
              return
            }
            let documents = importer.result(of: source).documents

            let sources = documents.enumerated().map { number, document in
              Registry.Source.memory(name: "\(number).xml", text: document.xml())
            }
            let catalog = await Registry(sources: sources).load()
            let result = try await Checker(rules: Rule.all + plugins.rules).check(catalog)
            #expect(result.count(.error) == 0)
          }
        }

        """#),
    ShippedDocument(
      name: "linked/examples/long-titles/fine.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="kitchen" version="1.0.0" xml:lang="en">
          <title>Kitchen</title>
          <uses structure="spine" version="1"/>
          <tracks>
            <track id="cooks" kind="executor">
              <title>Cooks</title>
              <role id="chef" grade="g3" entry="true">
                <title>Chef</title>
                <purpose>Runs one station</purpose>
              </role>
            </track>
          </tracks>
        </framework>

        """#),
    ShippedDocument(
      name: "linked/examples/long-titles/found.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="kitchen" version="1.0.0" xml:lang="en">
          <title>Kitchen</title>
          <uses structure="spine" version="1"/>
          <tracks>
            <track id="cooks" kind="executor">
              <title>Cooks</title>
              <↓role id="chef" grade="g3" entry="true">
                <title>Chef of one station and of much more</title>
                <purpose>Runs one station</purpose>
              </role>
            </track>
          </tracks>
        </framework>

        """#),
    ShippedDocument(
      name: "linked/examples/my-plugin/format-words.txt",
      text: #"""
        Ladder

        """#),
    ShippedDocument(
      name: "linked/examples/my-plugin/kitchen/expected/kitchen-at-acme-grades.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <structure xmlns="urn:coequal:1" format="1.0" id="kitchen-at-acme-grades" version="1.0.0" xml:lang="en" status="draft">
          <title>Grades of Kitchen at Acme</title>
          <grades>
            <grade id="g1" rank="1">
              <title>Commis chef</title>
            </grade>
            <grade id="g2" rank="2">
              <title>Chef de partie</title>
            </grade>
            <grade id="g3" rank="3">
              <title>Sous-chef</title>
            </grade>
          </grades>
          <extra>
            <import xmlns="urn:coequal:import:1" format="my-plugin" source="kitchen.txt"/>
          </extra>
        </structure>

        """#),
    ShippedDocument(
      name: "linked/examples/my-plugin/kitchen/expected/kitchen-at-acme.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="kitchen-at-acme" version="1.0.0" xml:lang="en" status="draft">
          <title>Kitchen at Acme</title>
          <uses structure="kitchen-at-acme-grades" version="1"/>
          <tracks>
            <track id="ladder" kind="individual-contributor">
              <title>Kitchen at Acme</title>
              <role id="commis-chef" grade="g1">
                <title>Commis chef</title>
                <purpose>Prepares what others ask for</purpose>
              </role>
              <role id="chef-de-partie" grade="g2">
                <title>Chef de partie</title>
                <purpose>Runs one station</purpose>
              </role>
              <role id="sous-chef" grade="g3">
                <title>Sous-chef</title>
                <purpose>Runs the kitchen when the head chef is away</purpose>
              </role>
            </track>
          </tracks>
          <moves>
            <move from="commis-chef" to="chef-de-partie" kind="promotion"/>
            <move from="chef-de-partie" to="sous-chef" kind="promotion"/>
          </moves>
          <extra>
            <import xmlns="urn:coequal:import:1" format="my-plugin" source="kitchen.txt">
              <item at="role/chef-de-partie" id="Chef de partie" seen="f2734bd1"/>
              <item at="role/commis-chef" id="Commis chef" seen="7916f4cc"/>
              <item at="role/sous-chef" id="Sous-chef" seen="de338096"/>
            </import>
          </extra>
        </framework>

        """#),
    ShippedDocument(
      name: "linked/examples/my-plugin/kitchen/expected/report.txt",
      text: #"""
        carried over: 4
        changed: 3
          ids are lower-case letters, digits and hyphens, and unique:
            kitchen.txt:2:1: 'Commis chef' is 'commis-chef' in role/commis-chef
            kitchen.txt:3:1: 'Chef de partie' is 'chef-de-partie' in role/chef-de-partie
            kitchen.txt:4:1: 'Sous-chef' is 'sous-chef' in role/sous-chef
        guessed: 8
          it stands at this step of the ladder:
            'g1' for the grade of 'Commis chef'; --map grade:Commis chef=…
            'g2' for the grade of 'Chef de partie'; --map grade:Chef de partie=…
            'g3' for the grade of 'Sous-chef'; --map grade:Sous-chef=…
          the source does not say which steps are allowed; this is the next of its ladder:
            'promotion from 'commis-chef' to 'chef-de-partie'' for move/commis-chef/chef-de-partie; change or remove this <move>
            'promotion from 'chef-de-partie' to 'sous-chef'' for move/chef-de-partie/sous-chef; change or remove this <move>
          the source does not say its language:
            'en' for framework/kitchen-at-acme/xml:lang; change the attribute 'xml:lang'
          the source has no pay grades, and every role of Coequal has one:
            'kitchen-at-acme-grades' for structure/kitchen-at-acme-grades; name a structure of your own in <uses>, with its grades in the roles
          the source has no version:
            '1.0.0' for framework/kitchen-at-acme/version; change the attribute 'version'
        not carried over: 0
        findings: 0
        questions: 3
          grade:Commis chef: the grade of 'Commis chef'; 'g1' is assumed
          grade:Chef de partie: the grade of 'Chef de partie'; 'g2' is assumed
          grade:Sous-chef: the grade of 'Sous-chef'; 'g3' is assumed

        """#),
    ShippedDocument(
      name: "linked/examples/my-plugin/kitchen/source/kitchen.txt",
      text: #"""
        Ladder: Kitchen at Acme
        Commis chef: Prepares what others ask for
        Chef de partie: Runs one station
        Sous-chef: Runs the kitchen when the head chef is away

        """#),
  ]
}

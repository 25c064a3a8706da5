// Generated from the files in Plugins/templates/swift by 'Scripts/generate'; edit those.

package import CoequalRegistry

extension TemplateDocuments {
  package static let swift: [ShippedDocument] = [
    ShippedDocument(
      name: "swift/.gitignore",
      text: #"""
        .build/
        bin/

        """#),
    ShippedDocument(
      name: "swift/Package.swift",
      text: #"""
        // swift-tools-version: 6.2

        import PackageDescription

        let package = Package(
          name: "my-plugin",
          platforms: [.macOS(.v15)],
          dependencies: [
            .package(name: "coequal", path: "../../..")
          ],
          targets: [
            .executableTarget(
              name: "MyPlugin",
              dependencies: [.product(name: "CoequalPluginKit", package: "coequal")]),
            .testTarget(
              name: "MyPluginTests",
              dependencies: ["MyPlugin"]),
          ]
        )

        """#),
    ShippedDocument(
      name: "swift/README.md",
      text: #"""
        # My plugin

        A plugin with a program in Swift: `Sources/MyPlugin` reads a format and does a check, `plugin.xml` says
        what there is, and `examples` shows what it does.

        1. Change `MyPluginImporter` until it reads your format.
        2. Put a small file of the format into `examples/my-plugin/kitchen/source`.
        3. Build the program: `./build.sh`
        4. Let what comes of it be written down, and read it: `coequal plugin verify --record .`
        5. Try the plugin: `swift test`, then `coequal plugin verify .`

        The program runs without network, and sees no other files than its own and those that it is given.
        `print` writes to standard error, which people see when something goes wrong.

        """#),
    ShippedDocument(
      name: "swift/Sources/MyPlugin/MyPlugin.swift",
      text: #"""
        import CoequalPluginKit

        /// The program that Coequal starts, which offers what 'plugin.xml' says.
        @main struct MyPlugin {
          static func main() {
            PluginProgram(
              id: Identifier(literal: "my-plugin"), version: SemanticVersion(literal: "1.0.0"),
              importers: [MyPluginImporter()], checks: [longTitles]
            ).run()
          }

          /// Finds what stands in a title beyond the characters that the option 'longest' allows.
          static let longTitles = SubjectCheck(Identifier(literal: "long-titles")) { role, options in
            guard let title = role["title"], let longest = options["longest"].flatMap({ Int($0) }),
              let end = title.index(title.startIndex, offsetBy: longest, limitedBy: title.endIndex),
              end < title.endIndex
            else { return [] }
            return [
              role.remark(
                "title of \(title.count) characters, \(longest) are enough", on: "title",
                at: end..<title.endIndex, help: "leave the details to the purpose of the role")
            ]
          }
        }

        """#),
    ShippedDocument(
      name: "swift/Sources/MyPlugin/MyPluginImporter.swift",
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
      name: "swift/Tests/MyPluginTests/MyPluginTests.swift",
      text: #"""
        import CoequalPluginKit
        import Testing

        @testable import MyPlugin

        /// Small pieces of the format; 'coequal plugin verify' tries the whole plugin.
        @Suite struct MyPluginTests {
          private func result(of text: String) -> ImportResult {
            MyPluginImporter().result(
              of: ImportSource([SourceFile(name: "ladder.txt", text: text)]))
          }

          @Test func aLineIsARole() {
            let result = result(of: "Ladder: Kitchen\nCook: Cooks\nChef: Runs the kitchen\n")
            guard case .framework(let framework)? = result.documents.last else {
              Issue.record("no framework")
              return
            }
            #expect(framework.tracks.first?.roles.map(\.title) == ["Cook", "Chef"])
            #expect(result.findings.isEmpty)
          }

          @Test func aListWithoutATitleIsAFinding() {
            let result = result(of: "Cook: Cooks\n")
            #expect(result.documents.isEmpty)
            #expect(result.findings.map(\.message) == ["there is no line such as 'Ladder: Kitchen'"])
          }
        }

        """#),
    ShippedDocument(
      name: "swift/build.sh",
      text: #"""
        #!/bin/sh
        # Builds the program and puts it where 'plugin.xml' says. With its own copy of Swift's libraries it
        # also runs on machines without Swift.
        set -eu
        cd "$(dirname "$0")"
        swift build --configuration release --static-swift-stdlib
        mkdir -p bin
        cp "$(swift build --configuration release --show-bin-path)/MyPlugin" bin/my-plugin

        """#),
    ShippedDocument(
      name: "swift/examples/long-titles/fine.xml",
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
      name: "swift/examples/long-titles/found.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <framework xmlns="urn:coequal:1" format="1.0" id="kitchen" version="1.0.0" xml:lang="en">
          <title>Kitchen</title>
          <uses structure="spine" version="1"/>
          <tracks>
            <track id="cooks" kind="executor">
              <title>Cooks</title>
              <role id="chef" grade="g3" entry="true">
                <title>Chef of one station and of muc↓h more</title>
                <purpose>Runs one station</purpose>
              </role>
            </track>
          </tracks>
        </framework>

        """#),
    ShippedDocument(
      name: "swift/examples/my-plugin/format-words.txt",
      text: #"""
        Ladder

        """#),
    ShippedDocument(
      name: "swift/examples/my-plugin/kitchen/expected/kitchen-at-acme-grades.xml",
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
      name: "swift/examples/my-plugin/kitchen/expected/kitchen-at-acme.xml",
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
      name: "swift/examples/my-plugin/kitchen/expected/report.txt",
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
      name: "swift/examples/my-plugin/kitchen/source/kitchen.txt",
      text: #"""
        Ladder: Kitchen at Acme
        Commis chef: Prepares what others ask for
        Chef de partie: Runs one station
        Sous-chef: Runs the kitchen when the head chef is away

        """#),
    ShippedDocument(
      name: "swift/plugin.xml",
      text: #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <plugin xmlns="urn:coequal:1" format="1.0" id="my-plugin" version="1.0.0" xml:lang="en">
          <title>My plugin</title>
          <summary>Reads ladders that are lists of roles, and checks that titles are short.</summary>
          <command program="bin/my-plugin" protocol="1"/>
          <importers>
            <importer id="my-plugin"><title>Ladders that are lists</title></importer>
          </importers>
          <checks>
            <check id="long-titles" local="true">
              <title>a title that is long</title>
              <summary>Titles of roles have no more characters than the option 'longest' says.</summary>
              <rationale>Long titles are cut on badges and in org charts.</rationale>
              <repair>Leave the details to the purpose of the role.</repair>
              <subject kind="role"><field name="title"/></subject>
              <option name="longest" value="30"/>
            </check>
          </checks>
        </plugin>

        """#),
  ]
}

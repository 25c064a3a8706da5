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

        /// The program that Coequal starts. It offers what 'plugin.xml' says.
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
                draft.report(.unexpectedSource, "there is no line such as 'Ladder: Kitchen'", at: list.place)
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

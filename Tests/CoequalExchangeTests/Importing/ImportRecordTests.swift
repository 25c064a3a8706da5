import CoequalExchange
import CoequalModel
import CoequalTestSupport
import Testing

/// Where a document was imported from stands in its 'extra'.
@Suite struct ImportRecordTests {
  private let format = Identifier(trusted: "test")

  private func printed(_ record: ImportRecord) -> String {
    var document = CoequalDocument.project(Project())
    document.note(record)
    return document.xml()
  }

  @Test func itemsStandInLinesByTheirPlace() {
    let record = ImportRecord(
      format: format, source: "levels.yml",
      items: [
        .init(target: "role/senior", id: "S & \"1\"", seen: "00000001"),
        .init(target: "area/craft", id: "A"),
      ])
    #expect(
      printed(record) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <project xmlns="urn:coequal:1" format="1.0">
          <extra>
            <import xmlns="urn:coequal:import:1" format="test" source="levels.yml">
              <item at="area/craft" id="A"/>
              <item at="role/senior" id="S &amp; &quot;1&quot;" seen="00000001"/>
            </import>
          </extra>
        </project>

        """)
  }

  @Test(arguments: ["plain", " two  spaces ", "line\nend\ttab", "ä\u{0}\u{FFFE}", "<&>'\"", "管"])
  func anIDIsReadAsItWasWritten(_ id: String) throws {
    let record = ImportRecord(format: format, items: [.init(target: "role/a", id: id)])
    let text = printed(record)
    let result = DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
    #expect(try #require(result.document).importRecords == [record])
  }

  @Test func aRecordTakesThePlaceOfOneOfTheSameSource() throws {
    var document = CoequalDocument.project(Project())
    document.note(ImportRecord(format: format, source: "a"))
    document.note(ImportRecord(format: format, source: "b"))
    document.note(ImportRecord(format: format, source: "a", items: [.init(target: "t/a", id: "1")]))
    #expect(document.importRecords.map(\.source) == ["a", "b"])
    #expect(document.importRecords[0].items.map(\.id) == ["1"])
  }

  @Test func otherContentOfExtraIsNoRecord() throws {
    let text = DocumentText.project(
      """
      <extra><import xmlns="urn:other" format="a"/><note xmlns="urn:coequal:import:1"/>
      <import xmlns="urn:coequal:import:1"/></extra>
      """)
    let result = DocumentReader.read(name: "x.xml", contents: Array(text.utf8))
    #expect(try #require(result.document).importRecords == [])
  }
}

/// What the import writes into it.
@Suite struct ImportedRecordTests {
  private static func framework(_ id: String, roles: [Identifier]) -> CoequalDocument {
    .framework(
      Framework(
        header: DocumentHeader(
          id: Identifier(trusted: id), version: SemanticVersion(trusted: "1.0.0"),
          language: LanguageTag(trusted: "en")),
        title: id,
        tracks: [
          Track(
            id: Identifier(trusted: "expert"), kind: .individualContributor, title: "Expert",
            roles: roles.map { Role(id: $0, grade: Identifier(trusted: "g1"), title: "T") })
        ]))
  }

  private static func structure(_ id: String, grades: [Identifier]) -> CoequalDocument {
    .structure(
      Structure(
        header: DocumentHeader(
          id: Identifier(trusted: id), version: SemanticVersion(trusted: "1.0.0"),
          language: LanguageTag(trusted: "en")),
        title: id,
        grades: grades.map { Grade(id: $0, rank: Rank(trusted: "1")) }))
  }

  private static func node(_ text: String, _ offset: Int) -> SourceNode {
    SourceNode(.text(text), at: Place(file: "a", range: offset..<offset + 1))
  }

  private func records(
    _ make: @escaping @Sendable (inout ImportDraft) -> Void, files: [String] = ["in/levels.yml"]
  ) -> [ImportRecord] {
    let source = ImportSource(files.map { SourceFile(name: $0, text: "") })
    return TestImporter(make: make).result(of: source).documents.flatMap(\.importRecords)
  }

  private func lines(_ record: ImportRecord) -> [String] {
    record.items.map { "\($0.target) \($0.id)" }
  }

  @Test func eachSourceIDGoesToTheDocumentThatHoldsItsThing() throws {
    let records = records { draft in
      let grade = draft.id(Self.node("Grade 1", 0), for: "grade")
      let role = draft.id(Self.node("Senior", 1), for: "role")
      draft.keepID(Self.node("text-1", 2), of: "role/senior/purpose")
      draft.keepID(Self.node("whole", 3), of: "framework/b")
      draft.keepID(Self.node("nowhere", 4), of: "move/x")
      draft.documents.append(Self.structure("a", grades: [grade]))
      draft.documents.append(Self.framework("b", roles: [role]))
    }
    #expect(
      records.map(lines) == [
        ["grade/grade-1 Grade 1"],
        [
          "framework/b whole", "move/x nowhere", "role/senior Senior", "role/senior/purpose text-1",
        ],
      ])
    #expect(records.map(\.format.lexical) == ["test", "test"])
    #expect(records[1].items.map { $0.seen?.count ?? 0 } == [8, 0, 8, 0])
  }

  @Test func documentsThatAreAddedMayShareIDs() throws {
    let records = records { draft in
      for (index, name) in ["a", "b"].enumerated() {
        let role = draft.id(Self.node("Senior", index), for: "role")
        draft.add(Self.framework(name, roles: [role]))
      }
    }
    #expect(records.map(lines) == [["role/senior Senior"], ["role/senior Senior"]])
  }

  @Test func anIDThatWasGivenForALaterDocumentIsNotGivenAgain() throws {
    let records = records { draft in
      let first = draft.id(Self.node("Senior", 0), for: "role")
      draft.add(Self.framework("a", roles: []))
      let second = draft.id(Self.node("Senior", 1), for: "role")
      draft.add(Self.framework("b", roles: [first, second]))
    }
    #expect(lines(records[0]) == [])
    #expect(lines(records[1]) == ["role/senior Senior", "role/senior-2 Senior"])
  }

  @Test(arguments: [
    (["levels.yml"], "levels.yml"), (["/home/a/levels.yml"], "levels.yml"),
    (["/home/a/x.md", "/home/a/b/y.md"], "a"), (["a.md", "b.md"], nil), ([], nil),
  ])
  func theSourceIsNamedWithoutItsFolders(_ files: [String], _ name: String?) {
    let records = records({ $0.add(Self.framework("a", roles: [])) }, files: files)
    #expect(records.map(\.source) == [name])
  }

  @Test func theSumTellsWhetherAThingChanged() {
    func sum(_ title: String, roles: [Identifier]) -> [String?] {
      records { draft in
        let track = draft.id(Self.node("Expert", 0), for: "track")
        guard case .framework(var framework) = Self.framework("a", roles: roles) else { return }
        framework.tracks[0].id = track
        framework.tracks[0].title = title
        draft.add(.framework(framework))
      }.flatMap { $0.items.map(\.seen) }
    }
    #expect(sum("A", roles: []) == sum("A", roles: [Identifier(trusted: "b")]))
    #expect(sum("A", roles: []) != sum("B", roles: []))
  }
}

import CoequalDiff
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Testing

/// What holds for any documents.
@Suite struct CatalogDiffPropertyTests {
  @Test(arguments: [
    "spine", "dual-ladder", "triple-ladder", "care-and-support", "finance-and-administration",
    "operations-and-logistics", "product-and-design", "sales", "software-engineering", "starter",
    "examples/harbor",
  ])
  func nothingDiffersFromItself(folder: String) async {
    let catalog = await Registry(sources: [
      .path("\(PackageFolder.path)/Frameworks/\(folder)")
    ]).load()
    let difference = CatalogDiff(from: catalog, to: catalog)
    #expect(!difference.documents.isEmpty)
    #expect(difference.documents.allSatisfy { $0.state == .unchanged })
    #expect(difference.areVersionsEnough)
  }

  @Test func theOtherWayRoundAddedIsRemoved() async {
    let catalog = await Registry(sources: [.shipped]).load()
    let old = catalog.frameworks.first { $0.framework.id.lexical == "dual-ladder" }
    let new = catalog.frameworks.first { $0.framework.id.lexical == "triple-ladder" }
    guard let old, let new else {
      Issue.record("the ladders are not there")
      return
    }
    func text(_ linked: LinkedFramework) -> String {
      var framework = linked.framework
      framework.header.id = Identifier(trusted: "ladder")
      return CoequalDocument.framework(framework).xml()
    }
    let sides = (
      await Registry(documents: ["f.xml": text(old)]).load(),
      await Registry(documents: ["f.xml": text(new)]).load()
    )
    let there = CatalogDiff(from: sides.0, to: sides.1).documents.flatMap(\.changes)
    let back = CatalogDiff(from: sides.1, to: sides.0).documents.flatMap(\.changes)
    #expect(!there.isEmpty)
    for (kind, other) in [
      (ChangeKind.added, ChangeKind.removed), (.removed, .added), (.opened, .closed),
      (.raised, .lowered), (.renamed, .renamed), (.reworded, .reworded),
    ] {
      #expect(there.count { $0.kind == kind } == back.count { $0.kind == other }, "\(kind)")
    }
  }

  @Test(arguments: 0..<60) func severalKnownEditsAreToldAndNothingElse(seed: Int) async {
    var random = SplitMix(seed: UInt64(seed))
    var edits = FrameworkChangeTests.all.shuffled(using: &random)
    var text = Compared.ladder
    var applied: [FrameworkChangeTests.Edit] = []
    let wanted = 1 + random.index(3)
    while applied.count < wanted, let edit = edits.popLast() {
      // Two edits of one place are another edit.
      let isApart = applied.allSatisfy { other in
        !other.new.contains(edit.old) && !edit.old.contains(other.old)
          && !other.old.contains(edit.old) && other.subject != edit.subject
      }
      guard isApart, text.contains(edit.old) else { continue }
      text = text.replacing(edit.old, with: edit.new)
      applied.append(edit)
    }
    let lines = await Compared.frameworks(Compared.ladder, text)
    #expect(lines.sorted() == applied.map(\.line).sorted(), "seed \(seed)")
  }

  @Test func orderOfFilesMakesNoDifference() async {
    let harbor = "\(PackageFolder.path)/Frameworks/examples/harbor"
    let files = ["structure", "harbor-engineering", "harbor-sales", "harbor-support"]
      .map { Registry.Source.path("\(harbor)/\($0).xml") }
    let old = await Registry(sources: [.path("\(PackageFolder.path)/Frameworks/starter")]).load()
    let first = CatalogDiff(from: old, to: await Registry(sources: files).load())
    let second = CatalogDiff(from: old, to: await Registry(sources: files.reversed()).load())
    #expect(first == second)
  }

  @Test func manyRolesOfOtherIdsAreRecognised() async {
    func ladder(_ prefix: String) -> String {
      let roles = (1...300).map { number in
        """
        <role id="\(prefix)\(number)" grade="g\(number % 6 + 1)"><title>Role \(number)</title>\
        <purpose>Looks after subject\(number) and topic\(number) for all.</purpose></role>
        """
      }
      return DocumentText.framework(
        "<tracks><track id=\"t\" kind=\"leader\"><title>T</title>\(roles.joined())</track></tracks>"
      )
    }
    let lines = await Compared.frameworks(ladder("old-"), ladder("new-"))
    #expect(lines.count == 300)
    #expect(lines.allSatisfy { $0.hasSuffix("renamed") })
  }
}

extension FrameworkChangeTests.Edit {
  /// The thing that it changes: `role senior`.
  fileprivate var subject: String {
    line.split(separator: " ").dropFirst().prefix(2).joined(separator: " ")
  }
}

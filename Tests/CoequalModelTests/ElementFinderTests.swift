import CoequalTestSupport
import Markup
import Testing

@testable import CoequalModel

@Suite struct ElementFinderTests {
  /// In any order, up and down: what was looked through for one locus must not answer for another.
  @Test(arguments: UInt64(0)..<20)
  func findsWhatALookFromTheTopFinds(seed: UInt64) throws {
    let outcomes = (0..<4).map { number in
      """
      <planned-outcome id="o\(number)"><title>T\(number)</title>
        <develops competency="c\(number)"/><develops competency="d\(number)"/>
        <action kind="on-the-job">A</action><action kind="learning">B</action></planned-outcome>
      """
    }
    let text = """
      <plan xmlns="urn:coequal:1" format="1.0" id="p" xml:lang="en" person="x" framework="f" role="r"
        from="2026-01-01" by="2027-01-01"><motivation>M</motivation>
        <planned-outcomes>\(outcomes.joined())</planned-outcomes>
        <support><offer by="manager">S</offer><offer by="mentor">T</offer></support></plan>
      """
    let provenance = try #require(
      DocumentReader.read(name: "plan.xml", contents: Array(text.utf8)).provenance)
    var random = SplitMix(seed: seed)
    var finder = ElementFinder(provenance)
    for _ in 0..<200 {
      var locus = Locus(.document, 0)
      if random.once(in: 3) {
        locus.steps = [.only(.support), .child(.offer, random.index(3))]
      } else {
        locus.steps = [.only(.plannedOutcomes), .child(.plannedOutcome, random.index(5))]
        let parts: [Locus.Step] = [
          .only(.title), .child(.action, random.index(3)), .child(.develops, random.index(3)),
        ]
        if random.once(in: 2) { locus.steps.append(random.pick(parts)) }
      }
      #expect(finder.element(of: locus).namePlace == provenance.place(of: locus), "\(locus)")
    }
  }
}

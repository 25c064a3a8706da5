import CoequalExchange
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import SnowflakePlugin
import Testing

/// Medium's own module, where it is there.
@Suite(.enabled(if: SharedData.folder("frameworks/snowflake") != nil))
struct SnowflakeSharedDataTests {
  private func source() throws -> ImportSource {
    let folder = try #require(SharedData.folder("frameworks/snowflake"))
    let bytes = try LocalFileSystem().contents(ofFile: folder + "/constants.js", limit: 1 << 20)
    return ImportSource([SourceFile(name: "constants.js", bytes: bytes)])
  }

  @Test func everyTextIsInTheResultOrTheReport() async throws {
    let source = try source()
    let file = try #require(source.files.first)
    let result = SnowflakeImporter().result(of: source)
    #expect(await ImporterPromises.faults(of: result) == [])
    #expect(result.findings == [])
    let module = try JavaScriptModule.read(file)
    let proof = LossProof(
      result, of: source, roots: [module.literals], fieldNames: SnowflakeImporterTests.fieldNames)
    #expect(proof.problems == [])
    // And without our own reader: every text in quotes stands in some entry.
    let booked = Set(result.ledger.entries.map(\.text))
    let code = result.ledger.entries.filter { $0.fate == .left }.map(\.text)
    let quoted = Self.quotedTexts(in: String(decoding: file.bytes, as: UTF8.self))
      .filter { !SnowflakeImporterTests.fieldNames.contains($0) }
    #expect(quoted.count > 600)
    let lost = quoted.filter { text in
      !booked.contains(text) && !code.contains { $0.contains("'\(text)'") }
    }
    #expect(lost == [])
  }

  @Test func hasTheKnownNumbersOfThings() throws {
    let result = SnowflakeImporter().result(of: try source())
    let framework = try #require(
      result.documents.lazy.compactMap { document -> Framework? in
        if case .framework(let framework) = document { framework } else { nil }
      }.first)
    let competencies = framework.areas.flatMap(\.competencies)
    #expect(framework.areas.map(\.title) == ["A", "B", "C", "D"])
    #expect(competencies.count == 16)
    #expect(competencies.map(\.examples.count).reduce(0, +) == 240)
    // 240 signals, and one summary for each milestone.
    #expect(competencies.map(\.expectations.count).reduce(0, +) == 240 + 80)
    let roles = framework.tracks.map { track -> [String] in
      track.roles.map { role -> String in "\(role.grade) \(role.title)" }
    }
    #expect(
      roles == [
        [
          "g1 Engineer I", "g2 Engineer II", "g3 Senior Engineer", "g4 Staff Engineer",
          "g5 Principal Engineer",
        ],
        ["g3 Group Lead", "g4 Senior Group Lead", "g5 Director of Engineering"],
      ])
    #expect(framework.moves.count == 4 + 2 + 6)
  }

  @Test func aSecondImportGivesTheSameBytes() throws {
    let first = SnowflakeImporter().result(of: try source())
    let second = SnowflakeImporter().result(of: try source())
    #expect(first.documents.map { $0.xml() } == second.documents.map { $0.xml() })
    #expect(first.ledger == second.ledger)
  }

  @Test func aFileThatIsCutOffIsNoTrap() async throws {
    let file = try #require(try source().files.first)
    for beginning in ImporterPromises.beginnings(of: file, every: 4999) {
      let result = SnowflakeImporter().result(of: ImportSource([beginning]))
      #expect(ImporterPromises.faults(ofFindingsIn: result) == [])
      #expect(await ImporterPromises.faults(of: result) == [])
    }
  }

  /// The texts between quotes of a module without escapes, line by line, comments aside.
  private static func quotedTexts(in text: String) -> [String] {
    var result: [String] = []
    for line in text.split(separator: "\n") {
      var quote: Character?
      var current = ""
      var previous: Character = " "
      for character in line {
        if let open = quote {
          if character == open {
            result.append(current)
            quote = nil
          } else {
            current.append(character)
          }
        } else if character == "/", previous == "/" {
          break
        } else if character == "\"" || character == "'" {
          quote = character
          current = ""
        }
        previous = character
      }
    }
    return result
  }
}

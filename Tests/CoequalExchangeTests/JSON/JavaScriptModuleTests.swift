import CoequalModel
import CoequalTestSupport
import Testing

@testable import CoequalExchange

@Suite struct JavaScriptModuleTests {
  private func read(_ text: String) throws -> JavaScriptModule {
    try JavaScriptModule.read(SourceFile(name: "constants.js", text: text))
  }

  @Test(
    arguments: [
      ("'it\\'s'", SourceNode.Value.text("it's")), ("\"a\"", .text("a")), ("`a\nb`", .text("a\nb")),
      ("`a\r\nb\\`$ {`", .text("a\nb`$ {")), ("'a' + \"b\" +\n `c`", .text("abc")),
      (#"'\x41\u{1F680}\u0041\ud83d\ude80\0\v\q'"#, .text("A🚀A🚀\0\u{B}q")),
      ("'a\\\n b'", .text("a b")), ("undefined", .null), ("null", .null), ("true", .boolean(true)),
      ("0xFF", .number("0xFF")), ("1_000", .number("1_000")), (".5", .number(".5")),
      ("5.", .number("5.")), ("+1", .number("+1")), ("-2e3", .number("-2e3")),
      ("12n", .number("12n")), ("NaN", .number("NaN")), ("[]", .list([])),
    ])
  func readsALiteral(text: String, value: SourceNode.Value) throws {
    #expect(try read("const a = \(text)")["a"]?.value == value)
    #expect(try read("export const a: Type<'x'> = \(text);\nexport const b = 1").code == [])
  }

  @Test func readsMapsAsJavaScriptWritesThem() throws {
    let node = try #require(
      read(
        """
        // the map
        const a = {
          plain: 1, 'single': 2, "double": 3, 4: 'four', $x_1: 5, // five
          /* none */ länge: [1, 2,],
        }
        """)["a"])
    #expect(node.entries.map(\.name.text) == ["plain", "single", "double", "4", "$x_1", "länge"])
    #expect(node["länge"]?.items.compactMap(\.integer) == [1, 2])
  }

  @Test(
    arguments: [
      "const a = 1", "let a = 1;", "var a=1", "export const a = 1\n", "export const a: number = 1;",
      "export const a: {| x: string, y: () => void |} = 1", "export const a: Array<number>= 1",
      "export const a: { [key: string]: string[] }[] = 1", "export default 1\nvar a = 1",
      "export const a = 1 as const;", "export const a = 1 satisfies number",
      "module.exports.a = 1", "exports.a = 1;", "'use strict'\nconst a = 1",
      "import x from 'y'\nimport * as z from \"w\"\nconst a = 1",
      "type T = {| x: 'a' | 'b' |}\nconst a = 1",
      "function f() { const a = 2; return `${g({})} }` }\nconst a = 1",
      "const f = (x) => { return x / 2 }\nconst a = 1", "const r = /[/'\"]'/g\nconst a = 1",
      "const f = x =>\n  x ? '}' : \"{\"\nconst a = 1", "const b = 2, a = 1",
      "/* const a = 2 */ const a = 1 // const a = 3", "\u{FEFF}const a = 1",
      "const b = `x ${ `y ${ 'z}' }` }`\nconst a = 1", "if (x) { const a = 2 }\nconst a = 1",
    ])
  func findsTheConstant(text: String) throws {
    #expect(try read(text)["a"]?.value == .number("1"))
  }

  @Test(
    arguments: [
      "const a = f()", "const a = x", "const a = 1 + 2", "const a = [1].map(f)", "const a = [1][0]",
      "const a = {b: f()}", "const a = {...b}", "const a = {b}", "const a = {[b]: 1}",
      "const a = {b() { return 1 }}", "const a = [...b]", "const a = 'x' + y", "const a = `x ${y}`",
      "const a = 'x'\n  .trim()", "const a = 'x'\n`y`", "const a = function () {}",
      "const a = (x) => x", "const a = new Set(['x'])", "const a = -b", "const a = 1 ? 2 : 3",
      "const a: number", "let a", "const a = [1,,2]", "const a = 'x", "const a = {b: 'x\n'}",
      "const a = '\\u12'", "const a = 08", "const a = 1px", "const a = {", "const a = /x/",
      "const a = tag`x`", "const a = Object.freeze({})",
    ])
  func codeIsKeptAsTextAndNotRead(text: String) throws {
    let module = try read(text)
    #expect(module.literals.entries.isEmpty)
    #expect(module.code.map(\.name) == ["a"])
    #expect(module.code.first?.text == text)
  }

  @Test func codeBetweenConstantsIsKeptWithItsPlace() throws {
    let text = """
      import d3 from 'd3'
      export type A = 'x'
      export const a = [1]
      export const b = d3.scale()
        .domain(['x'])
      export const c = {x: 1};
      c.y = 2
      """
    let module = try read(text)
    #expect(module.literals.entries.map(\.name.text) == ["a", "c"])
    #expect(
      module.code.map(\.text) == [
        "import d3 from 'd3'", "export type A = 'x'",
        "export const b = d3.scale()\n  .domain(['x'])", "c.y = 2",
      ])
    let bytes = Array(text.utf8)
    for code in module.code {
      #expect(String(decoding: bytes[code.place.range], as: UTF8.self) == code.text)
    }
  }

  @Test func whatIsNoLiteralInsideALiteralIsMarked() throws {
    let text = "export const tracks = {\n  a: {name: 'A'},\n  b: {name: title('B')},\n}"
    let module = try read(text)
    let problem = try #require(module.code(of: "tracks")?.problem)
    #expect(problem.message == "'title' is code; only literals are read")
    #expect(String(decoding: Array(text.utf8)[problem.range], as: UTF8.self) == "title")
  }

  @Test func aMissingCommaIsMarked() throws {
    let module = try read("const tracks = {\n  a: 'A'\n  b: 'B'\n}")
    #expect(module.code(of: "tracks")?.problem?.message == "'b' where ',' or '}' was expected")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func everyTextOfJSONIsALiteral(seed: UInt64) throws {
    var text = JSONText(seed: seed)
    let json = text.value(depth: 0)
    let expected = try JSONReader.read(SourceFile(name: "a.json", text: json))
    #expect(try read("const a: T = \(json)\nconst b = 1")["a"]?.plain == expected.plain)
  }

  @Test(arguments: ["[", "{a:", "`${", "(", "'a' +", "const a = ", "export ", "module.", "/*"])
  func hostileRepetitionIsReadInTime(text: String) {
    let file = SourceFile(
      name: "a.js", text: "const a = " + String(repeating: text, count: 20_000))
    do {
      let module = try JavaScriptModule.read(file)
      #expect(module.literals.entries.isEmpty)
    } catch {
      #expect(error.rule == .oversizedSource)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func damageGivesSoundPlaces(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let text = """
      // @flow
      export const f = (x: number): string => { switch (x) { case 0: return `a${x}` } }
      export const tracks: Tracks = { "A": { name: 'it\\'s', list: [1, 2, { b: "c" + 'd' }], }, }
      export const titles = [{ label: "x", minPoints: 0 }]
      """
    let bytes = ByteDamage.damaged(Array(text.utf8), using: &random)
    guard let module = try? JavaScriptModule.read(SourceFile(name: "a.js", bytes: bytes)) else {
      return
    }
    var end = 0
    for code in module.code {
      #expect(code.place.range.lowerBound >= end && code.place.range.upperBound <= bytes.count)
      end = code.place.range.upperBound
      if let range = code.problem?.range {
        #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count)
      }
    }
  }
}

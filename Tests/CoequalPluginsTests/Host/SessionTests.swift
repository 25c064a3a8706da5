import CoequalExchange
import CoequalModel
import CoequalPluginProtocol
import CoequalTestSupport
import Synchronization
import Testing

@testable import CoequalPlugins

/// Programs that do what they are asked.
@Suite(.enabled(if: BuiltExecutable.hasPython))
struct SessionTests {
  private static let check = Identifier(trusted: "plain-words")
  private static let subjects = [
    SubjectLine(ref: "acme/lead", kind: "role", fields: ["title": .text("Lëad 🚢 x")]),
    SubjectLine(ref: "acme/expert", kind: "role", fields: ["title": .texts(["a", "b"])]),
  ]

  @Test(arguments: [true, false])
  func aProgramThatAgreesIsGreetedAndEnds(isConfined: Bool) throws {
    let plugin = try TestPlugin(python: "greet()\nsys.stdin.read()")
    let session = try plugin.session(isConfined: isConfined)
    #expect(session.close() == [])
  }

  @Test(.enabled(if: BuiltExecutable.coequal != nil && BuiltExecutable.canConfine))
  func theCommandLineConfinesPrograms() throws {
    let plugin = try TestPlugin(
      python: """
        greet()
        request = read()
        count = 0
        for path in ["/etc/passwd", "/proc/self/environ", "/proc/self/maps", "/proc/self/cmdline"]:
            try: open(path)
            except PermissionError: count += 1
        if count == 4: answer(request, {"count": 0})
        """)
    let session = try plugin.session(launcher: BuiltExecutable.coequal)
    #expect(try session.check(Self.check, subjects: []) == [])
    #expect(session.close() == [])
  }

  @Test func aProgramIsToldWhatHoldsForTheRun() throws {
    let plugin = try TestPlugin(
      python: """
        request = greet()["params"]
        seen = [request["protocol"], request["host"], request["plugin"] == offer,
                request["options"], request["capabilities"], request["scratch"] == os.getcwd(),
                sys.argv[1:]]
        write({"jsonrpc": "2.0", "method": "log", "params": {"level": "info", "message": repr(seen)}})
        answer(read(), {"certainty": "no"})
        """)
    let reports = Mutex<[PluginReport]>([])
    let session = try plugin.session(
      options: [CheckOption(name: Identifier(trusted: "limit"), value: "20")]
    ) { report in reports.withLock { $0.append(report) } }
    _ = try session.recognise(Identifier(trusted: "acme-yaml"), ImportSource([]))
    #expect(session.close() == [])
    let message = "[1, '0.1.0', True, {'limit': '20'}, [], \(isConfined), ['one argument']]"
    #expect(
      reports.withLock(\.self) == [
        PluginReport(plugin: TestPlugin.id, content: .log(LogNotice(.info, message)))
      ])
  }

  /// Only a confined program begins in its folder.
  private var isConfined: String { BuiltExecutable.probe == nil ? "False" : "True" }

  @Test func aCheckReadsSubjectsAndFindsParts() throws {
    let plugin = try TestPlugin(
      python: """
        greet()
        request = read()
        found = []
        for line in open(request["params"]["subjects"]):
            subject = json.loads(line)
            title = subject["fields"]["title"]
            if "🚢" in title:
                at = title.index("🚢")
                found.append({"ref": subject["ref"], "field": "title",
                              "range": {"start": at, "end": at + 1}, "message": "a ship"})
            else:
                found.append({"ref": subject["ref"], "message": "two", "help": "write one"})
        with open(request["params"]["answers"], "w") as answers:
            for line in found: answers.write(json.dumps(line) + "\\n")
        answer(request, {"count": len(found)})
        """)
    let session = try plugin.session()
    let lines = try session.check(Self.check, subjects: Self.subjects)
    #expect(
      lines == [
        CheckLine(
          ref: "acme/lead", field: "title", range: TextRange(start: 5, end: 6), message: "a ship"),
        CheckLine(ref: "acme/expert", message: "two", help: "write one"),
      ])
    #expect(session.close() == [])
  }

  @Test func aCheckThatFindsNothingWritesNoFile() throws {
    let plugin = try TestPlugin(
      python: """
        greet()
        for number in range(3): answer(read(), {"count": 0})
        """)
    let session = try plugin.session()
    for _ in 0..<3 { #expect(try session.check(Self.check, subjects: []) == []) }
    #expect(session.close() == [])
  }

  @Test func anImportBringsFilesLedgerFindingsAndQuestions() throws {
    let plugin = try TestPlugin(
      python: """
        greet()
        request = read()
        params = request["params"]
        name, text = params["files"][0]["name"], open(params["files"][0]["path"]).read()
        os.mkdir(params["output"] + "/more")
        open(params["output"] + "/more/framework.xml", "w").write("<" + text + "/>")
        place = {"file": name, "startByte": 0, "endByte": len(text)}
        with open(params["output"] + "/ledger", "w") as ledger:
            ledger.write(json.dumps({"fate": "left", "text": text, "place": place, "reason": "r"}) + "\\n")
        answer(request, {
            "documents": ["more/framework.xml"], "ledger": "ledger",
            "findings": [{"rule": "odd-level", "severity": "warning", "message": "a\\nb",
                          "place": place, "help": ["c"]}],
            "questions": [{"topic": "track", "key": params["answers"][0]["key"], "subject": "s",
                           "choices": ["x"], "guess": {"value": "x", "reason": "y"}}]})
        """)
    var mapping = ImportMapping()
    mapping.answer(.track, "ic", with: "expert")
    let session = try plugin.session()
    let result = try session.import(
      Identifier(trusted: "acme-yaml"),
      ImportSource([SourceFile(name: "../levels.yml", text: "levels")]), mapping: mapping)
    let place = Place(file: "../levels.yml", range: 0..<6)
    #expect(
      result.documents == [
        WrittenFile(name: "more/framework.xml", bytes: Array("<levels/>".utf8))
      ])
    #expect(result.ledger == [Ledger.Entry(.left, text: "levels", at: place, reason: "r")])
    #expect(
      result.findings == [
        Finding(
          rule: RuleID("acme-rules/odd-level"), severity: .warning, message: "a b", place: place,
          help: ["c"])
      ])
    #expect(
      result.questions == [
        ImportQuestion(
          .track, "ic", subject: "s", choices: ["x"], guess: .init("x", because: "y"))
      ])
    #expect(session.close() == [])
  }

  @Test func filesOfOneNameAreGivenBesideEachOther() throws {
    let plugin = try TestPlugin(
      python: """
        greet()
        request = read()
        params = request["params"]
        text = "".join(open(file["path"]).read() for file in params["files"])
        open(params["output"] + "/all.xml", "w").write(text)
        answer(request, {"documents": ["all.xml"], "findings": [], "questions": []})
        """)
    let session = try plugin.session()
    let result = try session.import(
      Identifier(trusted: "acme-yaml"),
      ImportSource([SourceFile(name: "a.yml", text: "a"), SourceFile(name: "a.yml", text: "b")]))
    #expect(result.documents == [WrittenFile(name: "all.xml", bytes: Array("ab".utf8))])
    #expect(session.close() == [])
  }

  @Test func anErrorIsOneFindingAndTheProgramGoesOn() throws {
    let plugin = try TestPlugin(
      python: """
        greet()
        write({"jsonrpc": "2.0", "id": read()["id"],
               "error": {"code": -32004, "message": "no such level\\nanywhere"}})
        answer(read(), {"count": 0})
        """)
    let session = try plugin.session()
    let failure = #expect(throws: PluginFailure.self) {
      try session.check(Self.check, subjects: [])
    }
    #expect(failure?.rule == .refused)
    #expect(
      failure?.findings.map(\.message) == [
        "'acme-rules' does not answer 'check': no such level anywhere"
      ])
    #expect(try session.check(Self.check, subjects: []) == [])
    #expect(session.close() == [])
  }

  @Test func aRequestOfAMegabyteDoesNotBlock() throws {
    // The program writes much before it reads, and the request is larger than a pipe.
    let plugin = try TestPlugin(
      python: """
        greet()
        for number in range(50):
            write({"jsonrpc": "2.0", "method": "log",
                   "params": {"level": "debug", "message": "x" * 10000}})
        sys.stderr.write("y" * 1000000)
        request = read()
        answer(request, {"certainty": "likely"})
        """)
    let files = (0..<1200).map {
      SourceFile(name: String(repeating: "n", count: 250), text: "\($0)")
    }
    let session = try plugin.session()
    let recognition = try session.recognise(Identifier(trusted: "acme-yaml"), ImportSource(files))
    #expect(recognition == .likely)
    #expect(session.close() == [])
  }

  @Test func aRequestThatIsTooLongIsNotSent() throws {
    let plugin = try TestPlugin(python: "greet()\nanswer(read(), {'count': 0})")
    let session = try plugin.session()
    let option = CheckOption(
      name: Identifier(trusted: "a"), value: String(repeating: "a", count: 1 << 20))
    let failure = #expect(throws: PluginFailure.self) {
      try session.check(Self.check, options: [option], subjects: [])
    }
    #expect(failure?.rule == .oversized)
    #expect(try session.check(Self.check, subjects: []) == [])
    #expect(session.close() == [])
  }

  @Test func nothingIsLeftInTheScratchFolder() throws {
    let plugin = try TestPlugin(
      python: """
        greet()
        request = read()
        folder = os.getcwd() if os.getcwd() in request["params"]["output"] \\
            else os.path.dirname(request["params"]["output"])
        for number in range(200): os.mkdir(folder + "/d"); folder += "/d"
        open(os.path.dirname(request["params"]["output"]) + "/odd", "w").write("x")
        answer(request, {"documents": [], "findings": [], "questions": []})
        """)
    do {
      let session = try plugin.session()
      // So many folders in each other may be too many, if somebody looks in time.
      _ = try? session.import(Identifier(trusted: "acme-yaml"), ImportSource([]))
      _ = session.close()
    }
    #expect(try OpenFolder(plugin.home.path(of: "scratch")).names() == [".keep"])
  }
}

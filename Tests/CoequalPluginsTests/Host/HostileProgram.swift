import CoequalExchange
import CoequalModel
import CoequalPluginProtocol
import Testing

@testable import CoequalPlugins

/// A program that does not do what it is asked, and the one finding that follows.
struct HostileProgram: Sendable, CustomTestStringConvertible {
  let name: String
  let script: String
  let rule: PluginRule
  /// After the name of the plugin.
  let message: String
  var notes: [String] = []
  /// Whether Coequal waits for it in vain, so that the time is short.
  var isSlow = false
  /// Whether it needs what a confined program cannot do.
  var isFree = false
  var request = Request.check

  enum Request: Sendable {
    case check, `import`
  }

  var testDescription: String { name }

  static let all: [HostileProgram] = greeting + ending + noise + results

  // MARK: - Greeting

  private static let greeting: [HostileProgram] = [
    HostileProgram(
      name: "other id", script: "greet(id='other')", rule: .handshake,
      message: "calls itself 'other'"),
    HostileProgram(
      name: "other version", script: "greet(version='2.0.0')", rule: .handshake,
      message: "says that it is version '2.0.0', and its manifest says '1.2.0'"),
    HostileProgram(
      name: "other protocol", script: "greet(protocol=2)", rule: .handshake,
      message: "speaks version 2 of the protocol, not 1"),
    HostileProgram(
      name: "more checks", script: "greet(checks=['plain-words', 'spy'])", rule: .handshake,
      message: "has the check 'spy', which its manifest does not name"),
    HostileProgram(
      name: "fewer importers", script: "greet(importers=[])", rule: .handshake,
      message: "lacks the importer 'acme-yaml', which its manifest names"),
    HostileProgram(
      name: "unknown capability", script: "greet(capabilities=['telepathy'])", rule: .handshake,
      message: "uses 'telepathy', which Coequal does not offer"),
    HostileProgram(
      name: "more members", script: "greet(mood='good')", rule: .protocol,
      message: "wrote a line that is no answer: there is no member 'mood'"),
    HostileProgram(
      name: "no greeting",
      script: """
        write({"jsonrpc": "2.0", "id": read()["id"],
               "error": {"code": -32000, "message": "only version 7"}})
        """,
      rule: .handshake, message: "does not answer 'initialize': only version 7"),
    HostileProgram(
      name: "hangs at once", script: "import time\ntime.sleep(60)", rule: .hung,
      message: "was stopped after 600 milliseconds, before it answered 'initialize'", isSlow: true),
    HostileProgram(
      name: "broken script", script: "import sys\nsys.exit('no such option')", rule: .crashed,
      message: "ended with status 1 before it answered 'initialize'",
      notes: ["standard error: no such option"]),
    HostileProgram(
      name: "prints before it speaks", script: "print('hello')\ngreet()", rule: .protocol,
      message: "wrote a line that is no answer: it is no JSON"),
  ]

  // MARK: - Ending

  private static let ending: [HostileProgram] = [
    HostileProgram(
      name: "crash", script: "greet(); read()\nos.kill(os.getpid(), 11)", rule: .crashed,
      message:
        "was ended by signal 11 (it used memory that is not there) before it answered 'check'"
    ),
    HostileProgram(
      name: "exception", script: "greet(); read()\n{}['levels']", rule: .crashed,
      message: "ended with status 1 before it answered 'check'",
      notes: [
        "standard error: Traceback (most recent call last):",
        "standard error: {}['levels']",
        "standard error: ~~^^^^^^^^^^",
        "standard error: KeyError: 'levels'",
      ]),
    HostileProgram(
      name: "early end", script: "greet(); read()", rule: .protocol,
      message: "ended before it answered 'check'"),
    HostileProgram(
      name: "half a line",
      script: """
        greet(); read()
        sys.stdout.write('{"jsonrpc":"2.0","id":2,"result":{"count":0}}'); sys.stdout.flush()
        """,
      rule: .protocol, message: "ended before it answered 'check', in the middle of a message"),
    HostileProgram(
      name: "closed output",
      script: "greet(); read()\nos.close(1)\nimport time\ntime.sleep(60)", rule: .protocol,
      message: "closed its standard output before it answered 'check'"),
    HostileProgram(
      name: "hang", script: "greet(); read()\nimport time\ntime.sleep(60)", rule: .hung,
      message: "was stopped after 600 milliseconds, before it answered 'check'", isSlow: true),
    HostileProgram(
      name: "hang that ignores signals",
      script: """
        import signal, time
        for number in (1, 2, 3, 13, 15): signal.signal(number, signal.SIG_IGN)
        greet(); read()
        while True: time.sleep(60)
        """,
      rule: .hung, message: "was stopped after 600 milliseconds, before it answered 'check'",
      isSlow: true),
    HostileProgram(
      name: "slow drops",
      script: """
        import time
        greet(); read()
        while True: sys.stdout.write(' '); sys.stdout.flush(); time.sleep(0.05)
        """,
      rule: .hung, message: "was stopped after 600 milliseconds, before it answered 'check'",
      isSlow: true),
  ]

  // MARK: - Noise

  private static let noise: [HostileProgram] = [
    HostileProgram(
      name: "flood without a break",
      script: "greet(); read()\nwhile True: os.write(1, b'x' * 65536)", rule: .oversized,
      message: "wrote a line of more than 1048576 bytes before it answered 'check'"),
    HostileProgram(
      name: "flood of notices",
      script: """
        greet(); read()
        line = b'{"jsonrpc":"2.0","method":"progress","params":{"done":1}}\\n' * 1000
        while True: os.write(1, line)
        """,
      rule: .oversized, message: "sent more than 10000 notices in one request"),
    HostileProgram(
      name: "flood of errors",
      script: """
        greet(); read()
        os.write(2, b'first words\\n')
        for number in range(200): os.write(2, b'x' * 65536)
        os.write(2, b'\\nlast words\\n')
        sys.exit(3)
        """,
      rule: .crashed, message: "ended with status 3 before it answered 'check'",
      notes: [
        "standard error: first words", "standard error: \(String(repeating: "x", count: 200))",
        "standard error: \(String(repeating: "x", count: 200))", "standard error: last words",
      ]),
    HostileProgram(
      name: "invalid UTF-8",
      script: "greet(); read()\nos.write(1, b'{\"jsonrpc\":\"2.0\",\"id\":2,\"\\xff\\xfe\":1}\\n')",
      rule: .protocol, message: "wrote a line that is no answer: it is not in UTF-8"),
    HostileProgram(
      name: "malformed JSON", script: "greet(); read()\nos.write(1, b'{\"jsonrpc\":\\n')",
      rule: .protocol, message: "wrote a line that is no answer: it is no JSON"),
    HostileProgram(
      name: "deep JSON", script: "greet(); read()\nos.write(1, b'[' * 1000000 + b'\\n')",
      rule: .protocol, message: "wrote a line that is no answer: it is no JSON"),
    HostileProgram(
      name: "empty line", script: "greet(); read()\nos.write(1, b'\\n')", rule: .protocol,
      message: "wrote a line that is no answer: it is no JSON"),
    HostileProgram(
      name: "unknown id", script: "greet(); read()\nanswer({'id': 9}, {'count': 0})",
      rule: .protocol,
      message: "wrote a line that is no answer: nothing was asked with the id 9"),
    HostileProgram(
      name: "id as text", script: "greet(); read()\nanswer({'id': '2'}, {'count': 0})",
      rule: .protocol,
      message: "wrote a line that is no answer: 'id' has a value of another kind"),
    HostileProgram(
      name: "no id", script: "greet(); read()\nanswer({'id': None}, {'count': 0})", rule: .protocol,
      message: "wrote a line that is no answer: it says that a request could not be read"),
    HostileProgram(
      name: "earlier id", script: "request = greet()\nread()\nanswer(request, {'count': 0})",
      rule: .protocol,
      message: "wrote a line that is no answer: 'initialize' with the id 1 was answered before"),
    HostileProgram(
      name: "request of its own",
      script:
        "greet(); read()\nwrite({'jsonrpc': '2.0', 'id': 1, 'method': 'check', 'params': {}})",
      rule: .protocol,
      message: "wrote a line that is no answer: 'check' is not for programs to ask"),
    HostileProgram(
      name: "foreign notice",
      script: "greet(); read()\nwrite({'jsonrpc': '2.0', 'method': 'shutdown', 'params': {}})",
      rule: .protocol,
      message: "wrote a line that is no answer: 'shutdown' is not for programs to tell"),
    HostileProgram(
      name: "other result", script: "greet()\nanswer(read(), {'documents': []})", rule: .protocol,
      message: "wrote a line that is no answer: 'result.count' is missing"),
  ]

  // MARK: - Results

  private static func check(_ body: String) -> String {
    "greet()\nrequest = read()\npath = request['params']['answers']\n\(body)"
  }

  private static func found(_ line: String, count: Int = 1) -> String {
    check(
      "open(path, 'w').write(json.dumps(\(line)) + '\\n')\nanswer(request, {'count': \(count)})")
  }

  private static let results: [HostileProgram] = [
    HostileProgram(
      name: "unknown ref", script: found("{'ref': 'other', 'message': 'm'}"), rule: .output,
      message: "speaks of 'other', which it was not given"),
    HostileProgram(
      name: "unknown field", script: found("{'ref': 'a', 'field': 'pay', 'message': 'm'}"),
      rule: .output, message: "speaks of the field 'pay' of 'a', which it was not given"),
    HostileProgram(
      name: "range outside",
      script: found(
        "{'ref': 'a', 'field': 'title', 'range': {'start': 2, 'end': 6}, 'message': 'm'}"),
      rule: .output,
      message: "speaks of the characters 2 to 6 of the field 'title' of 'a', which are not there"),
    HostileProgram(
      name: "range backwards",
      script: found(
        "{'ref': 'a', 'field': 'title', 'range': {'start': 2, 'end': 1}, 'message': 'm'}"),
      rule: .output,
      message: "speaks of the characters 2 to 1 of the field 'title' of 'a', which are not there"),
    HostileProgram(
      name: "range in a list",
      script: found(
        "{'ref': 'a', 'field': 'list', 'range': {'start': 0, 'end': 1}, 'message': 'm'}"),
      rule: .output,
      message: "speaks of the characters 0 to 1 of the field 'list' of 'a', which are not there"),
    HostileProgram(
      name: "range without field",
      script: found("{'ref': 'a', 'range': {'start': 0, 'end': 1}, 'message': 'm'}"), rule: .output,
      message: "names a part of 'a' without a field"),
    HostileProgram(
      name: "no words", script: found("{'ref': 'a', 'message': ' '}"), rule: .output,
      message: "says nothing about 'a'"),
    HostileProgram(
      name: "wrong count", script: found("{'ref': 'a', 'message': 'm'}", count: 2), rule: .output,
      message: "says that it found 2 things, and wrote 1 lines"),
    HostileProgram(
      name: "no answers", script: check("answer(request, {'count': 1})"), rule: .output,
      message: "did not write 'answers.ndjson', which it names"),
    HostileProgram(
      name: "half an answer",
      script: check("open(path, 'w').write('{}')\nanswer(request, {'count': 1})"), rule: .output,
      message: "wrote 'answers.ndjson', which ends in the middle of a line"),
    HostileProgram(
      name: "malformed answers",
      script: check("open(path, 'w').write('{\\n')\nanswer(request, {'count': 1})"), rule: .output,
      message: "wrote 'answers.ndjson', whose line 1 is not as it should be: it is no JSON"),
    HostileProgram(
      name: "long line of answers",
      script: check("open(path, 'w').write('x' * 1100000)\nanswer(request, {'count': 1})"),
      rule: .oversized, message: "wrote a line of more than 1048576 bytes into 'answers.ndjson'"),
    HostileProgram(
      name: "many answers",
      script: check(
        """
        line = json.dumps({'ref': 'a', 'message': 'm'}) + '\\n'
        open(path, 'w').write(line * 101)
        answer(request, {'count': 101})
        """), rule: .oversized, message: "wrote more than 100 lines into 'answers.ndjson'"),
    HostileProgram(
      name: "10 GB of answers",
      script: check(
        """
        answers = open(path, 'w')
        answers.truncate(10_000_000_000)
        answer(request, {'count': 1})
        """), rule: .oversized, message: "wrote 'answers.ndjson', which is larger than 1 MiB",
      isFree: true),
    HostileProgram(
      name: "full scratch folder",
      script: check(
        """
        import time
        for number in range(20): open(f"f{number}", "wb").write(b"x" * 1000000)
        time.sleep(60)
        """), rule: .oversized,
      message:
        "wrote more than 16 MiB, 50 files or 40 folders in each other before it answered 'check'"),
    HostileProgram(
      name: "many files",
      script: check(
        """
        import time
        for number in range(200): open(f"f{number}", "wb")
        time.sleep(60)
        """), rule: .oversized,
      message:
        "wrote more than 16 MiB, 50 files or 40 folders in each other before it answered 'check'"),
    HostileProgram(
      name: "answers in a link",
      script: check("os.symlink('/etc/passwd', path)\nanswer(request, {'count': 1})"),
      rule: .output,
      message: "names 'answers.ndjson', which is no plain file in its folder for results",
      isFree: true),
    HostileProgram(
      name: "answers in a pipe",
      script: check("os.mkfifo(path)\nanswer(request, {'count': 1})"), rule: .output,
      message: "names 'answers.ndjson', which is no plain file in its folder for results",
      isFree: true),
    HostileProgram(
      name: "answers in another file",
      script: check(
        "open(path + '.own', 'w').write('x')\nos.link(path + '.own', path)\nanswer(request, {'count': 1})"
      ),
      rule: .output,
      message: "names 'answers.ndjson', which is no plain file in its folder for results",
      isFree: true),
    importing("climbing name", documents: "['../../secret']"),
    importing("whole path", documents: "['/etc/passwd']"),
    importing("folder", documents: "['.']"),
    HostileProgram(
      name: "folder for results is a link",
      script: """
        greet()
        request = read()
        output = request["params"]["output"]
        os.rmdir(output)
        os.mkdir(output)
        os.symlink("/etc", output + "/etc")
        answer(request, {"documents": ["etc/passwd"], "findings": [], "questions": []})
        """,
      rule: .output, message: "did not write 'etc/passwd', which it names", isFree: true,
      request: .import),
    HostileProgram(
      name: "place outside",
      script: """
        greet()
        problem = {"rule": "a", "severity": "error", "message": "m", "help": [],
                   "place": {"file": "levels.yml", "startByte": 0, "endByte": 99}}
        answer(read(), {"documents": [], "findings": [problem], "questions": []})
        """,
      rule: .output,
      message: "speaks of bytes 0 to 99 of 'levels.yml', which it was not given", request: .import),
  ]

  private static func importing(_ name: String, documents: String) -> HostileProgram {
    let path = documents.dropFirst(2).dropLast(2)
    return HostileProgram(
      name: name,
      script:
        "greet()\nanswer(read(), {'documents': \(documents), 'findings': [], 'questions': []})",
      rule: .output, message: "names '\(path)', which is no plain file in its folder for results",
      request: .import)
  }
}

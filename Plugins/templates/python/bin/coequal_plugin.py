"""What a plugin for Coequal needs to speak with it. Needs Python 3.8 and nothing else.

Copy this file beside your program, import it, and call run(). The messages are described in
plugin-protocol-1.schema.json, which comes with Coequal.
"""

import inspect
import json
import os
import re
import sys
import unicodedata
from xml.sax import saxutils

LONGEST = 1_048_576  # bytes of a message


def escape(text):
    """A text ready for XML; what XML cannot hold becomes U+FFFD."""
    allowed = "\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff"
    return saxutils.escape(re.sub(f"[^{allowed}]", "\ufffd", text), {'"': "&quot;"})


class Refusal(Exception):
    """Says why a request is not answered; the program goes on."""

    def __init__(self, code, message):
        super().__init__(message)
        self.code, self.message = code, message


class Text(str):
    """A text of a file, with its place: the name of the file and two byte offsets."""

    place = None

    @classmethod
    def at(cls, text, file, start, end):
        self = cls(text)
        self.place = {"file": file, "startByte": start, "endByte": end}
        return self


class File:
    """A file to import."""

    def __init__(self, reference):
        self.name = reference["name"]
        try:
            with open(reference["path"], "rb") as file:
                self.bytes = file.read()
        except OSError as error:
            raise Refusal(-32004, f"'{self.name}' cannot be read: {error.strerror}")

    def place(self, start=0, end=0):
        return {"file": self.name, "startByte": start, "endByte": end}


class Draft:
    """What an importer writes into: documents, what became of the source, and what is wrong with it.

    Book each text of the source, once: carry() what stands in the result, change() what stands there
    in another form, leave() what does not.
    """

    def __init__(self, folder, answers):
        self.folder, self.answers = folder, answers
        self.documents, self.ledger, self.problems, self.questions = [], [], [], []
        self.ids, self.numbers = set(), {}

    def document(self, xml):
        """Adds a document of Coequal XML."""
        name = f"{len(self.documents) + 1}.xml"
        with open(os.path.join(self.folder, name), "w", encoding="utf-8", newline="\n") as file:
            file.write(xml)
        self.documents.append(name)

    def book(self, fate, text, **more):
        line = {"fate": fate, "text": text, "place": getattr(text, "place", None), **more}
        self.ledger.append({name: value for name, value in line.items() if value is not None})

    def carry(self, text, target):
        """Books a text that stands in the result, and returns it ready for XML."""
        self.book("carried", text, target=target)
        return escape(text)

    def change(self, text, target, written, reason):
        self.book("changed", text, target=target, written=written, reason=reason)

    def leave(self, text, reason):
        self.book("left", text, reason=reason)

    def guess(self, written, target, reason, correction):
        """Books what the result says and the source does not."""
        self.book(
            "guessed", "", target=target, written=written, reason=reason, correction=correction)

    def problem(self, message, place=None, rule="unexpected-source", severity="error", help=()):
        """Reports what is wrong with a file, in one line without a final full stop."""
        found = {"rule": rule, "severity": severity, "message": message, "help": list(help)}
        self.problems.append({**found, "place": place} if place else found)

    def ask(self, topic, key, subject, choices=(), guess=None, reason=""):
        """What somebody answered to a question, or else the guess; None where there is neither.

        topic is 'track', 'grade', 'column' or 'order'; key says which part of the source is meant.
        """
        question = {"topic": topic, "key": key, "subject": subject, "choices": list(choices)}
        if guess:
            question["guess"] = {"value": guess, "reason": reason}
        self.questions.append(question)
        for answer in self.answers:
            if (answer["topic"], answer["key"]) == (topic, key):
                if not choices or answer["value"] in choices:
                    return answer["value"]
        if guess:
            self.guess(guess, subject, reason, f"--map {topic}:{key}=…")
        return guess

    def id(self, text, kind=None):
        """An id made of a text, and no other's; books the text for the element that gets it."""
        plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
        base = re.sub("[^a-z0-9]+", "-", plain).strip("-")[:80].strip("-") or "unnamed"
        name, number = base, self.numbers.get(base, 1)
        while name in self.ids:  # counting goes on where it ended: many things may have one title
            number += 1
            name = f"{base}-{number}"
        self.ids.add(name)
        self.numbers[base] = number
        if kind:
            self.change(text, f"{kind}/{name}", name, "ids are lower-case letters, digits and hyphens")
        return name

    def lines(self, file):
        """The lines of a text file as pairs of a name and a value; None for a value that is not there."""
        pairs, start = [], 0
        try:
            file.bytes.decode("utf-8")
            if b"\0" in file.bytes:
                raise ValueError
        except ValueError:
            self.problem("the file is no text in UTF-8", file.place(), rule="malformed-source")
            return pairs
        for line in file.bytes.splitlines(keepends=True):
            name, colon, value = line.partition(b":")
            parts = [(name, start), (value, start + len(name) + 1)]
            start += len(line)
            texts = []
            for part, offset in parts:
                offset += len(part) - len(part.lstrip())
                part = part.strip()
                text = Text.at(part.decode("utf-8"), file.name, offset, offset + len(part))
                texts.append(text if text else None)
            if any(texts):
                pairs.append((texts[0] or Text(""), texts[1]))
        return pairs


def run(id, version, importers={}, checks={}):
    """Answers Coequal until it has no more requests.

    id, version -- as in plugin.xml
    importers   -- by id: an object with recognise(files), which returns 'no', 'possible', 'likely' or
                   'certain', and read(files, draft)
    checks      -- by id: a function of one subject and the options, which returns a list of remarks
    """
    # Messages have the pipes to themselves; print() writes to standard error from now on.
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    plugin = Plugin(id, version, importers, checks)
    for line in messages(requests):
        answer = plugin.answer(line)
        if answer == "end":
            return
        if answer:
            answers.write(json.dumps({"jsonrpc": "2.0", **answer}).encode() + b"\n")
            answers.flush()


def messages(stream):
    """The lines of a stream, None for one that is too long; half a line at the end is none."""
    while True:
        line = stream.readline(LONGEST + 1)
        if not line.endswith(b"\n") and len(line) <= LONGEST:
            return
        if line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(LONGEST)
        yield None


class Plugin:
    """Turns messages into answers; knows nothing of pipes."""

    def __init__(self, id, version, importers, checks):
        self.offer = {"id": id, "version": version, "importers": list(importers),
                      "checks": list(checks)}
        self.importers, self.checks = importers, checks
        self.is_greeted = False
        self.methods = {"initialize": self.initialize, "recognise": self.recognise,
                        "import": self.read, "check": self.check}

    def answer(self, line):
        """The answer to a line; None for what asks for nothing, 'end' when there is no more."""
        request = {}
        try:
            request = self.request(line)
            if request.get("method") == "shutdown":
                return "end"
            if "id" not in request or "method" not in request:
                return None
            return {"id": request["id"], "result": self.result(request)}
        except Refusal as refusal:
            error = {"code": refusal.code, "message": refusal.message}
        except Exception as failure:  # a fault of the plugin does not end it
            error = {"code": -32603, "message": f"{type(failure).__name__}: {failure}"}
        return {"id": request.get("id"), "error": error}

    def request(self, line):
        if line is None:
            raise Refusal(-32600, f"a message is longer than {LONGEST} bytes")
        try:
            request = json.loads(line)
        except (ValueError, RecursionError):
            raise Refusal(-32700, "a line is no JSON")
        if not isinstance(request, dict) or request.get("jsonrpc") != "2.0":
            raise Refusal(-32600, "a line is no message of JSON-RPC 2.0")
        return request

    def result(self, request):
        name, parameters = request["method"], request.get("params", {})
        if name not in self.methods:
            raise Refusal(-32601, f"there is no request '{name}', only {', '.join(self.methods)}")
        if name != "initialize" and not self.is_greeted:
            raise Refusal(-32001, f"'{name}' came before 'initialize'")
        try:
            inspect.signature(self.methods[name]).bind(**parameters)
        except TypeError as error:
            raise Refusal(-32602, f"'{name}': {error}")
        return self.methods[name](**parameters)

    def initialize(self, protocol, **_):
        if protocol != 1:
            side = "the plugin" if protocol > 1 else "Coequal"
            raise Refusal(-32000, f"Coequal speaks version {protocol} of the protocol and "
                                  f"'{self.offer['id']}' version 1; update {side}")
        self.is_greeted = True
        return {"protocol": 1, "plugin": self.offer, "capabilities": []}

    def named(self, things, kind, name):
        if name not in things:
            raise Refusal(-32002, f"there is no {kind} '{name}' in '{self.offer['id']}'")
        return things[name]

    def recognise(self, importer, files):
        importer = self.named(self.importers, "importer", importer)
        return {"certainty": importer.recognise([File(file) for file in files])}

    def read(self, importer, files, answers, output):
        importer = self.named(self.importers, "importer", importer)
        draft = Draft(output, answers)
        importer.read([File(file) for file in files], draft)
        write_lines(os.path.join(output, "ledger.ndjson"), draft.ledger)
        return {"documents": draft.documents, "ledger": "ledger.ndjson",
                "findings": draft.problems, "questions": draft.questions}

    def check(self, check, options, subjects, answers):
        check = self.named(self.checks, "check", check)
        with open(subjects, encoding="utf-8") as file:
            remarks = [remark for line in file for remark in check(json.loads(line), options)]
        write_lines(answers, remarks)
        return {"count": len(remarks)}


def write_lines(path, values):
    with open(path, "w", encoding="ascii", newline="\n") as file:
        file.writelines(json.dumps(value) + "\n" for value in values)

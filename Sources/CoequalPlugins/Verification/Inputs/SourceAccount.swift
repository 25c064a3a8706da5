import CoequalExchange
import CoequalModel
import Markup

/// Whether each word of a source is accounted for.
///
/// Files of JSON, YAML and JavaScript are read, and each value has to be in the ledger. Of other texts
/// each word has to stand in the result, in the ledger or in a finding, or be a word of the format.
struct SourceAccount {
  /// What is lost or not true, a line each.
  private(set) var problems: [String] = []

  private static let mostProblems = 20

  init(_ source: ImportSource, _ result: ImportResult, formatWords: Set<String>?) {
    var roots: [SourceNode] = []
    for file in source.files {
      if let root = Self.root(of: file) {
        roots.append(root)
      } else {
        check(words: file, result, formatWords ?? [])
      }
    }
    problems += LossProof(result, of: source, roots: roots, fieldNames: formatWords).problems
    if problems.count > Self.mostProblems {
      let rest = problems.count - Self.mostProblems
      problems = problems.prefix(Self.mostProblems) + ["and \(rest) more"]
    }
  }

  /// What a file holds, as far as Coequal knows its format.
  private static func root(of file: SourceFile) -> SourceNode? {
    var draft = ImportDraft()
    switch file.nameExtension {
    case "json": return draft.json(file)
    case "yaml", "yml": return draft.yaml(file)
    default: return nil
    }
  }

  // MARK: - Words

  private mutating func check(
    words file: SourceFile, _ result: ImportResult, _ formatWords: Set<String>
  ) {
    // A file that is no text has no words; what came of it says the proof.
    guard let text = String(validating: file.bytes, as: UTF8.self) else { return }
    let known = Self.words(of: result).union(formatWords.flatMap { Words(of: $0).map(\.text) })
    let ranges = result.places(in: file.name)
    var missing: [String] = []
    for word in Words(of: text)
    where !known.contains(word.text) && !ranges.contains(where: { $0.overlaps(word.range) })
      && !missing.contains(word.text)
    {
      missing.append(word.text)
    }
    if missing.isEmpty { return }
    let shown = missing.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    let rest = missing.count > 8 ? " and \(missing.count - 8) more" : ""
    problems.append(
      "\(file.name): neither in the result nor in the ledger: \(shown)\(rest); "
        + "words of the format itself belong into 'format-words.txt'")
  }

  private static func words(of result: ImportResult) -> Set<String> {
    var words: Set<String> = []
    for document in result.documents { words.formUnion(Words(of: document.xml()).map(\.text)) }
    for entry in result.ledger.entries {
      for text in [entry.text, entry.written ?? ""] { words.formUnion(Words(of: text).map(\.text)) }
    }
    return words
  }
}

extension ImportResult {
  /// The stretches of a file that findings and the ledger speak of; whole files are none.
  fileprivate func places(in file: String) -> [Range<Int>] {
    let length = sources[file]?.bytes.count ?? .max
    return (findings.compactMap(\.place) + ledger.entries.compactMap(\.place))
      .filter { $0.file == file && $0.range.count < length }.map(\.range)
  }
}

/// The words of a text: runs of letters and digits, in lower case.
private struct Words: Sequence, IteratorProtocol {
  struct Word {
    let text: String
    /// Bytes of the text.
    let range: Range<Int>
  }

  private var rest: Substring.UnicodeScalarView
  private var offset = 0

  init(of text: String) {
    rest = text.unicodeScalars[...]
  }

  mutating func next() -> Word? {
    while let scalar = rest.first, !scalar.isWord { skip(scalar) }
    let start = offset
    var word = String.UnicodeScalarView()
    while let scalar = rest.first, scalar.isWord {
      word.append(scalar)
      skip(scalar)
    }
    return word.isEmpty ? nil : Word(text: String(word).lowercased(), range: start..<offset)
  }

  private mutating func skip(_ scalar: Unicode.Scalar) {
    offset += UTF8.width(scalar)
    rest.removeFirst()
  }
}

extension Unicode.Scalar {
  fileprivate var isWord: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }
}

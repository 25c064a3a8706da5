import CoequalChecks
import CoequalModel
import CoequalRegistry
import CoequalTestSupport
import Markup

/// The broken and hostile files in `Tests/HostileCorpus`, with what must be found in each.
struct Corpus {
  /// One line of `expectations.tsv`: a finding that a file must give.
  struct Expectation: Hashable, Sendable, CustomStringConvertible {
    let rule: String
    let position: String
    /// The beginning of the message; what follows may change.
    let message: String

    var description: String { "\(rule)\t\(position)\t\(message)" }

    func describes(_ finding: Expectation) -> Bool {
      rule == finding.rule && position == finding.position && finding.message.hasPrefix(message)
    }
  }

  /// A file of the corpus.
  struct File: Sendable, CustomStringConvertible {
    let name: String
    let expectations: [Expectation]

    var description: String { name }
  }

  static let folder = "Tests/HostileCorpus"
  static let table = "\(folder)/expectations.tsv"

  /// Documents that are read together with each file, so that what it refers to exists.
  private static let companions = ["_structure.xml", "_framework.xml"]

  /// The names of all files to check.
  static var names: [String] {
    let files = (try? PackageFolder.files(in: folder)) ?? []
    return files.filter { $0.hasSuffix(".xml") && !companions.contains($0) }
  }

  /// All files with the findings that the table asks for.
  static var files: [File] {
    let table = (try? PackageFolder.text(of: table)) ?? ""
    var expectations: [String: [Expectation]] = [:]
    for line in table.split(separator: "\n").dropFirst() {
      let columns = line.split(separator: "\t", maxSplits: 3, omittingEmptySubsequences: false)
      guard columns.count == 4 else { continue }
      expectations[String(columns[0]), default: []].append(
        Expectation(
          rule: String(columns[1]), position: String(columns[2]), message: String(columns[3])))
    }
    return Set(names).union(expectations.keys).sorted().map {
      File(name: $0, expectations: expectations[$0] ?? [])
    }
  }

  /// What is found in these bytes when they are checked together with the companions.
  static func findings(in contents: [UInt8], name: String) async throws -> [Expectation] {
    var files = MemoryFileSystem()
    files.write(contents, to: name)
    for companion in companions {
      files.write(try PackageFolder.bytes(of: "\(folder)/\(companion)"), to: companion)
    }
    let catalog = await Registry(
      sources: ([name] + companions).map { .path($0) }, fileSystem: files
    ).load()
    let result = try await Checker().check(catalog)
    return result.findings.map { finding in
      let place = finding.place ?? Place(file: "", range: 0..<0)
      let index = LineIndex(catalog.sources[place.file]?.bytes ?? [])
      let isHere = place.file == name
      return Expectation(
        rule: finding.rule.rawValue,
        position: (isHere ? "" : place.file + ":")
          + index.position(at: place.range.lowerBound).description,
        message: finding.message.unicodeScalars.map(Self.visible).joined())
    }
  }

  /// Controls and marks of direction by number, so that the table can be read.
  private static func visible(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .format: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: String(Character(scalar))
    }
  }

  static func findings(inFile name: String) async throws -> [Expectation] {
    try await findings(in: PackageFolder.bytes(of: "\(folder)/\(name)"), name: name)
  }
}

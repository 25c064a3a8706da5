public import CoequalModel

/// The importers that there are, and which of them knows a source.
public struct ImporterSet: Sendable {
  /// The importers, by id.
  public let importers: [any Importer]

  /// Makes a set; of two with one id the first counts.
  public init(_ importers: [any Importer]) {
    var seen: Set<Identifier> = []
    self.importers = importers.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }

  /// The importer of an id.
  public subscript(id: Identifier) -> (any Importer)? { importers.first { $0.id == id } }

  /// An importer that could read a source, and how sure it is.
  public struct Candidate: Sendable {
    /// The importer.
    public let importer: any Importer
    /// How sure it is.
    public let recognition: Recognition
  }

  /// The importers that could read a source, the surest first.
  public func candidates(for source: ImportSource) -> [Candidate] {
    importers
      .map { Candidate(importer: $0, recognition: $0.recognise(source)) }
      .filter { $0.recognition > .no }
      .sorted { first, second in
        first.recognition == second.recognition
          ? first.importer.id < second.importer.id : first.recognition > second.recognition
      }
  }

  /// The one importer that is meant without being named: the surest, when no other is as sure and it is
  /// more than possible.
  public func choice(for source: ImportSource) -> Choice {
    let candidates = candidates(for: source)
    guard let first = candidates.first else { return .none }
    let equals = candidates.filter { $0.recognition == first.recognition }
    return equals.count == 1 && first.recognition > .possible
      ? .one(first.importer) : .several(candidates)
  }

  /// What a look at a source tells.
  public enum Choice: Sendable {
    /// One importer knows it.
    case one(any Importer)
    /// It could be one of these.
    case several([Candidate])
    /// Nobody knows it.
    case none
  }
}

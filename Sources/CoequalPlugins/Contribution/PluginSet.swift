public import CoequalChecks
public import CoequalExchange
public import CoequalModel
public import CoequalRegistry

/// What several plugins add together.
///
/// A value made of an explicit list: the same plugins give the same set, whatever their order, and two
/// sets know nothing of each other.
public struct PluginSet: Sendable {
  /// The plugins, by id; of several with one id the first by file.
  public let contributions: [Contribution]
  /// What is wrong with the plugins, and where two of them have one name for something.
  public let findings: [Finding]
  /// The importers, by id; of several with one id the one of the first plugin.
  public let importers: [any Importer]
  /// The exporters, by id; of several with one id the one of the first plugin.
  public let exporters: [any Exporter]

  /// Puts plugins together.
  public init(_ contributions: [Contribution]) {
    let sorted = contributions.sorted { first, second in
      (first.id, first.manifest.file) < (second.id, second.manifest.file)
    }
    var findings = sorted.flatMap(\.findings)
    var kept: [Contribution] = []
    for contribution in sorted {
      if let other = kept.last, other.id == contribution.id {
        findings.append(.clash("plugin '\(contribution.id)'", contribution, other))
      } else {
        kept.append(contribution)
      }
    }
    self.contributions = kept
    importers = Self.parts("importer", of: kept, \.importers, id: \.id, &findings)
    exporters = Self.parts("exporter", of: kept, \.exporters, id: \.id, &findings)
    self.findings = findings.sorted()
  }

  /// The plugin of an id.
  public subscript(id: Identifier) -> Contribution? { contributions.first { $0.id == id } }

  /// The checks that need no program, by plugin and in the order of their manifests.
  public var rules: [Rule] { contributions.flatMap(\.rules) }

  /// The checks that programs do, by plugin and in the order of their manifests.
  public var programChecks: [ProgramCheck] { contributions.flatMap(\.programChecks) }

  /// The documents that come with the plugins.
  public var documents: [Registry.Source] { contributions.flatMap(\.documents) }

  private static func parts<Part>(
    _ kind: String, of contributions: [Contribution], _ list: (Contribution) -> [Part],
    id: (Part) -> Identifier, _ findings: inout [Finding]
  ) -> [Part] {
    var owners: [Identifier: Contribution] = [:]
    var parts: [Part] = []
    for contribution in contributions {
      for part in list(contribution) {
        let id = id(part)
        guard let owner = owners[id] else {
          owners[id] = contribution
          parts.append(part)
          continue
        }
        findings.append(.clash("\(kind) '\(id)'", contribution, owner))
      }
    }
    return parts.sorted { id($0) < id($1) }
  }
}

extension Finding {
  fileprivate static func clash(
    _ subject: String, _ second: Contribution, _ first: Contribution
  ) -> Finding {
    let files = (first.manifest.file, second.manifest.file)
    return ManifestRule.pluginClash.finding(
      "\(subject) is in '\(files.1)' and in '\(files.0)', which counts",
      at: second.manifest.place(of: Locus(.document, attribute: "id")),
      notes: [
        Note("the other one", at: first.manifest.place(of: Locus(.document, attribute: "id")))
      ], help: ["give one of them another id, or use only one"])
  }
}

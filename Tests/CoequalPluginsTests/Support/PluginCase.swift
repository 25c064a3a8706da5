import CoequalChecks
import CoequalModel
import CoequalPlugins
import CoequalRegistry
import CoequalTestSupport
import Testing

/// A manifest with documents that its checks look at.
struct PluginCase {
  let manifest: String
  let documents: [String: String]

  /// - Parameters:
  ///   - content: What the manifest holds besides its title.
  ///   - id: The id of the plugin.
  init(_ content: String, id: String = "acme-checks", documents: [String: String]) {
    manifest = DocumentText.plugin(content, id: id)
    self.documents = documents
  }

  /// A check, what it declares and what it looks at.
  static func check(
    _ declaration: String, on kind: String, _ fields: String..., attributes: String = "",
    before: String = ""
  ) -> String {
    """
    \(before)<checks><check id="it"\(attributes)><title>what it is about</title>
      <summary>What it looks for.</summary>
      <subject kind="\(kind)">\(fields.map { "<field name=\"\($0)\"/>" }.joined())</subject>
      \(declaration)</check></checks>
    """
  }

  /// The manifest as it is read; its own findings fail the test.
  func contribution() throws -> Contribution {
    let result = DocumentReader.read(name: "plugin.xml", contents: Array(manifest.utf8))
    try #require(result.findings.map { $0.line(in: result.source) } == [])
    return Contribution(try #require(PlacedManifest(result)))
  }

  /// What is wrong with the manifest: the bytes, and what is said of them.
  func problems() throws -> [String] {
    let contribution = try contribution()
    return contribution.findings.map { finding in
      "<\(finding.text(in: contribution.manifest.source) ?? "")> \(finding.message) [\(finding.rule)]"
    }
  }

  func catalog() async throws -> Catalog {
    let catalog = await Registry(documents: documents).load()
    try #require(catalog.lines == [])
    return catalog
  }

  /// What the checks find, with the catalog.
  func found() async throws -> (findings: [Finding], catalog: Catalog) {
    let contribution = try contribution()
    try #require(contribution.findings.map { $0.line(in: contribution.manifest.source) } == [])
    let catalog = try await catalog()
    let result = try await Checker(rules: contribution.rules).check(catalog)
    return (result.findings, catalog)
  }

  /// What the checks find: the file, the bytes that it is about, and what is said of them.
  func lines() async throws -> [String] {
    let (findings, catalog) = try await found()
    return findings.map { finding in
      let file = finding.place?.file ?? ""
      let text = finding.text(in: catalog.sources[file]) ?? ""
      return "\(file) <\(text)> \(finding.severity.rawValue): \(finding.message)"
    }
  }

  /// The bytes that the findings are about.
  func places() async throws -> [String?] {
    let (findings, catalog) = try await found()
    return findings.map { $0.text(in: catalog.sources[$0.place?.file ?? ""]) }
  }
}

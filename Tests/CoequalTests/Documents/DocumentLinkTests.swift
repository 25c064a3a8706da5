import CoequalTestSupport
import Foundation
import Testing

/// Links from one file of the repository to another lead somewhere.
@Suite struct DocumentLinkTests {
  private static let files =
    DocumentFiles.all + ["Documentation/rules/README.md"]

  @Test(arguments: files)
  func linksLeadSomewhere(file: String) throws {
    let document = MarkdownDocument(try PackageFolder.text(of: file))
    #expect(document.openFence == nil)
    for link in Self.links(in: document) {
      #expect(Self.leadsSomewhere(link.target, from: file), "\(file):\(link.line): \(link.target)")
    }
  }

  private static func links(in document: MarkdownDocument) -> [(line: Int, target: String)] {
    document.prose.flatMap { number, text in
      text.matches(of: /\]\(([^)\s]+)\)/).map { (number, String($0.1)) }
    }
  }

  private static func leadsSomewhere(_ target: String, from file: String) -> Bool {
    // Whether the web answers is nobody's business in a test.
    if target.hasPrefix("https://") { return true }
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let folder = URL(filePath: PackageFolder.path).appending(path: file)
    let url =
      parts[0].isEmpty ? folder : folder.deletingLastPathComponent().appending(path: parts[0])
    guard FileManager.default.fileExists(atPath: url.standardizedFileURL.path) else { return false }
    guard parts.count == 2 else { return true }
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return false }
    return MarkdownDocument(text).prose.contains { _, line in
      line.hasPrefix("#") && anchor(of: line) == parts[1]
    }
  }

  /// The anchor that a heading gets: lower case, hyphens for spaces, no punctuation.
  private static func anchor(of heading: String) -> String {
    let words = heading.drop { $0 == "#" }.dropFirst().lowercased()
    return String(
      words.compactMap { character -> Character? in
        if character == " " { return "-" }
        return character.isLetter || character.isNumber || "-_".contains(character)
          ? character : nil
      })
  }
}

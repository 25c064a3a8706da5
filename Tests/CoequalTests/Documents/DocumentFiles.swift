import CoequalTestSupport

/// The documents that are tested, by their paths in the package.
enum DocumentFiles {
  /// Everything in Markdown that people read; pages of rules are tested where they are made.
  static let all: [String] = {
    let folders = ["Documentation", "Frameworks", "Plugins", catalog]
    let inFolders = folders.flatMap { folder in
      ((try? PackageFolder.files(in: folder)) ?? []).map { "\(folder)/\($0)" }
    }
    return ["CHANGELOG.md", "CONTRIBUTING.md", "README.md"] + inFolders.filter(isArticle).sorted()
  }()

  /// The documentation of the library.
  static let catalog = "Sources/Coequal/Coequal.docc"

  /// The documents with commands or XML to try, or with lists that are made from the program.
  static let tried = all.filter { file in
    guard let text = try? PackageFolder.text(of: file) else { return true }
    return text.contains("<!-- generated: ")
      || MarkdownDocument(text).blocks.contains { ["console", "xml"].contains($0.language) }
  }

  /// The documents with Swift.
  static let withSwift = all.filter { file in
    guard let text = try? PackageFolder.text(of: file) else { return false }
    return MarkdownDocument(text).blocks.contains { $0.language == "swift" }
  }

  private static func isArticle(_ file: String) -> Bool {
    // Generated as a whole, from examples that have tests of their own.
    let isGenerated = file == "Documentation/Format.md" || file.hasPrefix("Documentation/rules/")
    return file.hasSuffix(".md") && !isGenerated
  }
}

import CoequalRegistry

/// A plugin to begin with: complete, with examples, and ready to be verified.
///
/// The files are values; who wants them on a disk writes them there.
public enum PluginTemplate: String, CaseIterable, Hashable, Sendable {
  /// A plugin without code: words and checks that the manifest declares.
  case data
  /// A program in Swift.
  case swift
  /// A program in Python, with nothing but its standard library.
  case python
  /// Swift code for programs that use the library of Coequal.
  case linked

  /// For whom it is, in a phrase.
  public var title: String {
    switch self {
    case .data: "words and checks without code"
    case .swift: "a program in Swift that reads a format or does checks"
    case .python: "a program in Python that reads a format or does checks"
    case .linked: "Swift code for programs that use the library of Coequal"
    }
  }

  /// The files of a new plugin, by path.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - package: Where packages in Swift find Coequal.
  public func files(named name: PluginName, package: CoequalPackage) -> [TemplateFile] {
    let folder = rawValue + "/"
    return TemplateDocuments.all.filter { $0.name.hasPrefix(folder) }
      .map { document in
        TemplateFile(
          path: name.replaced(in: String(document.name.dropFirst(folder.count))),
          text: name.replaced(in: package.replaced(in: document.text)))
      }
      .sorted { $0.path < $1.path }
  }
}

/// A file of a template.
public struct TemplateFile: Hashable, Sendable {
  /// The path below the folder of the plugin.
  public let path: String
  /// Everything in it.
  public let text: String

  /// Whether it is to be run: a script says so in its first line.
  public var isExecutable: Bool { text.hasPrefix("#!") }
}

/// Where a package in Swift finds Coequal.
public enum CoequalPackage: Hashable, Sendable {
  /// A folder with the sources of Coequal, relative to that of the plugin or whole.
  case path(String)
  /// A version of Coequal at an address.
  case version(url: String, from: String)

  /// How the templates, which lie in the sources of Coequal, find it.
  private static let own = #".package(name: "coequal", path: "../../..")"#

  fileprivate func replaced(in text: String) -> String {
    let dependency =
      switch self {
      // The folder may have any name.
      case .path(let path): ".package(name: \"coequal\", path: \(Self.literal(path)))"
      case .version(let url, let version):
        ".package(url: \(Self.literal(url)), from: \(Self.literal(version)))"
      }
    return text.replacing(Self.own, with: dependency)
  }

  private static func literal(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

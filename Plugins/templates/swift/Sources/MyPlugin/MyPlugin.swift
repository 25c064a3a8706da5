import CoequalPluginKit

/// The program that Coequal starts, which offers what 'plugin.xml' says.
@main struct MyPlugin {
  static func main() {
    PluginProgram(
      id: Identifier(literal: "my-plugin"), version: SemanticVersion(literal: "1.0.0"),
      importers: [MyPluginImporter()], checks: [longTitles]
    ).run()
  }

  /// Finds what stands in a title beyond the characters that the option 'longest' allows.
  static let longTitles = SubjectCheck(Identifier(literal: "long-titles")) { role, options in
    guard let title = role["title"], let longest = options["longest"].flatMap({ Int($0) }),
      let end = title.index(title.startIndex, offsetBy: longest, limitedBy: title.endIndex),
      end < title.endIndex
    else { return [] }
    return [
      role.remark(
        "title of \(title.count) characters, \(longest) are enough", on: "title",
        at: end..<title.endIndex, help: "leave the details to the purpose of the role")
    ]
  }
}

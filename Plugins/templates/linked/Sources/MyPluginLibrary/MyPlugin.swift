import CoequalPluginKit
public import CoequalPlugins

/// What the plugin adds to a program that uses the library of Coequal.
///
/// Nothing is registered by it: the program puts it into a ``CoequalPlugins/PluginSet``.
public enum MyPlugin {
  /// The format that it reads, and its check.
  public static let contribution = Contribution(
    Plugin(
      header: DocumentHeader(
        id: Identifier(literal: "my-plugin"), version: SemanticVersion(literal: "1.0.0"),
        language: LanguageTag(literal: "en")),
      title: "My plugin",
      summary: "Reads ladders that are lists of roles, and checks that titles are short.",
      importers: [
        PluginImporter(id: Identifier(literal: "my-plugin"), title: "Ladders that are lists")
      ],
      checks: [
        PluginCheck(
          id: Identifier(literal: "long-titles"), isLocal: true, title: "a title that is long",
          summary: "Titles of roles have at most thirty characters.",
          rationale: "Long titles are cut on badges and in org charts.",
          repair: "Leave the details to the purpose of the role.",
          subject: CheckSubject(kind: .role))
      ]),
    importers: [MyPluginImporter()], rules: [.longTitles])
}

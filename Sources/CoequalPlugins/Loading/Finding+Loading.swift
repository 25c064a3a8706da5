import CoequalChecks
import CoequalModel
import CoequalRegistry
import Markup

extension Finding {
  static func unknownPlugin(
    _ id: Identifier, among known: [String], at place: Place
  ) -> Finding {
    let suggestion = NearestName.suggestion(for: id.lexical, among: known)
    let help =
      known.isEmpty
      ? "none is installed; name its folder by 'path'"
      : "choose from \(known.prefix(40).joined(separator: ", ")), or name its folder by 'path'"
    return ManifestRule.unknownPlugin.finding(
      "there is no plugin '\(id)'" + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
      at: place, help: suggestion == nil ? [help] : [],
      fixes: suggestion.map { [Fix(title: "write '\($0)'", place: place, replacement: $0)] } ?? [])
  }

  static func noManifest(in path: String, at place: Place) -> Finding {
    ManifestRule.unknownPlugin.finding(
      "'\(Quotation.of(path, limit: 200))' holds no '\(Registry.manifestFileName)'", at: place,
      help: ["write the folder of the plugin, relative to the folder of the project file"])
  }

  static func notAPlugin(_ file: String, at place: Place) -> Finding {
    ManifestRule.unknownPlugin.finding(
      "'\(file)' is no manifest of a plugin", at: place,
      help: ["a manifest begins with <plugin>"])
  }

  static func mismatch(
    named: Identifier, found manifest: PlacedManifest, at place: Place
  ) -> Finding {
    let id = manifest.plugin.id
    return ManifestRule.mismatchedPlugin.finding(
      "'\(manifest.file)' is the plugin '\(id)', not '\(named)'; did you mean '\(id)'?", at: place,
      notes: [
        Note(
          "the id in the manifest", at: manifest.place(of: Locus(.document, attribute: "id")))
      ], fixes: [Fix(title: "write '\(id)'", place: place, replacement: id.lexical)])
  }

  static func unknownOption(
    _ name: Identifier, of plugin: Plugin, among known: [Identifier], at place: Place
  ) -> Finding {
    let names = known.map(\.lexical).sorted()
    let suggestion = NearestName.suggestion(for: name.lexical, among: names)
    return ManifestRule.invalidOption.finding(
      "plugin '\(plugin.id)' has no option '\(name)'"
        + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
      at: place,
      help: suggestion != nil
        ? []
        : [
          names.isEmpty
            ? "it has none" : "choose from \(names.prefix(40).joined(separator: ", "))"
        ],
      fixes: suggestion.map { [Fix(title: "write '\($0)'", place: place, replacement: $0)] } ?? [])
  }

  static func unsafePath(_ path: String, of plugin: Identifier, at place: Place?) -> Finding {
    ManifestRule.unsafePath.finding(
      "'\(Quotation.of(path, limit: 200))' leads out of the folder of plugin '\(plugin)'",
      at: place,
      help: ["write a path below the folder, without '..', ':' or '\\'"])
  }

  static func unsuitableDocument(_ kind: DocumentKind, file: String, at place: Place?) -> Finding {
    ManifestRule.unsuitableDocument.finding(
      "'\(file)' is a \(kind.rawValue), which no plugin brings", at: place,
      help: ["a plugin brings structures, frameworks and translations"])
  }
}

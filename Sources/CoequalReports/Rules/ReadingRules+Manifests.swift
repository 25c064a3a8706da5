import CoequalModel

extension ReadingRules {
  static func page(_ rule: ManifestRule) -> RulePage {
    switch rule {
    case .unknownPlugin:
      RulePage(
        rule.id, .error, "a plugin that is not there",
        meaning: """
          The project names a plugin that neither comes with Coequal nor is installed, or a folder that \
          holds no 'plugin.xml'. Nothing that the plugin would find is known.
          """,
        repair: "Correct the name, install the plugin, or name its folder by 'path'.")
    case .mismatchedPlugin:
      RulePage(
        rule.id, .error, "a plugin that is not what it is said to be",
        meaning: """
          The folder holds another plugin than the project says, or the code of a plugin does not bring \
          what its manifest names. A plugin of another id is not used: its rules would have other names \
          than the settings and reasons of the project.
          """,
        repair: "Write the id of the manifest, or correct the manifest.")
    case .pluginClash:
      RulePage(
        rule.id, .error, "two plugins, or two parts of them, with one name",
        meaning: """
          Two plugins have one id, or two of their importers, exporters, checks or word lists have, or the \
          project names a plugin twice. The first counts. The finding names both files.
          """,
        repair: "Give one of them another id, or use only one.")
    case .invalidOption:
      RulePage(
        rule.id, .error, "an option that a plugin does not have",
        meaning: """
          The project sets an option that no check of the plugin has, sets it twice, or sets it to a value \
          of another kind than the manifest has. Then what the manifest says holds.
          """,
        repair: "See 'coequal plugin info' for the options of a plugin.")
    case .invalidCheck:
      RulePage(
        rule.id, .error, "a check of a plugin that means nothing",
        meaning: """
          The manifest has the right form, but a check asks for a field that its subjects do not have, for \
          a list of words that is not there, or for a limit that is none. The check is left out; the \
          others run.
          """,
        repair: "Correct the manifest, or tell whoever wrote it.")
    case .unsafePath:
      RulePage(
        rule.id, .error, "a path that leads out of a plugin",
        meaning: """
          A manifest names files of its own folder only. A path that begins at the root, climbs by '..' or \
          goes through a link is not followed.
          """,
        repair: "Move what is meant into the folder of the plugin.")
    case .unsuitableDocument:
      RulePage(
        rule.id, .error, "a document that no plugin brings",
        meaning: """
          A plugin brings structures, frameworks and translations. A project file among them would say how \
          everything else is checked, so it is not read; neither is what is not there.
          """,
        repair: "Take the document out of the sources of the plugin.")
    }
  }
}

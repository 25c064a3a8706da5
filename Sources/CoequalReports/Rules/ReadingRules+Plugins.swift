import CoequalModel

extension ReadingRules {
  static func page(_ rule: PluginRule) -> RulePage {
    switch rule {
    case .untrusted:
      RulePage(
        rule.id, rule.severity, "a program that the user has not trusted",
        meaning: """
          The project names a plugin with a program. Nobody who uses this account has said that this \
          program, byte for byte, may run for this project. So it did not run, and what it would have \
          found is missing.
          """,
        repair: """
          Read the plugin, or have it read. Then run 'coequal plugin trust' and its folder, or name its \
          SHA-256 by --trust-lock.
          """)
    case .unusable:
      RulePage(
        rule.id, rule.severity, "a plugin that cannot be run",
        meaning: """
          The folder holds links, devices or too much, the program is not there or may not be run, or the \
          system could not start it. The finding says which.
          """,
        repair: "Correct what the finding names, or ask the author of the plugin.")
    case .unconfined:
      RulePage(
        rule.id, rule.severity, "a plugin that must not run unconfined",
        meaning: """
          The plugin is given pay, and this machine cannot confine programs in every way that is needed \
          for that. 'coequal doctor' shows what is missing.
          """,
        repair: "Run it on a newer Linux, or use a plugin that does not ask for pay.")
    case .handshake:
      RulePage(
        rule.id, rule.severity, "a program that is not what its manifest says",
        meaning: """
          When it was started, the program named another plugin, another version, or other importers and \
          checks than its manifest, or it speaks another version of the protocol. Nothing else was \
          asked of it.
          """,
        repair: "Use the program and the manifest of one version, or ask the author.")
    case .crashed:
      RulePage(
        rule.id, rule.severity, "a program that ended by itself",
        meaning: """
          The program of a plugin ended before it had answered. The finding shows how, and the end of what \
          it wrote to standard error. What it should have found is missing.
          """,
        repair: "Try 'coequal plugin verify', and send what it prints to the author.")
    case .hung:
      RulePage(
        rule.id, rule.severity, "a program that gave no answer in time",
        meaning: "The program of a plugin took longer than a request may take, and was ended.",
        repair: "Try once more on an idle machine; then ask the author.")
    case .protocol:
      RulePage(
        rule.id, rule.severity, "a program that does not keep to the protocol",
        meaning: """
          What the program wrote is no message, half a message, an answer to something that was not \
          asked, or not UTF-8. A frequent cause is a program that prints something for people to its \
          standard output, where messages belong.
          """,
        repair: "Ask the author; what is meant for people belongs on standard error.")
    case .oversized:
      RulePage(
        rule.id, rule.severity, "a program that wrote too much",
        meaning:
          "A message or a file of the program is larger than may be. It was not read further.",
        repair: "Ask the author; results belong in files, a part at a time.")
    case .output:
      RulePage(
        rule.id, rule.severity, "a program whose results cannot be used",
        meaning: """
          The files that the program wrote are not there, are no documents of Coequal, or speak of things \
          that it was not asked about.
          """,
        repair: "Try 'coequal plugin verify', and send what it prints to the author.")
    case .refused:
      RulePage(
        rule.id, rule.severity, "a program that says it cannot do what it was asked",
        meaning: "The program answered with an error of its own, which the finding shows.",
        repair: "Read its message; it usually names a file that it cannot read.")
    }
  }
}

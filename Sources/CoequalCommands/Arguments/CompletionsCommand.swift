import ArgumentParser

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print a script that completes commands in a shell.",
    discussion: """
        coequal completions bash > ~/.local/share/bash-completion/completions/coequal
        coequal completions zsh > ~/.zfunc/_coequal
        coequal completions fish > ~/.config/fish/completions/coequal.fish
      """)

  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash
    case zsh
    case fish
  }

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: Shell

  func run() {
    let kind: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Terminal().write(CoequalCommand.completionScript(for: kind) + "\n")
  }
}

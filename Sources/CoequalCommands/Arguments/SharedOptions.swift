import ArgumentParser
import CoequalModel
import CoequalReports

/// How results are written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case json
}

/// When results have colour.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case auto
  case always
  case never
}

/// Options of every command that writes results.
struct OutputOptions: ParsableArguments {
  @Option(help: "Write 'text' for people or 'json' for programs.")
  var format: OutputFormat = .text

  @Option(help: "Use colour: 'auto' (on a terminal, unless NO_COLOR is set), 'always' or 'never'.")
  var color: ColorChoice = .auto
}

/// Options of every command that can write its result to a file.
struct DestinationOptions: ParsableArguments {
  @Option(help: "Use colour: 'auto' (on a terminal, unless NO_COLOR is set), 'always' or 'never'.")
  var color: ColorChoice = .auto

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write, which may not exist.", valueName: "path"),
    completion: .file())
  var output: String?

  var destination: Destination { Destination(output: output, color: color) }
}

/// Options of every command whose result can be a page.
struct PageOptions: ParsableArguments {
  @Option(
    help: "Write 'text' for people, 'markdown' or 'html' for pages, or 'json' for programs.")
  var format: RangeForm = .text

  @OptionGroup var target: DestinationOptions

  var destination: Destination { target.destination }
}

/// How a report about people is written that can be a table as well.
enum FigureForm: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case markdown
  case html
  case json
  case csv

  /// The same for what cannot be a table.
  var page: RangeForm? { RangeForm(rawValue: rawValue) }
}

/// Options of every command that reports figures about people.
struct FigureOptions: ParsableArguments {
  @Option(
    help: """
      Write 'text' for people, 'markdown' or 'html' for pages, 'json' for programs, or 'csv' with \
      every figure in a line.
      """)
  var format: FigureForm = .text

  @OptionGroup var target: DestinationOptions

  var destination: Destination { target.destination.forPeople }
}

/// Where a command that is about one thing looks for it.
struct SearchOption: ParsableArguments {
  @Option(
    name: .customLong("in"),
    help: ArgumentHelp(
      "A file or folder to look in; can be given more than once.", valueName: "path"),
    completion: .file())
  var given: [String] = []

  /// What is given, or else the folder that one is in.
  var paths: [String] { given.isEmpty ? ["."] : given }
}

/// Options of every command that shows documents.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"), help: "Show texts in this language, as far as translated.",
    transform: parsed(as: LanguageTag.self))
  var language: LanguageTag?
}

/// Reads an argument as a value of the format; a text that is none is wrong usage.
func parsed<Value: LexicalValue>(as type: Value.Type) -> @Sendable (String) throws -> Value {
  { text in
    if let value = Value(text) { return value }
    let suggestion = type == Identifier.self ? Identifier.suggestion(for: text)?.lexical : nil
    throw ValidationError(
      "'\(text)' is not \(Value.expectation)" + (suggestion.map { "; did you mean '\($0)'?" } ?? "")
    )
  }
}

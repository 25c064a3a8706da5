import CoequalReports

/// Where a command writes its result: the terminal, or a new file.
struct Destination {
  /// The file to write, or `nil` for the terminal.
  let output: String?
  var color = ColorChoice.auto
  /// Whether only the user can read the file, as what is about people.
  var isPrivate = false

  /// The same for what is about people.
  var forPeople: Destination {
    var destination = self
    destination.isPrivate = true
    return destination
  }

  /// The layout of text: as the terminal wants it, and plain in a file.
  func layout(on terminal: Terminal) -> TextLayout {
    output == nil ? terminal.layout(color: color) : .plain
  }

  /// Writes a result.
  func write(_ text: String, on terminal: Terminal) throws(NewFile.Failure) {
    if let output {
      try NewFile(path: output, isPrivate: isPrivate).write(text)
    } else {
      terminal.write(text)
    }
  }

  /// Writes a sheet in a form.
  ///
  /// - Parameter json: Makes what programs read, where that says more than the words in the cells.
  func write(
    _ sheet: Sheet, as form: RangeForm, on terminal: Terminal, json: (() throws -> String)? = nil
  ) throws {
    let text =
      switch form {
      case .text: SheetText(layout(on: terminal)).render(sheet)
      case .markdown: SheetMarkdown().render(sheet)
      case .json: try json?() ?? SheetDocumentV1.json(sheet)
      case .html: HTMLPage(sheet).rendered()
      }
    try write(text, on: terminal)
  }
}

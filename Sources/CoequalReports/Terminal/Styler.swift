/// Turns laid-out text into what is written: with ANSI escape sequences, or without any.
///
/// Styles are kept beside the text until this last step, so no layout ever counts an escape.
package struct Styler: Hashable, Sendable {
  /// Whether styles are written, or only the text.
  package var isEnabled: Bool

  /// Writes styles when `isEnabled`.
  package init(isEnabled: Bool) {
    self.isEnabled = isEnabled
  }

  /// The text with the styles of its runs; each style ends where its run ends.
  package func render(_ text: StyledText) -> String {
    guard isEnabled else { return text.plain }
    return text.runs.map(render).joined()
  }

  /// Lines, each with a line feed after it.
  package func render(_ lines: some Sequence<StyledText>) -> String {
    lines.map { render($0) + "\n" }.joined()
  }

  private func render(_ run: StyledText.Run) -> String {
    let codes = run.style.codes
    guard !codes.isEmpty else { return run.text }
    return "\u{1B}[\(codes.joined(separator: ";"))m\(run.text)\u{1B}[0m"
  }
}

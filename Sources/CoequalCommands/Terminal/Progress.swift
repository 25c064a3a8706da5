import Synchronization

/// Says on a terminal how far a long reading has come, once it has taken a tenth of a second.
final class Progress: Sendable {
  private let terminal: Terminal
  private let state: Mutex<State>

  private struct State {
    var isShown = false
    var isDone = false
    var text: String
  }

  /// - Parameter text: What is done, until more is known.
  init(_ terminal: Terminal, _ text: String = "reading…") {
    self.terminal = terminal
    state = Mutex(State(text: text))
  }

  /// Runs a reading with progress shown on a terminal, and nothing anywhere else.
  func during<Result: Sendable>(_ work: () async -> Result) async -> Result {
    guard terminal.messages.isTerminal else { return await work() }
    let timer = Task {
      try await Task.sleep(for: .milliseconds(100))
      show()
    }
    let result = await work()
    timer.cancel()
    clear()
    return result
  }

  /// Takes note of how many files are read.
  func update(done: Int, of all: Int) {
    let isShown = state.withLock { state in
      state.text = "reading \(done) of \(all) files…"
      return state.isShown
    }
    if isShown { show() }
  }

  private func show() {
    let text = state.withLock { state -> String? in
      if state.isDone { return nil }
      state.isShown = true
      return state.text
    }
    if let text { terminal.say("\r\u{1B}[K\(text)") }
  }

  private func clear() {
    let wasShown = state.withLock { state in
      state.isDone = true
      return state.isShown
    }
    if wasShown { terminal.say("\r\u{1B}[K") }
  }
}

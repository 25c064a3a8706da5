import CoequalPluginProtocol

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines to a program and from it, in bounded memory and bounded time.
///
/// Everything that is open is looked at together, so neither side can block the other: not by not
/// reading, not by writing to standard error only.
struct Conversation {
  /// Why no line comes any more.
  enum Stop: Error, Hashable {
    /// Time is up.
    case late
    /// The program has ended or closed its output.
    case ended
    /// A line is longer than lines may be.
    case flooded
    /// The folder for results is fuller than it may be.
    case filled
  }

  let child: ChildProcess
  let scratch: ScratchFolder
  let limits: PluginLimits
  private(set) var excerpt = ErrorExcerpt()
  private var lines = LineBuffer(limit: ProtocolLimit.messageBytes)
  private var unsent: ArraySlice<UInt8> = []
  private var isOutputOpen = true
  private var isErrorOpen = true
  private var hasEnded = false
  /// When the folder for results was looked at last.
  private var lastLook = ContinuousClock.now
  private var block = [UInt8](repeating: 0, count: 65_536)

  init(_ child: ChildProcess, scratch: ScratchFolder, limits: PluginLimits) {
    self.child = child
    self.scratch = scratch
    self.limits = limits
  }

  /// How often the folder for results is looked at.
  private static let interval = Duration.milliseconds(100)
  /// How long what a program wrote last may take to arrive after its end.
  private static let remainder = Duration.milliseconds(200)

  /// Whether a line had begun when the output ended.
  var hasRest: Bool { lines.hasRest }

  /// Puts a line in the queue; it is sent while lines are awaited.
  mutating func send(_ line: [UInt8]) { unsent += line }

  /// The next line that the program writes.
  mutating func nextLine(until deadline: ContinuousClock.Instant) throws(Stop) -> [UInt8] {
    var deadline = deadline
    while true {
      if let line = lines.next() { return line }
      if lines.isOverfull { throw .flooded }
      if !isOutputOpen { throw .ended }
      if hasEnded { deadline = min(deadline, .now + Self.remainder) }
      try waitAndRead(until: deadline)
    }
  }

  /// Waits for the end of the program, and passes over what it still writes to its output.
  ///
  /// - Returns: How it ended; `nil` when it had not by then.
  mutating func awaitEnd(until deadline: ContinuousClock.Instant) -> ExitStatus? {
    while child.status == nil {
      do { try waitAndRead(until: deadline) } catch { break }
      while lines.next() != nil {}
      if lines.isOverfull { lines = LineBuffer(limit: lines.limit) }
    }
    return child.status
  }

  /// Sends what is in the queue, as far as the program takes it, and ends its input.
  mutating func endInput(until deadline: ContinuousClock.Instant) {
    while !unsent.isEmpty, !hasEnded, !lines.isOverfull {
      do { try waitAndRead(until: deadline) } catch { break }
    }
    child.closeInput()
  }

  // MARK: - One step

  /// Waits until something can be read or written, and does it.
  private mutating func waitAndRead(until deadline: ContinuousClock.Instant) throws(Stop) {
    let now = ContinuousClock.now
    let remaining = deadline - now
    if remaining <= .zero { throw hasEnded ? .ended : .late }
    if now - lastLook > Self.interval {
      lastLook = now
      if scratch.isOverfull(limits: limits) { throw .filled }
    }
    var polls = [
      poll(isOutputOpen ? child.output : -1, POLLIN), poll(isErrorOpen ? child.error : -1, POLLIN),
      poll(hasEnded ? -1 : child.end, POLLIN),
      poll(unsent.isEmpty ? -1 : child.input ?? -1, POLLOUT),
    ]
    // One more, so that a rest of less than a millisecond is not waited for by running in circles.
    guard Self.poll(&polls, min(remaining, Self.interval).milliseconds + 1) > 0 else { return }
    if polls[0].revents != 0 { isOutputOpen = readOutput() }
    if polls[1].revents != 0 { isErrorOpen = readError() }
    if polls[2].revents != 0 { hasEnded = true }
    if polls[3].revents != 0 { write() }
  }

  private func poll(_ descriptor: Int32, _ events: Int32) -> pollfd {
    pollfd(fd: descriptor, events: Int16(events), revents: 0)
  }

  private static func poll(_ polls: inout [pollfd], _ milliseconds: Int) -> Int32 {
    let count = nfds_t(polls.count)
    #if canImport(Darwin)
      return Darwin.poll(&polls, count, Int32(milliseconds))
    #elseif canImport(Musl)
      return Musl.poll(&polls, count, Int32(milliseconds))
    #else
      return Glibc.poll(&polls, count, Int32(milliseconds))
    #endif
  }

  /// Reads one block; false at the end.
  private mutating func readOutput() -> Bool {
    let count = read(child.output, &block, block.count)
    if count > 0 { lines.append(block[..<count]) }
    return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR))
  }

  private mutating func readError() -> Bool {
    let count = read(child.error, &block, block.count)
    if count > 0 {
      block.withUnsafeBytes { excerpt.append(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR))
  }

  private mutating func write() {
    guard let count = child.write(unsent.prefix(65_536)) else {
      // It does not listen any more; what it says, or how it ends, tells why.
      unsent = []
      return
    }
    unsent = unsent.dropFirst(count)
    // Lets go of what has been sent.
    if unsent.isEmpty { unsent = [] }
  }
}

extension Duration {
  /// Whole milliseconds, cut off.
  fileprivate var milliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}

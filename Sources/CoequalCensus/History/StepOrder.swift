import CoequalModel

/// The rows of a history by person, and for each in the order in which things happened.
///
/// Rows that say the same are in the order of the file, so that only the numbers of rows depend on it.
struct StepOrder {
  /// The rows, one person behind the other.
  private(set) var rows: [Int32]
  /// For each person the place of the first row; one more at the end.
  let starts: [Int32]

  /// Puts rows in order.
  ///
  /// - Parameters:
  ///   - people: How many people there are.
  ///   - keys: What each row says; rows that say ``StepKey/leftOut`` are left out.
  ///   - person: The number of the person of a row; rows of other numbers are left out.
  /// - Complexity: O(*n* log *m*) for *n* rows, and at most *m* of one person
  init(people: Int, _ keys: [StepKey], _ person: (Int) -> Int) {
    var starts = [Int32](repeating: 0, count: people + 1)
    func owner(_ row: Int) -> Int? {
      let number = person(row)
      return keys[row] != .leftOut && number >= 0 && number < people ? number : nil
    }
    for row in keys.indices {
      if let person = owner(row) { starts[person + 1] += 1 }
    }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    var next = starts
    rows = [Int32](repeating: 0, count: Int(starts[people]))
    for row in keys.indices {
      guard let person = owner(row) else { continue }
      rows[Int(next[person])] = Int32(truncatingIfNeeded: row)
      next[person] += 1
    }
    self.starts = starts
    for person in 0..<people {
      let career = Int(starts[person])..<Int(starts[person + 1])
      sort(career, keys)
      if hasFullDay(career, keys) { settle(career, keys) }
    }
  }

  /// The rows of a person.
  func career(_ person: Int) -> ArraySlice<Int32> {
    rows[Int(starts[person])..<Int(starts[person + 1])]
  }

  /// Few rows are put in order where they are, without other memory.
  private static let few = 32

  private mutating func sort(_ career: Range<Int>, _ keys: [StepKey]) {
    guard career.count <= Self.few else {
      let sorted = rows[career].sorted { left, right in
        let (first, second) = (keys[Int(left)], keys[Int(right)])
        return first == second ? left < right : first < second
      }
      return rows.replaceSubrange(career, with: sorted)
    }
    for place in career.dropFirst() {
      let row = rows[place]
      let key = keys[Int(row)]
      var free = place
      while free > career.lowerBound, key < keys[Int(rows[free - 1])] {
        rows[free] = rows[free - 1]
        free -= 1
      }
      rows[free] = row
    }
  }

  // MARK: - Several events of one day

  private func hasFullDay(_ career: Range<Int>, _ keys: [StepKey]) -> Bool {
    career.dropFirst().contains { keys[Int(rows[$0])].day == keys[Int(rows[$0 - 1])].day }
  }

  /// Puts the events of one day into the order that makes sense after what was before.
  ///
  /// Who is employed leaves before being hired again on the same day; who is not on leave goes on leave
  /// before coming back.
  private mutating func settle(_ career: Range<Int>, _ keys: [StepKey]) {
    var isEmployed = false
    var isOnLeave = false
    var start = career.lowerBound
    while start < career.upperBound {
      let day = keys[Int(rows[start])].day
      var end = start + 1
      while end < career.upperBound, keys[Int(rows[end])].day == day { end += 1 }
      if end > start + 1 {
        if isEmployed { bring(.end, before: .hire, in: start..<end, keys) }
        if !isOnLeave { bring(.leave, before: .return, in: start..<end, keys) }
      }
      for place in start..<end {
        let event = keys[Int(rows[place])].event
        isEmployed = event != .end
        switch event {
        case .leave: isOnLeave = true
        case .return, .hire, .end: isOnLeave = false
        case .promotion, .lateral, .switch, .demotion: break
        }
      }
      start = end
    }
  }

  /// Moves the rows of one event before those of another, where they stand behind them.
  private mutating func bring(
    _ event: CareerEvent, before other: CareerEvent, in day: Range<Int>, _ keys: [StepKey]
  ) {
    let events = rows[day].map { keys[Int($0)].event }
    guard let target = events.firstIndex(of: other), let first = events.firstIndex(of: event),
      let last = events.lastIndex(of: event), target < first
    else { return }
    let (low, middle, high) = (
      day.lowerBound + target, day.lowerBound + first, day.lowerBound + last + 1
    )
    rows.replaceSubrange(low..<high, with: Array(rows[middle..<high] + rows[low..<middle]))
  }
}

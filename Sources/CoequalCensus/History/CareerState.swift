import CoequalModel

/// Where somebody's career stands after some of its events.
struct CareerState {
  /// `nil` before the first event, where nobody knows.
  private var isEmployed: Bool?
  private var isOnLeave: Bool?
  private var last: StepKey?
  /// The role; ``HistoryStep/unknownRole`` where it is not known.
  private(set) var role = HistoryStep.unknownRole

  /// Goes on to the next event.
  mutating func take(_ step: StepKey) {
    last = step
    isEmployed = step.event != .end
    switch step.event {
    case .hire:
      role = step.role
      isOnLeave = false
    case .promotion, .lateral, .switch, .demotion: role = step.role
    case .leave: isOnLeave = true
    case .return, .end: isOnLeave = false
    }
    if role < 0 { role = step.role }
  }

  /// What is wrong with the next event after all that was before; the weightiest where it is several
  /// things.
  func fault(of step: StepKey, _ roles: [CensusRoles.Facts]) -> CareerFault.Kind? {
    if let last, last.day == step.day, last.event == step.event { return .twice }
    if isEmployed == false, step.event != .hire { return .afterEnd }
    switch step.event {
    case .hire: return isEmployed == true ? .hiredTwice : nil
    case .leave where isOnLeave == true: return .leaveDuringLeave
    case .return where isOnLeave == false: return .returnWithoutLeave
    case .leave, .return, .end:
      return role >= 0 && step.role >= 0 && role != step.role ? .otherRole : nil
    case .promotion, .demotion, .lateral, .switch: break
    }
    guard roles.indices.contains(Int(role)), roles.indices.contains(Int(step.role)) else {
      return nil
    }
    let (before, after) = (roles[Int(role)], roles[Int(step.role)])
    if step.event == .switch, before.trackName == after.trackName { return .sameTrack }
    // Ranks of different structures have nothing to do with each other.
    guard before.structure == after.structure, let low = before.rank, let high = after.rank else {
      return nil
    }
    if step.event == .promotion, high <= low { return .noRise }
    if step.event == .demotion, high >= low { return .noFall }
    return nil
  }
}

/// What is wrong with one event of a career.
struct CareerFault {
  enum Kind {
    case twice, afterEnd, hiredTwice, leaveDuringLeave, returnWithoutLeave, otherRole
    case noRise, noFall, sameTrack

    var rule: HistoryRule {
      switch self {
      case .twice, .afterEnd, .hiredTwice, .leaveDuringLeave, .returnWithoutLeave, .otherRole:
        .contradictingEvents
      case .noRise: .promotionWithoutRise
      case .noFall: .demotionWithoutFall
      case .sameTrack: .switchOnOneTrack
      }
    }
  }

  let kind: Kind
  let event: CareerEvent
  /// The roles before and after by number.
  let from, to: Int32
}

// MARK: - Words

extension CareerFault {
  func message(_ roles: [CensusRoles.Facts]) -> String {
    func name(_ number: Int32, withGrade: Bool = true) -> String {
      guard roles.indices.contains(Int(number)) else { return "an unknown role" }
      let role = roles[Int(number)]
      return "'\(role.name)'" + (withGrade ? " (\(role.grade))" : "")
    }
    let word = "'\(event.rawValue)'"
    return switch kind {
    case .twice: "a second \(word) of one person on one day"
    case .afterEnd: "\(word) after the end of the employment, without 'hire' between them"
    case .hiredTwice: "'hire' of somebody who is employed already"
    case .leaveDuringLeave: "'leave' of somebody who is on leave already"
    case .returnWithoutLeave: "'return' of somebody who is not on leave"
    case .otherRole: "\(word) names another role than the last event that gives one"
    case .noRise: "'promotion' from \(name(from)) to \(name(to)), whose grade is not higher"
    case .noFall: "'demotion' from \(name(from)) to \(name(to)), whose grade is not lower"
    case .sameTrack:
      "'switch' from \(name(from, withGrade: false)) to \(name(to, withGrade: false)), which are on one track"
    }
  }

  var help: [String] {
    switch kind {
    case .twice: ["leave one row, or correct the day of the other"]
    case .afterEnd: ["write 'hire' for whoever came back, or correct the day of 'end'"]
    case .hiredTwice:
      [
        "write 'end' for the employment before, or 'promotion', 'lateral' or 'switch' for a step within the company"
      ]
    case .leaveDuringLeave: ["write 'return' for the leave before, or leave one row out"]
    case .returnWithoutLeave:
      ["write 'leave' for its first day; a step back to a track that was left is a 'switch'"]
    case .otherRole:
      ["write the step to that role in a row of its own, as 'promotion', 'lateral' or 'switch'"]
    case .noRise: ["write 'lateral' or 'switch', or correct the role"]
    case .noFall: ["write 'lateral', 'switch' or 'promotion', or correct the role"]
    case .sameTrack: ["write 'lateral' or 'promotion', or correct the role"]
    }
  }
}

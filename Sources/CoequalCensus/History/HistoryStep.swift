public import CoequalModel

/// One event of a career.
public struct HistoryStep: Hashable, Sendable {
  /// The number of the person among ``History/people``.
  public let person: Int32
  /// The day, since 1 January 1970.
  public let day: Int32
  /// What happened.
  public let event: CareerEvent
  /// The role from that day on, by its number among ``CensusRoles/all``; ``unknownRole`` where the row
  /// names none, or one that the catalog does not have.
  public let role: Int32

  /// A role that is not known.
  public static let unknownRole: Int32 = -1

  /// Makes a step.
  public init(person: Int32, day: Int32, event: CareerEvent, role: Int32) {
    self.person = person
    self.day = day
    self.event = event
    self.role = role
  }
}

/// A step without its person as one number, in the order in which things happen to somebody.
///
/// On one day a leave ends before anything else, a hire comes before steps and these before a leave, and
/// the end of the employment is last.
struct StepKey: Hashable, Comparable {
  let bits: UInt64

  /// No step, behind all others.
  static let leftOut = StepKey(bits: .max)

  private init(bits: UInt64) {
    self.bits = bits
  }

  /// Days take 32 bits, events four and roles 28.
  init(day: Int32, _ event: CareerEvent, role: Int32) {
    let day = UInt64(UInt32(bitPattern: day ^ .min)) << 32
    let known = role >= 0 && role < Self.mostRoles ? role : HistoryStep.unknownRole
    bits = day | UInt64(event.place) << 28 | UInt64(known + 1)
  }

  private static let mostRoles: Int32 = 1 << 28 - 1

  var day: Int32 { Int32(bitPattern: UInt32(bits >> 32)) ^ .min }

  var event: CareerEvent { CareerEvent.byPlace[Int(bits >> 28 & 7)] }

  var role: Int32 { Int32(bits & (1 << 28 - 1)) - 1 }

  static func < (left: StepKey, right: StepKey) -> Bool { left.bits < right.bits }
}

extension CareerEvent {
  /// The events in the order in which they count where several are on one day.
  fileprivate static let byPlace: [CareerEvent] = [
    .return, .hire, .promotion, .lateral, .switch, .demotion, .leave, .end,
  ]

  fileprivate var place: Int {
    switch self {
    case .return: 0
    case .hire: 1
    case .promotion: 2
    case .lateral: 3
    case .switch: 4
    case .demotion: 5
    case .leave: 6
    case .end: 7
    }
  }
}

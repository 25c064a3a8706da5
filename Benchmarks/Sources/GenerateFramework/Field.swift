/// One field of work with its three tracks of five roles: "payment-ledger".
struct Field {
  static let roleCount = Track.all.reduce(0) { $0 + $1.roles.count }

  let id: String
  let title: String

  init(_ number: Int) {
    let subjects = Words.subjects.count
    let pairs = Words.fields.count * subjects
    let first = Words.fields[number % pairs / subjects]
    let second = Words.subjects[number % subjects]
    let round = number / pairs
    id = "\(first)-\(second)" + (round == 0 ? "" : "-\(round + 1)")
    title = first.prefix(1).uppercased() + first.dropFirst() + " " + second
  }

  /// As many fields as hold at least so many roles.
  static func all(forRoles roles: Int) -> [Field] {
    (0..<(roles + roleCount - 1) / roleCount).map(Field.init)
  }

  /// The competencies that belong to this field alone.
  var competencies: [String] { ["\(id)-practice", "\(id)-judgement"] }
}

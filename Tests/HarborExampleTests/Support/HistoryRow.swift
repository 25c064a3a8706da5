import CoequalModel
import CoequalTestSupport
import Testing

/// A row of the history as it is read from the file.
struct HistoryRow {
  enum Event: String {
    case hire, promotion, `switch`, leave, `return`, end
  }

  let person: String
  let date: CalendarDate
  let event: Event
  let role: RoleName
  let base: Int
  let currency, sex: String

  /// The rows of each person, in the order of the file.
  static func byPerson() throws -> [String: [HistoryRow]] {
    let text = try PackageFolder.text(of: "\(Harbor.folder)/history.csv")
    return Dictionary(
      grouping: try CommaSeparatedText(text).rows.map(HistoryRow.init), by: \.person)
  }

  private init(_ row: [String: String]) throws {
    func text(_ name: String) throws -> String { try #require(row[name]) }
    person = try text("person")
    date = try #require(CalendarDate(try text("from")))
    event = try #require(Event(rawValue: try text("event")))
    role = try RoleName(text("role"))
    base = try #require(Int(try text("base")))
    (currency, sex) = (try text("currency"), try text("sex"))
  }
}

extension CalendarDate {
  /// Whole months from an earlier date, for dates of one day of the month.
  func months(since earlier: CalendarDate) -> Int {
    (year - earlier.year) * 12 + month - earlier.month
  }
}

import CoequalModel
import CoequalTestSupport
import Testing

/// A row of the census as it is read from the file.
struct CensusRow {
  let person: String
  let role: RoleName
  let employer, zone, manager, currency, sex, rating: String
  let start, gradeSince: CalendarDate
  let leave: (from: CalendarDate, to: CalendarDate)?
  let weeklyHours, fullTimeHours, base, variable, allowances, benefits, birthYear: Int

  var isPartTime: Bool { weeklyHours < fullTimeHours }

  static func all() throws -> [CensusRow] {
    let text = try PackageFolder.text(of: "\(Harbor.folder)/people.csv")
    return try CommaSeparatedText(text).rows.map(CensusRow.init)
  }

  private init(_ row: [String: String]) throws {
    func text(_ name: String) throws -> String { try #require(row[name]) }
    func number(_ name: String) throws -> Int { try #require(Int(try text(name))) }
    func date(_ name: String) throws -> CalendarDate {
      let text = try text(name)
      return try #require(CalendarDate(text), "'\(text)' is no date")
    }
    person = try text("person")
    role = try RoleName(text("role"))
    (employer, zone) = (try text("employer"), try text("zone"))
    (manager, currency) = (try text("manager"), try text("currency"))
    (sex, rating) = (try text("sex"), try text("rating"))
    (start, gradeSince) = (try date("start"), try date("grade-since"))
    leave =
      try text("leave-from").isEmpty && text("leave-to").isEmpty
      ? nil : (try date("leave-from"), try date("leave-to"))
    (weeklyHours, fullTimeHours) = (try number("weekly-hours"), try number("full-time-hours"))
    (base, variable) = (try number("base"), try number("variable"))
    (allowances, benefits) = (try number("allowances"), try number("benefits-in-kind"))
    birthYear = try number("birth-year")
  }
}

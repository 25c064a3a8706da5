import CoequalCensus
import CoequalParity
import CoequalTestSupport
import Foundation

/// Pay data of others, which are not part of this package.
enum PublishedPay {
  static let folder = SharedData.folder("pay")

  /// The rows of a file without quotes, by the names in its header.
  static func rows(_ path: String) throws -> [[String: String]] {
    let text = try String(contentsOfFile: (folder ?? "") + "/" + path, encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  /// The workers of four countries, with the category of their role.
  static func fourCountries(_ country: String? = nil) throws -> Workforce {
    let categories = Dictionary(
      uniqueKeysWithValues: try rows("eu/job-evaluation.csv").map {
        ($0["role"] ?? "", $0["category"] ?? "")
      })
    let rows = try rows("eu/payroll.csv").filter { country == nil || $0["country"] == country }
    let base = rows.map { $0.number("base_pay") }
    let complement = rows.map { row in
      ["bonus", "commission", "shift_allowance", "car_allowance"].reduce(0) {
        $0 + row.number($1)
      }
    }
    let hours = rows.map { 52 * $0.number("weekly_hours") }
    func column(_ name: String) -> CodedColumn { CodedColumn(rows.map { $0[name] }) }
    return try Workforce(
      pay: PayColumns(
        hourlyBase: zip(base, hours).map(/), hourlyComplement: zip(complement, hours).map(/),
        annualBase: base, annualComplement: complement),
      attributes: [
        "sex": CodedColumn(rows.map { $0["gender"]?.lowercased() }),
        "country": column("country"), "employer": column("country"), "grade": column("job_level"),
        "department": column("department"), "role": column("role"),
        "category": CodedColumn(
          rows.map { row in
            "\(row["country"] ?? "") \(categories[row["role"] ?? ""] ?? "")"
          }),
      ])
  }
}

extension [String: String] {
  /// A number of a row; not a number where there is none.
  func number(_ column: String) -> Double { self[column].flatMap(Double.init) ?? .nan }
}

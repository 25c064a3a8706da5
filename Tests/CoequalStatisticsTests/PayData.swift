import CoequalTestSupport
import Foundation

/// The pay data beside the project, which are not part of it.
enum PayData {
  private static let folder = SharedData.folder("pay")

  static var isThere: Bool { folder != nil }

  /// The rows of a file without quotes, by the names in its header.
  static func rows(_ path: String) throws -> [[String: String]] {
    let text = try String(contentsOfFile: (folder ?? "") + "/" + path, encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }
}

extension [String: String] {
  /// A number of a row; not a number where there is none.
  func number(_ column: String) -> Double {
    self[column].flatMap(Double.init) ?? .nan
  }
}

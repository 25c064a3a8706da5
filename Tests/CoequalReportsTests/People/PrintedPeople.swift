import Foundation

/// The numbers of a report about the pay of people, as they are printed in JSON.
struct PrintedPeople {
  let document: [String: Any]

  init(_ json: String) throws {
    document = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any] ?? [:]
  }

  /// A slice, and what is printed of it; `nil` stands for what is not printed.
  struct Slice {
    let column: String
    let value: String?
    let counts: [Int?]
  }

  var slices: [Slice] {
    let all = [document["everybody"] as Any] + (document["slices"] as? [Any] ?? [])
    return all.compactMap { $0 as? [String: Any] }.map { slice in
      Slice(
        column: slice["column"] as? String ?? "", value: slice["value"] as? String,
        counts: [slice["compared"] as? Int, slice["reference"] as? Int])
    }
  }

  var figures: [(id: String, inputs: [String: Double], value: Double?)] {
    (document["figures"] as? [[String: Any]] ?? []).map { figure in
      let inputs = (figure["inputs"] as? [[String: Any]] ?? []).compactMap { input in
        (input["value"] as? Double).map { (input["symbol"] as? String ?? "", $0) }
      }
      return (
        figure["id"] as? String ?? "", Dictionary(inputs) { first, _ in first },
        figure["value"] as? Double
      )
    }
  }

  /// The inputs of the mean gap of a slice in a measure.
  func inputs(of slice: Slice, _ measure: String) -> [String: Double] {
    let place = slice.value.map { "\(slice.column)/\($0)" } ?? slice.column
    return figures.first { $0.id == "gap/\(place)/\(measure)/mean" }?.inputs ?? [:]
  }

  /// Every number of the document, wherever it stands.
  var numbers: [Double] { Self.numbers(in: document) }

  private static func numbers(in value: Any) -> [Double] {
    switch value {
    case let object as [String: Any]: object.values.flatMap(numbers)
    case let list as [Any]: list.flatMap(numbers)
    case let number as NSNumber: [number.doubleValue]
    default: []
    }
  }
}

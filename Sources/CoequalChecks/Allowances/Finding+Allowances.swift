import CoequalModel
import CoequalRegistry
import Markup

extension Finding {
  private static let form = "write <?coequal allow RULE reason?> in front of an element"

  static func emptyInstruction(at place: Place) -> Finding {
    Finding(
      rule: AllowanceRule.unknownInstruction.id, severity: .error,
      message: "'coequal' is told nothing", place: place, help: [form])
  }

  static func unknownInstruction(_ name: String, verb: String, at place: Place) -> Finding {
    let suggestion = NearestName.suggestion(for: name, among: [verb])
    return Finding(
      rule: AllowanceRule.unknownInstruction.id, severity: .error,
      message: "there is no instruction '\(Quotation.of(name, limit: 60))'"
        + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
      place: place, help: [form],
      fixes: suggestion.map { [Fix(title: "write '\($0)'", place: place, replacement: $0)] } ?? [])
  }

  static func allowanceWithoutRule(at place: Place) -> Finding {
    Finding(
      rule: AllowanceRule.invalidAllowance.id, severity: .error,
      message: "this allowance names no rule", place: place, help: [form])
  }

  static func invalidAllowance(
    of rule: RuleID, among names: [String], at place: Place
  ) -> Finding {
    if rule.isAlwaysTold {
      return Finding(
        rule: AllowanceRule.invalidAllowance.id, severity: .error,
        message: "'\(rule)' cannot be allowed", place: place,
        help: [
          "repair what it finds; only findings of 'coequal list rules' with a group can be allowed"
        ])
    }
    let suggestion = NearestName.suggestion(for: rule.rawValue, among: names)
    return Finding(
      rule: AllowanceRule.invalidAllowance.id, severity: .error,
      message: "there is no rule '\(Quotation.of(rule.rawValue, limit: 60))'"
        + (suggestion.map { "; did you mean '\($0)'?" } ?? ""),
      place: place, help: suggestion == nil ? ["'coequal list rules' names them all", form] : [],
      fixes: suggestion.map { [Fix(title: "write '\($0)'", place: place, replacement: $0)] } ?? [])
  }

  static func allowanceWithoutReason(of rule: RuleID, at place: Place) -> Finding {
    Finding(
      rule: AllowanceRule.allowanceWithoutReason.id, severity: .error,
      message:
        "this allowance of '\(Quotation.of(rule.rawValue, limit: 60))' gives no reason, so it allows nothing",
      place: place, help: ["write behind the name of the rule why its finding may stand"])
  }

  /// - Parameter isRepeated: Whether there are findings, and others allow them all.
  static func unusedAllowance(
    _ reason: RecordedReason, isRepeated: Bool, in source: SourceText?
  ) -> Finding {
    let message =
      if reason.covered == nil {
        "this allowance of '\(reason.rule)' stands in front of no element"
      } else if isRepeated {
        "what '\(reason.rule)' finds here is allowed already by another allowance"
      } else {
        "'\(reason.rule)' finds nothing here"
      }
    return Finding(
      rule: AllowanceRule.unusedAllowance.id, severity: .warning, message: message,
      place: reason.rulePlace,
      help: [
        isRepeated
          ? "take one of them out"
          : "take it out, or put it in front of the element that the finding points at"
      ],
      fixes: [
        Fix(
          title: "take the allowance out", place: wholeLine(of: reason.place, in: source),
          replacement: "", isSafe: true)
      ])
  }

  /// The line of a place with its end, where nothing else stands on it; or else the place.
  private static func wholeLine(of place: Place, in source: SourceText?) -> Place {
    guard let bytes = source?.bytes, place.range.upperBound <= bytes.count else { return place }
    var start = place.range.lowerBound
    var end = place.range.upperBound
    while start > 0, [UInt8(ascii: " "), UInt8(ascii: "\t")].contains(bytes[start - 1]) {
      start -= 1
    }
    guard start > 0, bytes[start - 1] == UInt8(ascii: "\n") else { return place }
    while end < bytes.count, [UInt8(ascii: " "), UInt8(ascii: "\t")].contains(bytes[end]) {
      end += 1
    }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\n") else { return place }
    return Place(file: place.file, range: start..<end + 1)
  }
}

import CoequalModel
import CoequalParity

extension EqualValueSupport.Reason {
  /// Why a claim of equal value is not supported, in a phrase.
  var words: String {
    switch self {
    case .noEvaluation: "the structure has no job evaluation"
    case .status(nil): "the job evaluation does not say how far it is agreed"
    case .status(let status?):
      "the job evaluation is not agreed ('\(status.rawValue)': \(status.meaning))"
    case .noneEvaluated: "no role of the grade is evaluated"
    case .someNotEvaluated: "some roles of the grade are not evaluated"
    }
  }
}

extension [EqualValueSupport] {
  /// On which grades equal value is only claimed, in a sentence without a period; `nil` where an agreed
  /// evaluation supports all.
  var unsupportedLine: String? {
    let unsupported = filter { !$0.isSupported }.map(\.grade)
    guard !unsupported.isEmpty else { return nil }
    return
      "Equal value on \(unsupported.spans(in: map(\.grade))) is claimed without the support of "
      + "an agreed job evaluation"
  }
}

extension PayRange {
  /// An amount without its currency: whole where it is, otherwise with what the document says.
  func words(_ amount: KeyPath<PayRange, DecimalNumber>) -> String { self[keyPath: amount].lexical }
}

extension RangeOption {
  /// The differences to the highest ranges: one number where all three are alike.
  var differenceWords: String {
    if differences.isEmpty { return "" }
    let words = RangeMeasure.allCases.prefix(3).map { measure in
      differences.first { $0.measure == measure }.map { $0.share.words(isSigned: true) }
        ?? "highest"
    }
    return Set(words).count == 1 ? words[0] : words.joined(separator: " / ")
  }

  /// How the range stands to the tolerance.
  var verdict: String {
    if differences.isEmpty { return "" }
    if isOutside { return reason == nil ? "outside" : "outside, reason recorded" }
    return differences.contains { $0.isInside == nil } ? "not known" : "inside"
  }
}

extension TargetPackage {
  /// How the package stands to the tolerance.
  var verdict: String {
    guard let difference else { return "" }
    if isOutside { return reason == nil ? "outside" : "outside, reason recorded" }
    return difference.isInside == nil ? "not known" : "inside"
  }

  /// The roles in a cell: all where there are few.
  var roleWords: String {
    let names = roles.map(\.name)
    return names.count <= 4
      ? names.joined(separator: ", ")
      : names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
  }
}

extension RangeParity {
  /// What the amounts of the ranges are, in words.
  var amountWords: String { "\(basis.meaning) for \(period.meaning)" }
}

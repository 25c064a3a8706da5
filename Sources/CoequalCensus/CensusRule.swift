public import CoequalModel

/// What can be wrong with a census as a whole.
public enum CensusRule: String, CaseIterable, Sendable {
  /// It does not say for which day it holds.
  case censusWithoutDay = "census-without-day"
  /// Two rows are about one person.
  case repeatedPerson = "repeated-person"
  /// A role, grade, employer, zone or category is not in the catalog.
  case unknownInCensus = "unknown-in-census"
  /// Amounts are in several currencies, and there is no rate for one of them.
  case missingRate = "missing-rate"
  /// Somebody has no currency, and others have one.
  case missingCurrency = "missing-currency"
  /// It is under version control.
  case trackedCensus = "tracked-census"

  /// The name of the rule.
  public var id: RuleID { RuleID(rawValue) }

  /// How serious its findings are.
  public var severity: Severity {
    switch self {
    case .censusWithoutDay, .unknownInCensus, .missingCurrency, .trackedCensus: .warning
    case .repeatedPerson, .missingRate: .error
    }
  }

  package func finding(_ message: String, file: String, help: [String] = []) -> Finding {
    Finding(
      rule: id, severity: severity, message: message, place: Place(file: file, range: 0..<0),
      help: help)
  }
}

extension Census {
  /// What can be told of the census alone.
  var findings: [Finding] {
    var findings: [Finding] = []
    if day == nil {
      findings.append(
        CensusRule.censusWithoutDay.finding(
          "the census does not say for which day it holds, so times in the company and parts of a year are unknown",
          file: file, help: ["write day=\"2026-12-31\" into its 'table' in coequal.xml"]))
    }
    if let people = codes[.person] {
      var seen = Array(repeating: false, count: people.names.count)
      var repeated = 0
      for code in people.codes where code != CodedColumn.unknown {
        if seen[Int(code)] { repeated += 1 }
        seen[Int(code)] = true
      }
      if repeated > 0 {
        findings.append(
          CensusRule.repeatedPerson.finding(
            "\(Counted(repeated, "row is", "rows are")) about a person who has another row",
            file: file,
            help: [
              "leave one row for each person; several jobs of one person need ids of their own"
            ]))
      }
    }
    if let currencies = codes[.currency], !currencies.isUnknown {
      let people = currencies.codes.count { $0 == CodedColumn.unknown }
      if people > 0 {
        findings.append(
          CensusRule.missingCurrency.finding(
            "\(Counted(people, "person has", "people have")) no currency while others have one, so their pay is unknown",
            file: file,
            help: [
              "write a currency in every row, or leave the column out where all amounts are in one"
            ]))
      }
    }
    return findings
  }
}

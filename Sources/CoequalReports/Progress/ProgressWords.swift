import CoequalModel
import CoequalParity

/// What a report about fair progress says, in words and tables.
struct ProgressWords {
  let report: ProgressReport
  let progress: FairProgress
  let disclosure: ProgressDisclosure
  let question: ProgressQuestion

  init(_ report: ProgressReport) {
    self.report = report
    progress = report.progress
    disclosure = report.disclosure
    question = report.progress.question
  }

  var compared: String { question.pair.compared }
  var reference: String { question.pair.reference }
  var groups: [String] { [compared, reference] }

  var title: String {
    "Fair progress: '\(compared)' beside '\(reference)' (\(question.pair.column)), and ladders beside each other"
  }

  var subtitle: String {
    let from = question.from.map { "after \($0.lexical)" } ?? "whole history"
    return "\(report.history), \(from) up to \(question.to.lexical); \(report.edition.words)"
  }

  // MARK: - Who is compared

  var population: [Sheet.Field] {
    func count(_ name: String) -> Int { progress.groups.first { $0.name == name }?.count ?? 0 }
    var fields = [
      Sheet.Field("people in the history", about(progress.count)),
      Sheet.Field("'\(compared)'", about(count(compared))),
      Sheet.Field("'\(reference)'", about(count(reference))),
    ]
    let others = progress.groups.filter { !groups.contains($0.name) && $0.count > 0 }
    if !others.isEmpty {
      let named = disclosure.rule.named(others)
      let rest = others.map(\.count).reduce(0, +) - named.map(\.count).reduce(0, +)
      let words =
        named.map { "'\($0.name)': \(about($0.count))" }
        + (rest > 0 ? ["others: \(about(rest))"] : [])
      fields.append(Sheet.Field("not compared", words.joined(separator: ", ")))
    }
    if progress.withoutGroup > 0 {
      fields.append(
        Sheet.Field(
          "without a group",
          about(progress.withoutGroup)
            + ", who count for promotions and times on ladders and for nothing else; people who left "
            + "are among them unless the history names their group"))
    }
    let leftOut = progress.leftOut
    if leftOut.thereBefore > 0 {
      fields.append(
        Sheet.Field(
          "there before the history",
          about(leftOut.thereBefore) + ", of whom times count from their next step on"))
    }
    if leftOut.withUnknownRole > 0 {
      fields.append(
        Sheet.Field(
          "in unknown roles",
          about(leftOut.withUnknownRole) + ", whose times in these roles are left out"))
    }
    if let leftOut = Sheet.Field.leftOut(rows: report.unfitRows) { fields.append(leftOut) }
    fields.append(
      Sheet.Field(
        "times are watched",
        (question.from.map { "after \($0.lexical)" } ?? "as long as the history tells")
          + ", up to \(question.to.lexical)"))
    fields.append(
      Sheet.Field(
        "promotions are counted",
        "after \(question.countedFrom.lexical)"
          + (question.from == nil ? " (three years; choose with --from)" : "")))
    let minimum = disclosure.rule.minimumCount
    fields.append(
      Sheet.Field("groups below \(minimum)", minimum > 1 ? "are not shown" : "are shown, too"))
    return fields
  }

  /// A number of people behind figures, so rounded that it cannot be subtracted from another one.
  func about(_ count: Int) -> String {
    if disclosure.isOpen || count == 0 { return "\(count)" }
    let rounded = disclosure.rounded(count)
    return rounded == 0 ? "fewer than \(disclosure.roundingStep)" : "\(rounded) or more"
  }

  // MARK: - What everybody has to know

  var closing: [Sheet.Section] {
    let answered = Convention.ofProgress.map { AnsweredConvention($0, question.conventions) }
    let declared = [
      Sheet.Field("confidence", FixedNumber.percent(question.confidence)),
      Sheet.Field("four-fifths rule", "flags a rate below 80.0% of that of the other group"),
      Sheet.Field(
        "ways back and promotions after a change",
        "within \(Counted(question.within, "year", "years"))"),
    ]
    let rounding =
      disclosure.isOpen
      ? []
      : [
        "Shares by years are rounded to whole percents, medians to tenths of a year, and numbers of "
          + "people behind them down: exact ones would tell when single persons were promoted."
      ]
    return [
      Sheet.Section("Declared", .fields(declared)),
      Sheet.Section("Conventions", .fields(Sheet.conventions(answered))),
      Sheet.Section(
        "Before this is passed on",
        .points([DisclosureText.meaning] + rounding + [DisclosureText.separateRuns])),
    ]
  }

  // MARK: - Words

  /// What a test says: evidence of a difference, or none; never that there is no difference.
  func verdict(_ probability: Figure?, _ difference: String) -> String {
    guard let probability else { return "It may not be shown: it would be about too few people." }
    guard let value = probability.value else {
      return "There is too little to compare: no evidence of \(difference), and none against it."
    }
    return value < 1 - question.confidence
      ? "\(difference.prefix(1).uppercased() + difference.dropFirst()) like this is unlikely (p \(Self.text(value))) if there were none."
      : "This is no evidence of \(difference) (p \(Self.text(value))); that does not show that there is none."
  }

  static func text(_ probability: Double) -> String {
    probability < 0.0001 ? "< 0.0001" : FixedNumber.text(probability, digits: 4)
  }

  static func ratio(_ figure: Figure) -> String {
    figure.value.map { FixedNumber.text($0, digits: 2) } ?? "not known"
  }

  /// A probability for a table.
  static func cell(_ probability: Figure?) -> String {
    probability.map { $0.value.map(text) ?? "too little" } ?? DisclosureText.mark
  }
}

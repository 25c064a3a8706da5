import CoequalModel
package import CoequalParity

extension Sheet {
  /// One figure with everything that it takes to compute it again, in full digits.
  ///
  /// - Parameter showsPay: Whether amounts of pay are shown.
  package static func figure(_ figure: Figure, showsPay: Bool = true) -> Sheet {
    func number(_ value: Double?, _ unit: FigureUnit) -> String? {
      if figure.hidesInputs { return DisclosureText.mark }
      return unit.isPay && !showsPay ? "not shown without --pay" : value.map(digits)
    }
    var fields = [Field("formula", figure.expression.description)]
    if figure.unit.isPay, !showsPay {
      fields.append(Field("value", "not shown without --pay"))
    } else if let value = figure.value {
      fields.append(Field("value", "\(digits(value)) (\(figure.words()))"))
    } else {
      fields.append(Field("value", "none (\(figure.absence?.words ?? "not known"))"))
    }
    fields.append(Field("measured in", figure.unit.name))
    if let source = figure.source { fields.append(Field("method", source)) }
    let inputs = Table(
      columns: [
        Column("symbol", "Symbol"), Column("value", "Value", isNumber: true),
        Column("unit", "Measured in"), Column("meaning", "What it is"),
      ],
      rows: figure.inputs.map { input in
        [
          input.symbol, number(input.value, input.unit) ?? "not known", input.unit.name,
          input.meaning,
        ]
      }, hasRowHeaders: true)
    var sections = [Section(nil, .fields(fields))]
    if !figure.inputs.isEmpty { sections.append(Section("Computed from", .table(inputs))) }
    if !figure.conventions.isEmpty {
      sections.append(Section("Conventions", .fields(conventions(figure.conventions))))
    }
    return Sheet(
      figure.title.prefix(1).uppercased() + figure.title.dropFirst(),
      subtitle: figure.id.description, sections: sections)
  }

  /// Conventions with the answers that were followed and what these mean.
  static func conventions(_ answered: [AnsweredConvention]) -> [Field] {
    answered.map { answered in
      let option = answered.convention.options.first { $0.id == answered.answer }
      return Field(
        "\(answered.convention.id)=\(answered.answer)",
        "\(answered.convention.question) \(option?.meaning ?? "")")
    }
  }

  /// As many digits as tell the number apart from all others.
  static func digits(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? "\(Int64(value))" : "\(value)"
  }
}

package import CoequalParity

extension Sheet {
  /// What one person is paid, with the formulas and everything that goes into them.
  package static func person(_ id: String, _ pay: PersonPay) -> Sheet {
    let figures = Table(
      columns: [
        Column("pay", "Pay"), Column("value", "Amount", isNumber: true),
        Column("formula", "Formula"),
      ],
      rows: pay.figures.map { figure in
        [
          figure.title,
          figure.value.map { FixedNumber.text($0, digits: 2) } ?? figure.absence?.words ?? "",
          figure.expression.description,
        ]
      }, hasRowHeaders: true)
    var inputs: [FigureInput] = []
    for input in pay.figures.flatMap(\.inputs) where !inputs.contains(input) {
      inputs.append(input)
    }
    let conventions = pay.figures.first.map(\.conventions) ?? []
    return Sheet(
      "Pay of '\(id)'",
      sections: [
        Section(nil, .table(figures)),
        Section(
          "Computed from",
          .table(
            Table(
              columns: [
                Column("symbol", "Symbol"), Column("value", "Value", isNumber: true),
                Column("meaning", "What it is"),
              ],
              rows: inputs.map { input in
                [
                  input.symbol, input.value.map { Self.digits($0) } ?? "not known", input.meaning,
                ]
              }, hasRowHeaders: true))),
        Section("Conventions", .fields(Self.conventions(conventions))),
      ])
  }
}

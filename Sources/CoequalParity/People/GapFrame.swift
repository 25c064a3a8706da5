import CoequalModel

/// The figures that follow from a coefficient, its standard error and degrees of freedom.
struct GapFrame {
  let naive, kennedy, lower, upper, probability, detectable: Figure
  let id: FigureID
  let inputs: [FigureInput]

  init(
    _ id: FigureID, _ coefficient: Double?, _ standardError: Double?, _ freedom: Double?,
    _ question: PeopleQuestion
  ) {
    let coefficient = FigureInput("b", "coefficient of the compared group", .logarithm, coefficient)
    let error = FigureInput("s", "its standard error", .logarithm, standardError)
    let degrees = FigureInput("ν", "degrees of freedom", .number, freedom)
    let confidence = FigureInput("c", "declared confidence", .share, question.confidence)
    let power = FigureInput("p", "declared power", .share, question.power)
    let conventions = [AnsweredConvention(.standardErrors, question.conventions)]
    self.id = id
    inputs = [coefficient, error, degrees]
    func figure(
      _ name: String, _ title: String, _ unit: FigureUnit, _ expression: Expression,
      _ inputs: [FigureInput], source: String? = nil
    ) -> Figure {
      Figure(
        id.appending(name), title, unit, expression, inputs,
        conventions: inputs.contains(error) ? conventions : [], source: source)
    }
    let reach: Expression = .tquantile((1 + "c") / 2, "ν") * "s"
    naive = figure("naive", "gap as a share", .share, .exp("b") - 1, [coefficient])
    kennedy = figure(
      "kennedy", "gap as a share, corrected", .share, .exp("b" - "s" * "s" / 2) - 1,
      [coefficient, error], source: "Kennedy, American Economic Review 71 (1981) 801")
    lower = figure(
      "lower", "lower end of the interval", .share, .exp("b" - reach) - 1,
      [coefficient, error, degrees, confidence])
    upper = figure(
      "upper", "upper end of the interval", .share, .exp("b" + reach) - 1,
      [coefficient, error, degrees, confidence])
    probability = figure(
      "probability", "probability of such a gap if there were none", .probability,
      2 * .ttail(.abs("b" / "s"), "ν"), [coefficient, error, degrees])
    detectable = figure(
      "detectable", "smallest gap that would have been found", .share,
      1 - .exp(-((.tquantile((1 + "c") / 2, "ν") + .tquantile("p", "ν")) * "s")),
      [error, degrees, confidence, power])
  }
}

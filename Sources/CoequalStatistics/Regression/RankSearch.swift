/// Which columns of a triangle stand on their own, in the order in which they were declared.
///
/// A column is reflected like those kept before it; where next to nothing of it is left it is a
/// combination of them, whose factors follow by substitution. This is the limited pivoting of
/// LINPACK's dqrdc2, as R's `lm` uses it: the columns named first stay. The factors are rounded to
/// three decimals where that changes them by less than 10⁻⁹ of themselves.
struct RankSearch {
  private(set) var kept: [Int] = []
  private(set) var dependences: [Dependence] = []
  /// The reflected parts of the kept columns, scaled to length one.
  private var factors: [[Double]] = []
  private var reflectors: [[Double]] = []

  init(_ triangle: Triangle, names: [String], norms: [Double], tolerance: Double, leaving: Set<Int>)
  {
    for column in names.indices {
      guard norms[column] > 0 else {
        dependences.append(Dependence(column: names[column], terms: []))
        continue
      }
      var values = triangle.column(column).map { $0 / norms[column] }
      for (place, reflector) in reflectors.enumerated() {
        Self.reflect(&values, by: reflector, from: place)
      }
      let rest = values[kept.count...].reduce(0) { $0 + $1 * $1 }.squareRoot()
      if rest <= tolerance || leaving.contains(column) {
        dependences.append(dependence(of: column, values, names, norms))
      } else {
        keep(column, &values, rest)
      }
    }
  }

  private mutating func keep(_ column: Int, _ values: inout [Double], _ norm: Double) {
    let place = kept.count
    var reflector = Array(repeating: 0.0, count: values.count)
    for index in place..<values.count { reflector[index] = values[index] }
    reflector[place] += values[place] > 0 ? norm : -norm
    let length = reflector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    reflector = reflector.map { $0 / length }
    Self.reflect(&values, by: reflector, from: place)
    reflectors.append(reflector)
    factors.append(values)
    kept.append(column)
  }

  private static func reflect(_ values: inout [Double], by reflector: [Double], from place: Int) {
    var weight = 0.0
    for index in place..<values.count { weight += reflector[index] * values[index] }
    for index in place..<values.count { values[index] -= 2 * weight * reflector[index] }
  }

  private func dependence(
    of column: Int, _ values: [Double], _ names: [String], _ norms: [Double]
  ) -> Dependence {
    var rest = values
    var terms: [Dependence.Term] = []
    for place in kept.indices.reversed() {
      let share = rest[place] / factors[place][place]
      for index in 0...place { rest[index] -= share * factors[place][index] }
      guard abs(share) > 1e-9 else { continue }
      let factor = share * norms[column] / norms[kept[place]]
      let short = (factor * 1000).rounded() / 1000
      let isShort = abs(factor - short) <= 1e-9 * abs(factor)
      terms.append(.init(column: names[kept[place]], factor: isShort ? short : factor))
    }
    return Dependence(column: names[column], terms: terms.reversed())
  }
}

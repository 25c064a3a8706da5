/// The natural logarithm of the gamma function, for positive arguments.
///
/// Relative error about 10⁻¹⁵ everywhere, also beside its zeros at 1 and 2. From 10 on Stirling's
/// series (Abramowitz and Stegun 6.1.41), near 2 the series in ζ(k) − 1 (6.1.33), between them the
/// recurrence. Not a number for arguments that are not positive.
public func logGamma(_ x: Double) -> Double {
  if x.isNaN || x <= 0 { return x == 0 ? .infinity : .nan }
  if x == .infinity { return x }
  if x < 0.5 { return LogGamma.aboutTwo(x) - ln1p(x) - ln(x) }
  if x < 1.5 { return LogGamma.aboutTwo(x - 1) - ln1p(x - 1) }
  if x <= 2.5 { return LogGamma.aboutTwo(x - 2) }
  if x < 10 {
    var (rest, product) = (x, 1.0)
    while rest > 2.5 {
      rest -= 1
      product *= rest
    }
    return LogGamma.aboutTwo(rest - 2) + ln(product)
  }
  return (x - 0.5) * (ln(x) - 1) + (LogGamma.halfLogTwoPi - 0.5) + LogGamma.stirlingSeries(x)
}

enum LogGamma {
  static let halfLogTwoPi = 0.91893853320467274178

  /// ln Γ(2 + z) for |z| ≤ ½.
  static func aboutTwo(_ z: Double) -> Double {
    var sum = 0.0
    for coefficient in coefficients.reversed() { sum = (sum + coefficient) * z }
    return (sum + oneLessEuler) * z
  }

  /// What Stirling's formula lacks: ln Γ(z) − (z − ½) ln z + z − ½ ln 2π.
  static func stirlingError(_ z: Double) -> Double {
    if z >= 10 { return stirlingSeries(z) }
    return logGamma(z) - (z - 0.5) * ln(z) + z - halfLogTwoPi
  }

  static func stirlingSeries(_ z: Double) -> Double {
    let inverse = 1 / z
    let square = inverse * inverse
    var sum = 0.0
    for coefficient in stirling.reversed() { sum = sum * square + coefficient }
    return sum * inverse
  }

  private static let oneLessEuler = 0.42278433509846713939

  /// (−1)ᵏ(ζ(k) − 1)/k from k = 2 on.
  private static let coefficients: [Double] = [
    0.32246703342411321824, -0.067352301053198095133, 0.020580808427784547879,
    -0.0073855510286739852663, 0.0028905103307415232858, -0.0011927539117032609771,
    0.00050966952474304242234, -0.00022315475845357937976, 0.000099457512781808533715,
    -0.0000449262367381331417, 0.000020507212775670691553, -9.439488275268395904e-6,
    4.3748667899074878042e-6, -2.0392157538013662368e-6, 9.5514121304074198329e-7,
    -4.4924691987645660433e-7, 2.1207184805554665869e-7, -1.0043224823968099609e-7,
    4.7698101693639805658e-8, -2.271109460894316491e-8, 1.0838659214896954091e-8,
    -5.1834750419700466551e-9, 2.4836745438024783172e-9, -1.1921401405860912074e-9,
    5.7313672416788620133e-10, -2.7595228851242331452e-10, 1.3304764374244489481e-10,
    -6.4229645638381000221e-11, 3.1044247747322272762e-11, -1.5021384080754142171e-11,
    7.2759744802390796625e-12, -3.5277424765759150836e-12,
  ]

  /// B₂ₖ/(2k(2k − 1)).
  private static let stirling: [Double] = [
    1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156,
    -3617.0 / 122400, 43867.0 / 244188,
  ]
}

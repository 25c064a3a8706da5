extension Double {
  /// Whether two numbers are the same up to a relative error.
  func agrees(with other: Double, within error: Double) -> Bool {
    self == other || abs(self - other) <= error * abs(other)
  }

  /// How many decimal digits agree: the negative logarithm of the relative error, at most 16.
  func digits(of other: Double) -> Double {
    if self == other { return 16 }
    let error = other == 0 ? abs(self) : abs(self - other) / abs(other)
    var (digits, scaled) = (0.0, error)
    while scaled < 1, digits < 16 {
      scaled *= 10
      digits += 1
    }
    return digits - 1
  }
}

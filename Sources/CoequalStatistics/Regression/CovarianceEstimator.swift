/// What is assumed about the rows when the uncertainty of coefficients is estimated.
///
/// With residuals e and leverages h, HC estimators put e² times a factor in the place of the
/// variance of each row.
public enum CovarianceEstimator: Hashable, Sendable {
  /// All rows have one variance and are independent: σ̂²(X'X)⁻¹.
  case classical
  /// Rows differ in variance: factor 1 (White 1980).
  case hc0
  /// Factor n/(n − k) (Hinkley 1977).
  case hc1
  /// Factor 1/(1 − h) (Horn, Horn and Duncan 1975).
  case hc2
  /// Factor 1/(1 − h)² (MacKinnon and White 1985): the careful one for few rows.
  case hc3
  /// Rows with one code may depend on each other, those with different codes not: CR1, with the
  /// factor G/(G − 1) × (n − 1)/(n − k) and G − 1 degrees of freedom, as in Stata.
  case clustered([Int])
}

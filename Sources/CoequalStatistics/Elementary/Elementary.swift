#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Natural logarithm.
package func ln(_ x: Double) -> Double { log(x) }

/// ln(1 + x), exact for small x.
func ln1p(_ x: Double) -> Double { log1p(x) }

/// e to the power of x.
package func power(_ x: Double) -> Double { exp(x) }

/// e to the power of x, less one; exact for small x.
package func powerLessOne(_ x: Double) -> Double { expm1(x) }

/// 2/√π times the integral of exp(−t²) from x on.
func complementaryError(_ x: Double) -> Double { erfc(x) }

/// x to the power of y.
func raise(_ x: Double, to y: Double) -> Double { pow(x, y) }

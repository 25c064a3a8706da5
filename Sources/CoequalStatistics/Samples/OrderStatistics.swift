/// Values by their place, were they sorted.
enum OrderStatistics {
  /// The values at some places, which ascend.
  ///
  /// Divides the values around the middle of three, as often as it takes, and sorts what is left where
  /// that goes badly: O(*n*) for a few places.
  ///
  /// Source: C. A. R. Hoare, Communications of the ACM 4 (1961) 321.
  static func values(at places: [Int], of values: [Double]) -> [Double] {
    var values = values
    return values.withUnsafeMutableBufferPointer { values in
      var start = 0
      return places.map { place in
        select(place, from: start, in: values)
        start = place
        return values[place]
      }
    }
  }

  /// Brings the value of a place there, what is not greater before it, and what is not less behind it.
  private static func select(
    _ place: Int, from start: Int, in values: UnsafeMutableBufferPointer<Double>
  ) {
    var (low, high) = (start, values.count - 1)
    var patience = 2 * (Int.bitWidth - values.count.leadingZeroBitCount)
    while high - low > 32, patience > 0 {
      patience -= 1
      let pivot = middle(values[low], values[low + (high - low) / 2], values[high])
      var (left, right) = (low, high)
      while left <= right {
        while values[left] < pivot { left += 1 }
        while values[right] > pivot { right -= 1 }
        if left <= right {
          values.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if place <= right {
        high = right
      } else if place >= left {
        low = left
      } else {
        return
      }
    }
    var rest = values[low...high]
    rest.sort()
  }

  private static func middle(_ a: Double, _ b: Double, _ c: Double) -> Double {
    max(min(a, b), min(max(a, b), c))
  }
}
